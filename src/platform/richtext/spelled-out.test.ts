import { expect, it } from 'vitest';
import { parseRichText, spelledOut, toPlainText } from './index.ts';

it.each([
  ['[Kalender](/termine)', 'Kalender (x.example/termine)'],
  ['[Stadt](https://www.kamen.example/)', 'Stadt (kamen.example)'],
  ['https://www.kamen.example/', 'https://www.kamen.example/'],
  ['[kamen.example](https://www.kamen.example/)', 'kamen.example'],
  ['[Anruf](tel:023071234)', 'Anruf (023071234)'],
  ['a@x.example', 'a@x.example'],
  ['- **[eins](/a)**', '- eins (x.example/a)'],
  ['> [zwei](/b)', '> zwei (x.example/b)'],
])('%s is on paper: %s', (written, shown) => {
  const tree = spelledOut(parseRichText(written), { origin: 'https://x.example' });
  // Without its links: their addresses are not the printer's here.
  const bare = JSON.parse(
    JSON.stringify(tree).replaceAll('"type":"link"', '"type":"strong"'),
  ) as typeof tree;
  expect(toPlainText(bare, { origin: '' }).trim()).toBe(shown);
});
