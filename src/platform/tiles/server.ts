import { join, resolve } from 'node:path';
import { readEnvironment } from '#platform/env.server.ts';
import type { Tile } from './tile.ts';
import { openTiles, type ServedTile } from './tiles.server.ts';

export type { ServedTile } from './tiles.server.ts';

/** Who made the map, as it must stand on it. */
export interface TileCredit {
  text: string;
  href: string;
}

let credit: TileCredit | null | undefined;
let tiles: ((tile: Tile) => Promise<ServedTile | null>) | undefined;

/** Whom to name on the map; null where the operator has set no server, and so there are no tiles. */
export function tileCredit(): TileCredit | null {
  if (credit === undefined) {
    const { TILE_URL, TILE_CREDIT, TILE_CREDIT_URL } = readEnvironment();
    credit = TILE_URL ? { text: TILE_CREDIT, href: TILE_CREDIT_URL } : null;
  }
  return credit;
}

/** A tile from the disk or from the server of the settings; null where there is none. */
export async function findTile(tile: Tile): Promise<ServedTile | null> {
  const { TILE_URL, TILE_CONTACT, ORTSMITTE_DATA } = readEnvironment();
  if (!TILE_URL) return null;
  tiles ??= openTiles({
    source: { url: TILE_URL, userAgent: `Ortsmitte (${TILE_CONTACT})` },
    folder: join(resolve(ORTSMITTE_DATA), 'tiles'),
  });
  return tiles(tile);
}
