import { rememberPerDistrict } from '#platform/cache/district-memory.server.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { PostersTables } from '../tables.server.ts';
import { toOwn } from './own-poster.server.ts';
import type { OwnPoster } from './own-poster.ts';

/** All own posters of the district by their event, for pages that everybody reads: few, and remembered. */
export const readOwnPosters = rememberPerDistrict(async (tx) => ({ byEvent: await listAll(tx) }));

async function listAll(tx: Tx): Promise<Map<string, OwnPoster>> {
  const rows = await tables<PostersTables>(tx)
    .selectFrom('own_poster')
    .selectAll()
    .where('deleted_at', 'is', null)
    .execute();
  return new Map(rows.map((row) => [row.event_id, toOwn(row)]));
}
