/** Bytes of a pasted text (UTF-8), and lines: beyond, it is read in parts. */
export const mostPasted = 2 * 1024 * 1024;
export const mostLines = 20_000;

/** Days after which a list that nobody took is erased, and what was not taken of one that was. */
export const draftDays = 7;
export const leftLineDays = 30;
