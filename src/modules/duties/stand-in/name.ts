/** Whether somebody typed this name: capitals, accents and spaces do not matter, the whole of it does. */
export function namesMatch(name: string, typed: string): boolean {
  const wanted = plain(name);
  return wanted !== '' && wanted === plain(typed);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}
