import { sql, type RawBuilder } from 'kysely';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { CalendarTables } from '../tables.server.ts';

/** What another module has hanging on a date: a duty, a booking, an announcement, by the id of its own row. */
export interface Tie {
  /** One word of its module: `duty`, `booking`, `announcement`. */
  kind: string;
  id: string;
}

/**
 * Ties something to dates, in the transaction in which it is written down. A date with something tied to it never
 * vanishes: where its series has it no longer, it becomes cancelled, so that whoever is meant learns of it. Tied twice
 * is tied once.
 */
export async function tieToOccurrences(
  tx: Tx,
  { command, occurrenceIds, tie }: { command: Command; occurrenceIds: string[]; tie: Tie },
): Promise<void> {
  if (occurrenceIds.length === 0) return;
  const { kind, id: tied_id } = tie;
  const rows = occurrenceIds.map((occurrence_id) => ({
    district_id: command.districtId,
    occurrence_id,
    kind,
    tied_id,
  }));
  await tables<CalendarTables>(tx)
    .insertInto('occurrence_tie')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The thing is no longer there, or hangs on other dates now: those it hung on may go again. */
export async function untie(tx: Tx, { kind, id }: Tie): Promise<void> {
  await tables<CalendarTables>(tx)
    .deleteFrom('occurrence_tie')
    .where('kind', '=', kind)
    .where('tied_id', '=', id)
    .execute();
}

/** Those of the given dates on which something hangs. */
export async function listTied(tx: Tx, occurrenceIds: string[]): Promise<Set<string>> {
  if (occurrenceIds.length === 0) return new Set();
  const rows = await tables<CalendarTables>(tx)
    .selectFrom('occurrence_tie')
    .select('occurrence_id')
    .distinct()
    .where('occurrence_id', 'in', occurrenceIds)
    .execute();
  return new Set(rows.map((row) => row.occurrence_id));
}

/**
 * Whether an event is a booking of a room, which hangs on its own dates by its own id: who asks for it and whether it
 * is approved is looked after where rooms are, and the lists of events leave it out.
 * @param event its name in the query.
 */
export function isBooking(event: string): RawBuilder<boolean> {
  return sql<boolean>`exists (select from occurrence_tie tie where tie.kind = 'booking' and tie.tied_id = ${sql.ref(`${event}.id`)})`;
}
