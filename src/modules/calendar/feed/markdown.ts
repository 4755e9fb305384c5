import { parseRichText, toHtml, toPlainText } from '#platform/richtext/index.ts';

const printers = { plain: toPlainText, html: toHtml };
const known = new Map<string, string>();

/**
 * A volunteer's text as a feed shows it. Reading Markdown is most of the work of a feed, and after a change of one
 * event the texts of all others are still the same, so what was printed is kept for the next time.
 */
export function printMarkdown({
  markdown,
  as,
  origin,
}: {
  markdown: string;
  as: keyof typeof printers;
  origin: string;
}): string {
  if (markdown === '') return '';
  const key = `${as} ${origin} ${markdown}`;
  let printed = known.get(key);
  if (printed === undefined) {
    printed = printers[as](parseRichText(markdown), { origin });
    if (known.size >= 2000) known.clear();
    known.set(key, printed);
  }
  return printed;
}
