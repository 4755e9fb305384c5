import { sql } from 'kysely';
import { CalendarError } from '#modules/calendar/index.ts';
import { listOccurrences } from '#modules/calendar/server.ts';
import { listStandingBy, settleDuties } from '#modules/duties/server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { OfficeTables } from '../tables.server.ts';
import { reopenForTaker } from './reopening.server.ts';

/**
 * Hours that are closed until somebody comes are open again where somebody is put down, or does the duty regularly and
 * is not away. Duties put nobody down for what is called off, so whoever adds a standing assignment or takes back an
 * absence calls it afterwards; the tick sees all else. An hour whose room was given away meanwhile stays closed.
 */
export async function reopenForStanding(tx: Tx, command: Command): Promise<void> {
  const closed = await tables<OfficeTables>(tx)
    .selectFrom('office_closing')
    .select('occurrence_id')
    .where('reopened_at', 'is', null)
    .where('until_taken', '=', true)
    .execute();
  if (closed.length === 0) return;
  const ids = closed.map((row) => row.occurrence_id);
  const hours = await listOccurrences(tx, {
    ...{ ids, category: 'office_hour', endsAfter: command.now },
  });
  const dates = hours.filter(({ state }) => state === 'cancelled');
  const standingBy = await listStandingBy(tx, { kind: 'office', dates });
  for (const occurrenceId of standingBy) {
    await apart(tx, () => reopenForTaker(tx, { command, occurrenceId }));
  }
  if (standingBy.size > 0) await settleDuties(tx, { command, dutyIds: 'all' });
}

/** What the calendar refuses about one hour (its room is gone) holds up no other. */
export async function apart(tx: Tx, work: () => Promise<void>): Promise<void> {
  await sql`savepoint one_hour`.execute(tx);
  try {
    await work();
    await sql`release savepoint one_hour`.execute(tx);
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error;
    await sql`rollback to savepoint one_hour`.execute(tx);
  }
}
