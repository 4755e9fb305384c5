import { expect, it } from 'vitest';
import { boxAround, isTileIn, readTile, tileAt, tilesAlong } from './tile.ts';

const kamen = { latitude: 51.5906, longitude: 7.7226 };

it('a position lies in the tile that OpenStreetMap numbers so', () => {
  // From the page "Slippy map tilenames".
  expect(tileAt({ latitude: 35.6590699, longitude: 139.7006793 }, 18)).toEqual({
    ...{ zoom: 18, x: 232798, y: 103246 },
  });
});

it('tiles of the district are passed on, those of another town or zoom are not', () => {
  const box = boxAround({ ...kamen, radius: 5000 });
  expect(isTileIn(tileAt(kamen, 16), box)).toBe(true);
  expect(isTileIn(tileAt(kamen, 12), box)).toBe(true);
  expect(isTileIn(tileAt(kamen, 11), box)).toBe(false);
  expect(isTileIn(tileAt(kamen, 19), box)).toBe(false);
  expect(isTileIn(tileAt({ latitude: 52.52, longitude: 13.4 }, 16), box)).toBe(false);
});

it('only plain numbers on the map are a tile', () => {
  expect(readTile({ z: '16', x: '34173', y: '21784' })).toEqual({ zoom: 16, x: 34173, y: 21784 });
  for (const x of ['-1', '1.5', '65536', '0x1', '1e3', '', '01', '99999999999']) {
    expect(readTile({ z: '16', x, y: '1' })).toBeNull();
  }
  expect(readTile({ z: '25', x: '1', y: '1' })).toBeNull();
});

it('a line leads through neighbouring tiles, and each is named once', () => {
  const tiles = tilesAlong([kamen, { latitude: 51.5839, longitude: 7.7391 }, kamen], 16);
  expect(new Set(tiles.map(({ x, y }) => `${x}/${y}`)).size).toBe(tiles.length);
  expect(tiles.length).toBeGreaterThan(3);
  for (const [index, { x, y }] of tiles.entries()) {
    const before = tiles[index - 1];
    if (!before) continue;
    expect(Math.max(Math.abs(x - before.x), Math.abs(y - before.y))).toBeLessThanOrEqual(1);
  }
});
