import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { ClosureSpan } from './closure.ts';
import type { CalendarTables } from '../tables.server.ts';

export interface StoredClosure extends ClosureSpan {
  id: string;
  /** Where the date comes from, e.g. the holiday data's name and version. */
  source: string;
}

/** Holidays and closures that touch the local dates from `from` to `until`, both included. */
export async function listClosures(
  tx: Tx,
  { from, until }: { from: string; until: string },
): Promise<StoredClosure[]> {
  const rows = await tables<CalendarTables>(tx)
    .selectFrom('closure')
    .select(['id', 'kind', 'name', 'starts_on', 'ends_on', 'source'])
    .where('deleted_at', 'is', null)
    .where('starts_on', '<=', until)
    .where('ends_on', '>=', from)
    .orderBy('starts_on')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    name: row.name,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    source: row.source,
  }));
}
