import { expect, it } from 'vitest';
import { parseSpans, spansText, weekLines } from './times.ts';

it.each([
  ['9-12', '9:00–12:00'],
  ['9.00 – 12.30 Uhr, 14 bis 18 Uhr', '9:00–12:30, 14:00–18:00'],
  ['von 14:30 bis 18 Uhr und 9-12 Uhr', '9:00–12:00, 14:30–18:00'],
  ['18-24 Uhr', '18:00–24:00'],
  ['geschlossen', ''],
  [' – ', ''],
  ['', ''],
])('the times of a day are read as people write them: %j', (typed, shown) => {
  expect(spansText(parseSpans(typed) ?? [])).toBe(shown);
  expect(parseSpans(typed)).not.toBeNull();
});

it.each(['nach Vereinbarung', '12-9', '25-26', '9:75-10', '9-12, 11-14', '9', '24:30-25'])(
  'what says no times, or impossible ones, is not guessed at: %j',
  (typed) => {
    expect(parseSpans(typed)).toBeNull();
  },
);

it('what is shown is read again as the same', () => {
  const spans = parseSpans('9-12.30, 14-18')!;
  expect(parseSpans(spansText(spans))).toEqual(spans);
});

it('days in a row that say the same stand in one line, a day off parts them', () => {
  const early = [{ from: '09:00', until: '12:00' }];
  const late = [{ from: '14:00', until: '18:00' }];
  const week = { mo: early, tu: early, th: early, fr: late, sa: late };
  expect(weekLines(week)).toEqual([
    { first: 'mo', last: 'tu', spans: early },
    { first: 'th', last: 'th', spans: early },
    { first: 'fr', last: 'sa', spans: late },
  ]);
});
