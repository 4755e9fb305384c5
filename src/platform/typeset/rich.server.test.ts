import fc from 'fast-check';
import { expect, it } from 'vitest';
import { evilText } from '#platform/richtext/evil-text.fixture.ts';
import { parseRichText, toPlainText, type RichText } from '#platform/richtext/index.ts';
import type { JsonObject } from './index.ts';
import { typesetPdf } from './server.ts';
import { readPdf, squeezed } from './testing/read-pdf.ts';

/** The fourth printer of rich text, besides HTML, mail and plain text. */
const print = async (tree: RichText) =>
  readPdf(
    (
      await typesetPdf({
        template: '/src/platform/typeset/testing/plain.typ',
        data: { title: 'Titel', lang: 'de', rich: tree as unknown as JsonObject },
      })
    ).pdf,
  );

it('prints every kind of block and inline, tagged as what it is', async () => {
  const tree = parseRichText(
    [
      '# Groß',
      '## Kleiner',
      'Ein *schöner* **Tag** mit [Link](/termine), Zeile\\\nzwei',
      '- Grill\n- Musik\n  - laut',
      '3. drei\n4. vier',
      '- locker\n\n- gesetzt',
      '> Zitat\n>\n> - darin',
      '---',
      'Ende #set $x$ <b>',
    ].join('\n\n'),
  );
  expect(new Set(tree.blocks.map(({ type }) => type))).toEqual(
    new Set(['heading', 'paragraph', 'list', 'quote', 'rule']),
  );
  const { text, pages } = await print(tree);
  for (const said of [
    'Groß',
    'Kleiner',
    'schöner',
    'Tag mit Link, Zeile',
    'zwei',
    'Grill',
    'laut',
    '3.drei',
    '4.vier',
    'locker',
    'gesetzt',
    'Zitat',
    'darin',
    'Ende #set $x$ <b>',
  ]) {
    expect(text).toContain(squeezed(said));
  }
  const tags = new Set(pages.flatMap((page) => page.tags));
  for (const tag of ['L', 'LI', 'BlockQuote', 'P']) expect(tags).toContain(tag);
});

it(
  'prints whatever somebody wrote, and says all of its letters',
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(evilText, async (markdown) => {
        const tree = parseRichText(markdown);
        const { text } = await print(tree);
        if (text.includes('◊')) return;
        const said = new Set(squeezed(text.normalize('NFKC')));
        const plain = squeezed(textOf(tree).normalize('NFKC'));
        const lost = [...new Set(plain)].filter(
          (sign) => /[\p{Script=Latin}\p{N}]/u.test(sign) && !said.has(sign),
        );
        expect(lost).toEqual([]);
      }),
      { numRuns: 60 },
    );
  },
);

const textOf = (tree: RichText) =>
  toPlainText(tree, { origin: '' }).replace(/\(?https?:\S+|\S+@\S+|\(\/\S*/g, '');
