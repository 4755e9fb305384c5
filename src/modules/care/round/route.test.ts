import { expect, it } from 'vitest';
import { lengthOf, metresBetween, shortRoute } from './route.ts';

const at = (east: number, north: number) => ({
  latitude: 51.59 + north / 111_195,
  longitude: 7.72 + east / (111_195 * Math.cos((51.59 * Math.PI) / 180)),
});

it('metres between two places are those of the map', () => {
  expect(metresBetween(at(0, 0), at(300, 400))).toBeCloseTo(500, -1);
});

it('a round along a street goes from one end to the other, in whatever order it is written down', () => {
  const street = [0, 5, 2, 7, 1, 6, 3, 4].map((place) => at(place * 40, 0));
  const route = shortRoute(street);
  expect(lengthOf(route)).toBeCloseTo(280, -1);
  expect(route[0]).toBe(street[0]);
});

it('pieces that cross are turned round', () => {
  // The nearest neighbour runs into a corner and has to come back across.
  const stops = [at(0, 0), at(10, 0), at(-11, 0), at(21, 0), at(-40, 0), at(55, 0)];
  expect(lengthOf(shortRoute(stops))).toBeLessThan(160);
});

it('none and one stop are a round too', () => {
  expect(shortRoute([])).toEqual([]);
  expect(shortRoute([at(0, 0)])).toHaveLength(1);
});

/** Always the same numbers of [0, 1). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

it('a round goes to every stop once, begins with the first, and is never longer than as it was written down', () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const random = numbers(seed);
    const stops = Array.from({ length: 3 + (seed % 20) }, () => at(random() * 800, random() * 600));
    const route = shortRoute(stops);
    expect(new Set(route)).toEqual(new Set(stops));
    expect(route).toHaveLength(stops.length);
    expect(route[0]).toBe(stops[0]);
    expect(lengthOf(route)).toBeLessThanOrEqual(lengthOf(stops) + 0.001);
  }
});

it('up to seven stops, it is at most a tenth longer than the best of all orders, on average', () => {
  let sum = 0;
  const tries = 30;
  for (let seed = 1; seed <= tries; seed += 1) {
    const random = numbers(seed * 7);
    const stops = Array.from({ length: 7 }, () => at(random() * 800, random() * 600));
    const [first, ...others] = stops;
    const best = Math.min(...orders(others).map((order) => lengthOf([first!, ...order])));
    sum += lengthOf(shortRoute(stops)) / best;
  }
  expect(sum / tries).toBeLessThan(1.1);
});

function orders<Item>(items: readonly Item[]): Item[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, index) =>
    orders(items.toSpliced(index, 1)).map((rest) => [item, ...rest]),
  );
}
