import { expect, it } from 'vitest';
import { lengthOf, lineOf, minutesFor } from './way.ts';

const a = { latitude: 51.59, longitude: 7.72 };
const b = { latitude: 51.6, longitude: 7.72 };
const corner = { latitude: 51.6, longitude: 7.73 };

it('a way leads past its stops and the points between them, and back where it is round', () => {
  const steps = [
    { position: a, via: [corner] },
    { position: null, via: [] },
    { position: b, via: [corner] },
  ];
  expect(lineOf({ steps, round: false })).toEqual([a, corner, b]);
  expect(lineOf({ steps, round: true })).toEqual([a, corner, b, corner, a]);
  expect(lineOf({ steps: [{ position: a, via: [] }], round: true })).toEqual([a]);
  expect(lineOf({ steps: [], round: true })).toEqual([]);
});

it('a hundredth of a degree to the north is 1112 metres', () => {
  expect(lengthOf([a, b])).toBeCloseTo(1112, -1);
  expect(lengthOf([a, b, a])).toBeCloseTo(2224, -1);
  expect(lengthOf([])).toBe(0);
});

it.each([
  ['walking', 2000, 30],
  ['wheelchair', 2000, 40],
  ['bicycle', 2000, 10],
  ['walking', 2010, 35],
  ['bicycle', 10, 5],
] as const)('%s, %i metres take %i minutes', (kind, metres, minutes) => {
  expect(minutesFor({ metres, kind })).toBe(minutes);
});
