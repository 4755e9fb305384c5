/** RFC 5322 section 2.1.1 asks for 78 at most; two are left for the marks of those who answer. */
const mostColumns = 76;

/**
 * Breaks long lines between words; what is longer than a line (an address) stays whole on its own. Lines of a list
 * go on below their text.
 */
export function wrap(text: string): string {
  return text.split('\n').map(wrapLine).join('\n');
}

/** Columns, roughly: what belongs together as one character counts once. */
export const widthOf = (text: string): number => [...text.replace(/\p{M}/gu, '')].length;

function wrapLine(line: string): string {
  if (widthOf(line) <= mostColumns) return line;
  const [, quote = '', marker = ''] = /^((?:> ?)*)((?: *(?:-|\d{1,9}\.) )*)/.exec(line) ?? [];
  const rest = quote + ' '.repeat(marker.length);
  const words = line.slice(quote.length + marker.length).split(/ +/);
  const wrapped: string[] = [];
  let current = quote + marker;
  let isEmpty = true;
  for (const word of words) {
    const longer = isEmpty ? current + word : `${current} ${word}`;
    if (!isEmpty && widthOf(longer) > mostColumns) {
      wrapped.push(current);
      current = rest + word;
    } else {
      current = longer;
    }
    isEmpty = false;
  }
  return [...wrapped, current].join('\n');
}
