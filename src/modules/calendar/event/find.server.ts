import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { StoredEvent } from './event.ts';
import { eventColumns, isWhole, toEvent } from './row.server.ts';
import type { CalendarTables } from '../tables.server.ts';

/** An event, whatever its status, also a deleted one; null where there is none in this district (any more). */
export async function findEvent(
  tx: Tx,
  by: { id: string } | { slug: string },
): Promise<StoredEvent | null> {
  const query = tables<CalendarTables>(tx).selectFrom('event').select(eventColumns).where(isWhole);
  const row = await (
    'id' in by ? query.where('id', '=', by.id) : query.where('slug', '=', by.slug)
  ).executeTakeFirst();
  return row ? toEvent(row) : null;
}

/** Many of them at once, by id. */
export async function findEvents(tx: Tx, ids: string[]): Promise<Map<string, StoredEvent>> {
  if (ids.length === 0) return new Map();
  const rows = await tables<CalendarTables>(tx)
    .selectFrom('event')
    .select(eventColumns)
    .where(isWhole)
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, toEvent(row)]));
}
