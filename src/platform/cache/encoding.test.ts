import { expect, it } from 'vitest';
import { accepts } from './encoding.ts';

it.each([
  ['gzip, deflate, br', true],
  ['br;q=0.5', true],
  ['br;q=0', false],
  ['br;q=0.000, gzip', false],
  ['brotli', false],
  ['', false],
  [null, false],
])('Accept-Encoding "%s" takes Brotli: %s', (header, expected) => {
  expect(accepts({ header, encoding: 'br' })).toBe(expected);
});
