import { expect, it } from 'vitest';
import { tilesOfTrail } from './trail-tiles.ts';

const at = (latitude: number, longitude: number) => ({ latitude, longitude });

it('a trail takes some dozens of tiles with it, however long it is', () => {
  const short = tilesOfTrail([at(51.5851, 7.7203), at(51.5868, 7.7166), at(51.5839, 7.7291)]);
  expect(short.length).toBeGreaterThan(4);
  expect(short.length).toBeLessThan(20);
  expect(new Set(short).size).toBe(short.length);
  expect(short.every((path) => /^\/karte\/1[2-6]\/\d+\/\d+\.png$/.test(path))).toBe(true);
  expect(tilesOfTrail([at(51.5, 7.6), at(51.7, 7.9)]).length).toBeLessThanOrEqual(60);
  expect(tilesOfTrail([])).toEqual([]);
});
