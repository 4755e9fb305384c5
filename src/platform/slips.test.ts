import { expect, it } from 'vitest';
import { slipsBetween } from './slips.ts';

it.each([
  ['abc', 'abc', 0],
  ['abc', 'acb', 1],
  ['abc', 'abcd', 1],
  ['abcd', 'bcd', 1],
  ['ab', 'ba', 1],
  ['kitten', 'sitting', 3],
  ['', 'ab', 2],
])('between %j and %j lie %i slips', (a, b, slips) => {
  expect(slipsBetween({ a, b, most: 5 })).toBe(slips);
  expect(slipsBetween({ a: b, b: a, most: 5 })).toBe(slips);
  expect(slipsBetween({ a, b, most: 0 })).toBe(Math.min(slips, 1));
});
