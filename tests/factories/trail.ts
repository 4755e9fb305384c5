import { createTrail, findTrail, setStops, setTrailPublished } from '#modules/discover/server.ts';
import type { Command } from '#platform/command.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { makeSight } from './sight.ts';

/** A trail past two sights that visitors read. */
export async function makeTrail({
  command,
  title = 'Bergbauweg',
  published = true,
}: {
  command: Command;
  title?: string;
  published?: boolean;
}): Promise<{ id: string; slug: string }> {
  const first = await makeSight({ command, title: `${title}: Anfang` });
  const last = await makeSight({ command, title: `${title}: Ende` });
  return inDistrict(command.districtId, async (tx) => {
    const id = await createTrail(tx, {
      command,
      details: {
        ...{ title: { de: title }, teaser: {}, kinds: ['walking'], round: true, walked: null },
      },
    });
    const stops = [first, last].map((sight) => ({ sightId: sight.id, via: [] }));
    await setStops(tx, { command, id, version: 1, stops });
    if (published) await setTrailPublished(tx, { command, id, version: 2, published });
    return { id, slug: (await findTrail(tx, id))!.slug };
  });
}
