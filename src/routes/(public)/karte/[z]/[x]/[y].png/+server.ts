import { error } from '@sveltejs/kit';
import { readSurroundings } from '#modules/places/server.ts';
import { findTile, tileCredit } from '#platform/tiles/server.ts';
import { boxAround, isTileIn, readTile } from '#platform/tiles/tile.ts';
import { districtOf } from '#routes/context.server.ts';
import type { RequestHandler } from './$types.js';

/**
 * A tile of the map, so that no visitor has to ask a third party. Only of the district and around it: nobody else's
 * maps are fed from here. Where there is none, the ground of the map is seen through an empty picture.
 */
export const GET: RequestHandler = async ({ params, locals }) => {
  const tile = readTile(params);
  if (!tile || !tileCredit()) error(404);
  const { around } = await readSurroundings({
    ...{ districtId: districtOf(locals).id, now: locals.now, fresh: false },
  });
  if (!around || !isTileIn(tile, boxAround({ ...around.middle, radius: around.radius })))
    error(404);
  const found = await findTile(tile);
  const { bytes, type, maxAge } = found ?? { bytes: empty, type: 'image/png', maxAge: 60 };
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': type,
      'content-length': String(bytes.length),
      'cache-control': `public, max-age=${maxAge}`,
      'x-content-type-options': 'nosniff',
    },
  });
};

/** One pixel of nothing. */
const empty = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=',
  'base64',
);
