import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { CalendarTables } from '../tables.server.ts';

/**
 * Locks events, in one order for everyone, before any of their series, dates or rooms is read or written: so whatever
 * changes an event waits for the other instead of meeting it half-way. Decision 0008 says the whole order.
 */
export async function lockEvents(tx: Tx, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await tables<CalendarTables>(tx)
    .selectFrom('event')
    .select('id')
    .where('id', 'in', ids)
    .orderBy('id')
    .forUpdate()
    .execute();
}
