/** What a press on a number dials: digits, and a plus before the country; without the "(0)" that only people read. */
export function telephoneHref(written: string): string {
  return `tel:${written.replace(/\(0\)/g, '').replace(/[^\d+]/g, '')}`;
}

/** A number as it is shown where it can be pressed: in one piece, never parted at the end of a line. */
export function shownTelephone(written: string): string {
  return written.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011');
}
