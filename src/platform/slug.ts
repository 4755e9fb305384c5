const transliterations: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  å: 'a',
  ł: 'l',
  đ: 'd',
};

/**
 * The readable part of an address, made from a title: `Maifeier für alle!` becomes `maifeier-fuer-alle`.
 * At most 60 characters; empty where the title has no Latin letter or digit.
 */
export function slugify(text: string): string {
  return text
    .toLowerCase()
    .replace(/[äöüßæøåłđ]/g, (letter) => transliterations[letter] ?? '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
}

/** The first of `wanted`, `wanted-2`, `wanted-3` … that is not taken. */
export function freeSlug({ wanted, taken }: { wanted: string; taken: Iterable<string> }): string {
  const used = new Set(taken);
  if (!used.has(wanted)) return wanted;
  let number = 2;
  while (used.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}
