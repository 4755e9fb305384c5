import { expect, it } from 'vitest';
import { longestReason, parseReason, wholeNumber } from './typed-text.ts';

it.each([
  ['7', 7],
  ['0', 0],
  ['', -1],
  ['1.5', -1],
  ['-3', -1],
  ['1e3', -1],
  ['NaN', -1],
  ['99999999999', -1],
])('reads %j as the whole number %j, so that the database takes it', (text, number) => {
  expect(wholeNumber(new URLSearchParams({ version: text }), 'version')).toBe(number);
});

it('reads a number that was not sent as none', () => {
  expect(wholeNumber(new FormData(), 'version')).toBe(-1);
});

it.each([
  ['', 'reason_required'],
  [' \u200b ', 'reason_required'],
  ['Bitte mit Ort.', null],
  ['x'.repeat(longestReason), null],
  ['x'.repeat(longestReason + 1), 'text_too_long'],
])('the reason %j is judged, and kept as a whole', (typed, error) => {
  expect(parseReason(typed)).toMatchObject({ error, reason: typed.trim() });
});
