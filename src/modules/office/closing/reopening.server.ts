import { listOccurrences, restoreOccurrences } from '#modules/calendar/server.ts';
import { tellOfCalledOff } from '#modules/duties/server.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { tendAppointments } from '../consultation/tend.server.ts';
import { OfficeError } from '../errors.ts';
import type { OfficeTables } from '../tables.server.ts';
import { findClosable } from './closing.server.ts';
import { tellHosts } from './hosts.server.ts';

/**
 * Whoever decides says that the hour takes place after all, and what fell out with it; those on duty, hosts and those with
 * appointments are told. No rule closes it again. @throws OfficeError `not_found`; CalendarError
 */
export async function reopenOffice(
  tx: Tx,
  { command, occurrenceId }: { command: Command; occurrenceId: string },
): Promise<void> {
  await reopen(tx, { command, occurrenceId, via: 'hand' });
}

/**
 * Somebody takes the duty of an hour that is closed until somebody does: it takes place again, before they are put down.
 * Of an hour that is open, or closed for another reason, nothing happens. @throws CalendarError where its room is gone
 */
export async function reopenForTaker(
  tx: Tx,
  { command, occurrenceId }: { command: Command; occurrenceId: string },
): Promise<void> {
  const waits = await listClosedUntilTaken(tx, [occurrenceId]);
  if (!waits.has(occurrenceId)) return;
  await reopen(tx, { command, occurrenceId, via: 'taken' });
}

/** Which of these dates are closed, and open again as soon as somebody takes the duty. */
export async function listClosedUntilTaken(
  tx: Tx,
  occurrenceIds: readonly string[],
): Promise<Set<string>> {
  if (occurrenceIds.length === 0) return new Set();
  const rows = await tables<OfficeTables>(tx)
    .selectFrom('office_closing')
    .select('occurrence_id')
    .where('occurrence_id', 'in', [...new Set(occurrenceIds)])
    .where('reopened_at', 'is', null)
    .where('until_taken', '=', true)
    .execute();
  return new Set(rows.map((row) => row.occurrence_id));
}

async function reopen(
  tx: Tx,
  { command, occurrenceId, via }: { command: Command; occurrenceId: string; via: 'hand' | 'taken' },
): Promise<void> {
  const { now, personId } = command;
  // Of two who step in at once, the second waits here, and finds it open.
  const row = await tables<OfficeTables>(tx)
    .updateTable('office_closing')
    .set({ reopened_at: now, reopened_by: personId, reopened_via: via })
    .where('occurrence_id', '=', occurrenceId)
    .where('reopened_at', 'is', null)
    .returning(['id', 'with_occurrence_ids'])
    .executeTakeFirst();
  const hour = (await findClosable(tx, { occurrenceId, now }))?.hour;
  if (!row && via === 'taken' && hour) return;
  if (hour?.state !== 'cancelled') throw new OfficeError('not_found');
  const others: string[] = [];
  for (const id of row?.with_occurrence_ids ?? []) {
    const [other] = await listOccurrences(tx, { id, endsAfter: now });
    // Somebody else may have brought it back, or moved it.
    if (other?.state === 'cancelled') others.push(id);
  }
  await restoreOccurrences(tx, { command, ids: [occurrenceId, ...others], reason: {} });
  if (row) {
    const action = via === 'taken' ? 'closing.taken' : 'closing.reopened';
    await recordAudit(tx, { command, action, subject: 'office_closing', id: row.id });
  }
  await tellOfCalledOff(tx, { command, occurrenceIds: [occurrenceId, ...others] });
  await tellHosts(tx, { command, kind: 'back', occurrenceIds: others });
  await tendAppointments(tx, command);
}
