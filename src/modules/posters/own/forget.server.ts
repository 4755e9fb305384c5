import { findEvents } from '#modules/calendar/server.ts';
import { listDistrictIds } from '#modules/districts/server.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import { forgetFile } from '#platform/files/server.ts';
import type { Tick } from '#platform/jobs/jobs.server.ts';
import type { PostersTables } from '../tables.server.ts';
import { ownUndoDays } from './own-poster.ts';

export const forgetPostersTick: Tick = {
  name: 'posters_forget',
  pattern: '46 2 * * *',
  districts: () => globally(listDistrictIds),
  perDistrict: forgetPosters,
};

/**
 * Erases own posters that were removed long ago, and all that was chosen and sent for events that were erased. The
 * file goes with the next round of the kept files, unless another own poster is the same.
 */
export async function forgetPosters(tx: Tx, { now }: { now: Date }): Promise<void> {
  const gone = await listGoneEvents(tx);
  const db = tables<PostersTables>(tx);
  if (gone.length > 0) await db.deleteFrom('poster').where('event_id', 'in', gone).execute();
  const before = new Date(now.getTime() - ownUndoDays * 24 * 60 * 60_000);
  const over = await db
    .selectFrom('own_poster')
    .select(['id', 'sha256'])
    .where('sha256', 'is not', null)
    .where((where) =>
      where.or([
        where('deleted_at', '<', before),
        ...(gone.length > 0 ? [where('event_id', 'in', gone)] : []),
      ]),
    )
    .execute();
  for (const { id, sha256 } of over) {
    const columns = { sha256: null, alt: '', deleted_at: now };
    await db.updateTable('own_poster').set(columns).where('id', '=', id).execute();
    if (sha256 && !(await isNamed(tx, sha256))) await forgetFile(tx, { sha256 });
  }
}

/** Events with something of ours of which the calendar knows no word any more. */
async function listGoneEvents(tx: Tx): Promise<string[]> {
  const db = tables<PostersTables>(tx);
  const named = await db
    .selectFrom('poster')
    .select('event_id')
    .union(db.selectFrom('own_poster').select('event_id').where('sha256', 'is not', null))
    .execute();
  const ids = named.map(({ event_id }) => event_id);
  const known = await findEvents(tx, ids);
  return ids.filter((id) => !known.has(id));
}

async function isNamed(tx: Tx, sha256: string): Promise<boolean> {
  const row = await tables<PostersTables>(tx)
    .selectFrom('own_poster')
    .select('id')
    .where('sha256', '=', sha256)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
