import { expect, test } from 'vitest';
import { undisplayableIn, withoutTexts } from './undisplayable.ts';

const said = (...texts: string[]) => ({
  code: texts
    .map((text) => text.replace(/["\\]/g, '\\$&'))
    .map(
      (text) =>
        `message: "PDF/UA-1 error: the text \`${text}\` could not be displayed with font \`"A"\`"`,
    )
    .join(', '),
});

test('finds each text once, as it stands in the data', () => {
  const error = said('"漢"', '"\\u{301}"', '"\\""', '"漢"');
  expect(undisplayableIn(error)).toEqual(['漢', '\u0301', '"']);
});

test('is about nothing where something else failed', () => {
  expect(undisplayableIn(new Error('the text is wrong'))).toEqual([]);
  expect(undisplayableIn(null)).toEqual([]);
});

test('takes marks away before it touches letters', () => {
  const data = { title: 'na\u0301me', lines: ['漢 und a'] };
  const once = withoutTexts({ data, texts: ['a', '\u0301'] });
  expect(once).toEqual({ title: 'name', lines: ['漢 und a'] });
  expect(withoutTexts({ data: once, texts: ['漢'] })).toEqual({
    title: 'name',
    lines: ['◊ und a'],
  });
});
