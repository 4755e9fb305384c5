/** Small letters without their marks, ä as a, ß as ss: as PostgreSQL's German stems are written. */
export const folded = (text: string): string =>
  text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ß', 'ss');

export const wordsOf = (text: string): string[] =>
  folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** The letter under which a name stands; `#` for those that begin with none. */
export function letterOf(name: string): string {
  const first = folded(name).match(/[\p{L}\p{N}]/u)?.[0] ?? '';
  return /[a-z]/.test(first) ? first.toUpperCase() : '#';
}
