import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { LocalText } from '#platform/i18n/index.ts';
import { lockEvents } from '../event/lock.server.ts';
import type { CalendarTables } from '../tables.server.ts';
import { cancelOccurrence, restoreOccurrence } from './change.server.ts';

export interface ManyDates {
  command: Command;
  ids: readonly string[];
  reason: LocalText;
}

/**
 * Cancels dates of several events in one command: all or none. Their events are locked first, all of them, so that
 * none is locked after a room (decision 0008). @throws CalendarError as `cancelOccurrence`
 */
export async function cancelOccurrences(
  tx: Tx,
  { command, ids, reason }: ManyDates,
): Promise<void> {
  await lockEventsOf(tx, ids);
  for (const id of ids) await cancelOccurrence(tx, { command, id, reason });
}

/** Takes such a cancellation back. @throws CalendarError as `restoreOccurrence` */
export async function restoreOccurrences(
  tx: Tx,
  { command, ids, reason }: ManyDates,
): Promise<void> {
  await lockEventsOf(tx, ids);
  for (const id of ids) await restoreOccurrence(tx, { command, id, reason });
}

async function lockEventsOf(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await tables<CalendarTables>(tx)
    .selectFrom('occurrence')
    .select('event_id')
    .distinct()
    .where('id', 'in', [...ids])
    .execute();
  await lockEvents(
    tx,
    rows.map(({ event_id }) => event_id),
  );
}
