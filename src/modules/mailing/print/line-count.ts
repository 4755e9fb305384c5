/**
 * How many lines a text will take in Atkinson Hyperlegible, guessed from its letters: measuring costs the typesetting
 * much more. A guess, so whoever must not overflow checks it (`year.typ` does).
 */
export function guessLines({
  bold,
  text,
  width,
  hanging = 0,
}: {
  /** What stands before the text, in bold. */
  bold: string;
  text: string;
  /** Of the column, in em; `hanging`: what all lines but the first leave free. */
  width: number;
  hanging?: number;
}): number {
  let lines = 1;
  let left = width;
  const words = [
    ...wordsOf(bold && `${bold} `).map((word) => ({ word, factor: boldFactor })),
    ...wordsOf(text).map((word) => ({ word, factor: 1 })),
  ];
  for (const [at, { word, factor }] of words.entries()) {
    const needed = widthOf(word.trimEnd()) * factor;
    if (needed > left) {
      // What is longer than a line is parted; what stands first has its line already.
      const more = Math.ceil(needed / (width - hanging)) - (at === 0 ? 1 : 0);
      lines += more;
      left = more * (width - hanging) + (at === 0 ? width : 0);
    }
    left -= widthOf(word) * factor;
  }
  return lines;
}

/** Each with the space behind it. */
const wordsOf = (text: string) => text.match(/[^\s\u200b]*[\s\u200b]|[^\s\u200b]+/gu) ?? [];

const boldFactor = 1.06;
/** Widths in em, each the mean of its letters; of all others, the usual one. */
const widths: [letters: RegExp, width: number][] = [
  [/[\u200b\u{300}-\u{36f}]/u, 0],
  [/[iljI.,:;'|!]/u, 0.245],
  [/\s/u, 0.28],
  [/[ftr()-]/u, 0.33],
  [/[mw]/u, 0.76],
  [/[MW—]/u, 0.84],
  [/\p{Lu}/u, 0.635],
  [/\d/u, 0.565],
  [/\p{Extended_Pictographic}/u, 1.2],
];
const usualWidth = 0.53;

const known = new Map<string, number>();

function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) {
    let one = known.get(letter);
    if (one === undefined) {
      one = widths.find(([letters]) => letters.test(letter))?.[1] ?? usualWidth;
      known.set(letter, one);
    }
    width += one;
  }
  return width;
}
