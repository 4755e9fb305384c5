import { expect, it } from 'vitest';
import { moveStop, takeStopOut } from './order.ts';

const corner = { latitude: 51.59, longitude: 7.72 };
const stops = ['a', 'b', 'c', 'd', 'e'].map((sightId) => ({ sightId, via: [corner] }));
const told = (order: typeof stops) =>
  order.map(({ sightId, via }) => sightId + (via.length ? '-' : ' ')).join('');

it('a stop moves up and down, and points between those that are no neighbours any more go', () => {
  expect(told(moveStop(stops, { sightId: 'c', by: 1 }))).toBe('a-b d c e-');
  expect(told(moveStop(stops, { sightId: 'c', by: -1 }))).toBe('a c b d-e-');
  expect(told(moveStop(stops, { sightId: 'a', by: -1 }))).toBe(told(stops));
  expect(told(moveStop(stops, { sightId: 'e', by: 1 }))).toBe(told(stops));
  expect(told(moveStop(stops, { sightId: 'z', by: 1 }))).toBe(told(stops));
});

it('a stop is taken out with the way to it', () => {
  expect(told(takeStopOut(stops, 'c'))).toBe('a-b d-e-');
  expect(told(takeStopOut(stops, 'a'))).toBe('b-c-d-e-');
  expect(told(takeStopOut(stops, 'z'))).toBe(told(stops));
});
