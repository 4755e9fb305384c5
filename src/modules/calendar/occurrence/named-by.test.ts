import { expect, it } from 'vitest';
import { isNamedBy } from './named-by.ts';

it.each([
  ['buro', 'Stadtteilbüro', true],
  ['mittelstrass', 'Mittelstraße 14', true],
  ['14', 'Mittelstraße 14', true],
  ['4', 'Mittelstraße 14', false],
  ['s', 'Rund ums Dorf', false],
  ['fest', 'Treffen', false],
])('the stem "%s" names "%s": %s', (stem, name, expected) => {
  expect(isNamedBy({ stem, names: [name] })).toBe(expected);
});
