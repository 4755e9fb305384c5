/** So long a word finds no line: in large print about 35 letters stand in one. */
const longestWord = 24;
/** Longer than any that a dictionary has, and hyphens are found in it. */
const longestReal = 45;
const partLength = 8;

const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' });

/**
 * Lets what is no word (an address, a row of letters) go on in the next line: at zero-width spaces, which the templates
 * replace by a gap that nobody sees (PDF.js loses the letter before one). Real words are hyphenated there.
 */
export function breakable(text: string): string {
  return text.replace(/[^\s\u200b]{25,}/gu, (word) => {
    const signs = [...graphemes.segment(word)].map(({ segment }) => segment);
    if (signs.length <= longestWord || isReal(word)) return word;
    const parts: string[] = [];
    for (let at = 0; at < signs.length; at += partLength) {
      parts.push(signs.slice(at, at + partLength).join(''));
    }
    return parts.join('\u200b');
  });
}

/** Vowels stand in it, as in every word that can be hyphenated. */
function isReal(word: string): boolean {
  const isWord = /^\p{Script=Latin}+\p{P}?$/u.test(word) && word.length <= longestReal;
  return isWord && !/[^aeiouyäöü]{9}/iu.test(word);
}

/** At most so many letters, cut between words. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1).toWellFormed();
  const atWord = cut.replace(/\s+\S*$/, '');
  return `${atWord.length > most / 2 ? atWord : cut}…`;
}
