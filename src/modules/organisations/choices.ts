import { wordsOf } from './directory/fold.ts';
import type { Organisation } from './organisation.ts';

/** Organisations to choose from, by name; where two are called the same, their address on the site tells them apart. */
export function organisationOptions(
  organisations: readonly Pick<Organisation, 'id' | 'name' | 'slug'>[],
): { value: string; text: string }[] {
  const times = new Map<string, number>();
  for (const { name } of organisations) times.set(name, (times.get(name) ?? 0) + 1);
  return organisations.map(({ id, name, slug }) => ({
    value: id,
    text: times.get(name) === 1 ? name : `${name} (${slug})`,
  }));
}

/** Those whose names hold each word that is looked for, somewhere; ä is a, ß is ss. */
export function findByName<One extends { name: string }>(
  organisations: readonly One[],
  search: string,
): One[] {
  const sought = wordsOf(search);
  return organisations.filter(({ name }) => {
    const words = wordsOf(name);
    return sought.every((word) => words.some((one) => one.includes(word)));
  });
}
