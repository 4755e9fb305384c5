import type { Position } from '#modules/places/index.ts';
import { tileAt, tilePath, tilesAlong, type Tile } from '#platform/tiles/tile.ts';

/** No area is loaded in advance (the tile policy of OpenStreetMap): a trail, and not more of it than these. */
const most = { overview: 20, along: 40 };

/** Tiles that a trail needs where there is no network: it as a whole, and closer along its line. */
export function tilesOfTrail(line: readonly Position[]): string[] {
  if (line.length === 0) return [];
  const overview = [15, 14, 13, 12]
    .map((zoom) => tilesAround(line, zoom))
    .find((tiles) => tiles.length <= most.overview);
  const along = tilesAlong(line, 16).slice(0, most.along);
  return [...(overview ?? []), ...along].map(tilePath);
}

function tilesAround(line: readonly Position[], zoom: number): Tile[] {
  const tiles = line.map((position) => tileAt(position, zoom));
  const [xs, ys] = [tiles.map(({ x }) => x), tiles.map(({ y }) => y)];
  const found: Tile[] = [];
  for (let x = Math.min(...xs); x <= Math.max(...xs); x += 1) {
    for (let y = Math.min(...ys); y <= Math.max(...ys); y += 1) found.push({ zoom, x, y });
  }
  return found;
}
