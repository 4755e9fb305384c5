import { expect, it } from 'vitest';
import { euroText, readEuro } from './fields.ts';

it.each([
  ['', null],
  ['120', 12000],
  ['120,50', 12050],
  ['120.5', 12050],
  ['1.200', 120000],
  ['1.200,00 €', 120000],
  ['-5', undefined],
  ['viel', undefined],
  ['1,2,3', undefined],
])('an amount as people write it: "%s"', (text, cents) => {
  expect(readEuro(text)).toBe(cents);
});

it.each([null, 0, 5, 12000, 12050])('an amount is shown as it is read (%s)', (cents) => {
  expect(readEuro(euroText(cents))).toBe(cents);
});
