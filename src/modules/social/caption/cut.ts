const sentences = new Intl.Segmenter('de', { granularity: 'sentence' });
const words = new Intl.Segmenter('de', { granularity: 'word' });
const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' });

/**
 * At most `most` UTF-16 units of a text: whole sentences where one fits, else whole words and an ellipsis; never half
 * an emoji, and never half of what is written from right to left, or it would read wrong. Empty where nothing fits.
 */
export function cutAtSentence(text: string, most: number): string {
  const whole = text.trim();
  if (whole.length <= most) return whole;
  const kept = upTo({ text: whole, most, by: sentences }).trim();
  // "Am 3." ends like a sentence: what is kept has to be worth it.
  if (kept.length > 0 && kept.length * 3 >= Math.min(most, whole.length)) return kept;
  const begun = upTo({ text: whole, most: most - 2, by: words });
  const cut = beforeRightToLeft({ text: whole, end: begun.length });
  const shown = cut || upTo({ text: whole, most: most - 2, by: graphemes });
  const clean = shown.replace(/[\s,;:–—-]+$/u, '');
  return clean ? `${clean} …` : '';
}

function upTo({ text, most, by }: { text: string; most: number; by: Intl.Segmenter }): string {
  let end = 0;
  for (const { index, segment } of by.segment(text)) {
    if (index + segment.trimEnd().length > most) break;
    end = Math.min(index + segment.length, most);
  }
  return text.slice(0, end);
}

const isRightToLeft = (sign: string) =>
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
    sign,
  );

/** The text up to `end`, or to where the run from right to left begins that goes on behind it. */
function beforeRightToLeft({ text, end }: { text: string; end: number }): string {
  const before = text.slice(0, end);
  const next = /^[^\p{L}]*(\p{L})/u.exec(text.slice(end))?.[1] ?? '';
  if (!isRightToLeft(next)) return before;
  const run =
    /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{M}\P{L}]+$/u;
  const start = run.exec(before)?.index ?? end;
  return /\p{L}/u.test(before.slice(0, start)) ? before.slice(0, start) : '';
}
