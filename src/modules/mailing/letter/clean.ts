/**
 * Text from the calendar, made fit for a mail: no control character (the marks of open places are some), nothing that
 * HTML forbids, no half of a character.
 */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\t', '    ')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\ufdd0-\ufdef\ufffe\uffff]/g, '');
}

/** The same in one line. */
export const cleanLine = (text: string): string => clean(text).replace(/\s+/g, ' ').trim();
