/** Longer texts are still shown, but as plain paragraphs. Counted in UTF-16 units. */
export const maxRichTextLength = 20_000;

/** Deeper containers and spans stay literal text; no honest text nests further. */
export const maxDepth = 8;

const maxLines = 1500;
const maxMarkers = 1000;
const maxDelimiterRuns = 250;
const maxEscapes = 1000;

/**
 * True for a text the Markdown parser would need more than about 100 ms for. Its cost grows with
 * the square of nested containers, with containers times lines and with the square of the marks in
 * one paragraph, so these are counted first, in linear time.
 */
export function isTooIntricate(text: string): boolean {
  if (text.length > maxRichTextLength) return true;
  return hasTooManyContainers(text) || hasTooManyDelimiters(text) || hasTooManyEscapes(text);
}

function hasTooManyContainers(text: string): boolean {
  const lines = text.split('\n');
  if (lines.length > maxLines) return true;
  let total = 0;
  for (const line of lines) {
    const depth = countMarkers(line);
    total += depth;
    if (depth > maxDepth || total > maxMarkers) return true;
  }
  return false;
}

/** How many quote and list markers a line begins with: `> - 1. ` has three. */
function countMarkers(line: string): number {
  const marker = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y;
  let depth = 0;
  while (depth <= maxDepth && marker.test(line)) depth++;
  return depth;
}

function hasTooManyDelimiters(text: string): boolean {
  for (const paragraph of text.split(/\n[ \t]*\n/)) {
    let runs = 0;
    for (const _ of paragraph.matchAll(/\*+|_+|!?\[|\]/g))
      if (++runs > maxDelimiterRuns) return true;
  }
  return false;
}

function hasTooManyEscapes(text: string): boolean {
  return text.split('\\').length > maxEscapes;
}
