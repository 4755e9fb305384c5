import { sql } from 'kysely';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { CareTables } from '../tables.server.ts';
import type { CareEntry } from './entry.ts';

/** What was done, the newest first: to one thing, or to all. */
export async function listEntries(
  tx: Tx,
  { thingId, limit = 20 }: { thingId?: string; limit?: number } = {},
): Promise<CareEntry[]> {
  let query = tables<CareTables>(tx)
    .selectFrom('care_entry')
    .selectAll()
    .where('taken_back_at', 'is', null);
  if (thingId !== undefined) query = query.where('thing_id', '=', thingId);
  const rows = await query.orderBy('happened_at', 'desc').orderBy('id').limit(limit).execute();
  return rows.map((row) => ({
    ...{ id: row.id, thingId: row.thing_id, what: row.what, litres: row.litres },
    ...{ happenedAt: row.happened_at, personId: row.person_id },
  }));
}

/** How many entries one tap made that are not taken back. */
export async function countTap(tx: Tx, tapId: string): Promise<number> {
  const { count } = await tables<CareTables>(tx)
    .selectFrom('care_entry')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('tap_id', '=', tapId)
    .where('taken_back_at', 'is', null)
    .executeTakeFirstOrThrow();
  return count;
}

export interface Watered {
  litres: number;
  /** How often a thing was watered. */
  times: number;
  /** Days on which somebody watered. */
  days: number;
}

/** How much was poured from one local date to another, both included. */
export async function countWatered(
  tx: Tx,
  { from, until, timeZone }: { from: string; until: string; timeZone: string },
): Promise<Watered> {
  const { rows } = await sql<Watered>`
    select coalesce(sum(litres), 0)::int as litres, count(*)::int as times,
      count(distinct (happened_at at time zone ${timeZone})::date)::int as days
    from care_entry
    where what = 'watered' and taken_back_at is null
      and happened_at >= ${from}::date::timestamp at time zone ${timeZone}
      and happened_at < (${until}::date + 1)::timestamp at time zone ${timeZone}`.execute(tx);
  return rows[0] ?? { litres: 0, times: 0, days: 0 };
}
