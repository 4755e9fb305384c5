import { readSurroundings } from '#modules/places/server.ts';
import { tileCredit, type TileCredit } from '#platform/tiles/server.ts';
import { boxAround, tileTemplate } from '#platform/tiles/tile.ts';
import { districtOf } from '#routes/context.server.ts';

/** What lies below the places of a map. */
export interface Ground {
  /** Leaflet's notation of an address. */
  tiles: string;
  /** South, west, north, east: nothing is there beyond. */
  box: string;
  credit: TileCredit;
}

/** Null where the operator has set no tiles: then the map is places on a quiet ground. */
export async function readGround(locals: App.Locals): Promise<Ground | null> {
  const credit = tileCredit();
  if (!credit) return null;
  const { around } = await readSurroundings({
    ...{ districtId: districtOf(locals).id, now: locals.now, fresh: false },
  });
  if (!around) return null;
  const { south, west, north, east } = boxAround({ ...around.middle, radius: around.radius });
  return { tiles: tileTemplate, box: [south, west, north, east].join(), credit };
}
