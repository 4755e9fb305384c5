/** What a press on a number dials: digits, and a plus before the country; without the "(0)" that only people read. */
export function telephoneHref(written: string): string {
  return `tel:${written.replace(/\(0\)/g, '').replace(/[^\d+]/g, '')}`;
}
