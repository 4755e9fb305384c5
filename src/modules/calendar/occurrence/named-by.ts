/** Shorter stems stand within far too many words. */
const leastWithin = 3;

/**
 * Whether one of the names contains a German stem as PostgreSQL makes it: in small letters, ä as a, ß as ss. German
 * joins words, so "büro" names the "Stadtteilbüro" too.
 */
export function isNamedBy({ stem, names }: { stem: string; names: string[] }): boolean {
  const sought = folded(stem);
  return names.map(folded).some((name) => {
    if (sought.length >= leastWithin) return name.includes(sought);
    return name.split(/[^\p{L}\p{N}]+/u).includes(sought);
  });
}

const folded = (text: string) =>
  text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ß', 'ss');
