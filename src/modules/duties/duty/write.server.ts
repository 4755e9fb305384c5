import { findEvent, findOccurrence, untie } from '#modules/calendar/server.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { DutyError } from '../errors.ts';
import { settleDuties } from '../shift/settle.server.ts';
import type { DutyTables } from '../tables.server.ts';
import type { DutyDetails } from './duty.ts';
import { columnsOf, dutyRows } from './row.server.ts';

/**
 * Writes down that somebody is needed at an event: on each of its dates, or on one. Sent twice it is written once.
 * @param id made by the form. @throws DutyError `not_found` where there is no such event or date
 */
export async function addDuty(
  tx: Tx,
  {
    command,
    id,
    eventId,
    occurrenceId = null,
    details,
  }: {
    command: Command;
    id: string;
    eventId: string;
    occurrenceId?: string | null;
    details: DutyDetails;
  },
): Promise<void> {
  const event = await findEvent(tx, { id: eventId });
  if (!event || event.deletedAt) throw new DutyError('not_found');
  const date = occurrenceId === null ? null : await findOccurrence(tx, occurrenceId);
  if (occurrenceId !== null && date?.occurrence.eventId !== eventId) {
    throw new DutyError('not_found');
  }
  const inserted = await tables<DutyTables>(tx)
    .insertInto('duty')
    .values({
      ...{ district_id: command.districtId, id, event_id: eventId, occurrence_id: occurrenceId },
      ...columnsOf(details),
      ...{ created_at: command.now, updated_at: command.now, deleted_at: null },
    })
    .onConflict((conflict) => conflict.columns(['district_id', 'id']).doNothing())
    .executeTakeFirst();
  if (inserted.numInsertedOrUpdatedRows === 0n) return;
  await settleDuties(tx, { command, dutyIds: [id] });
  await recordAudit(tx, { command, action: 'duty.created', subject: 'duty', id });
}

/** Nobody who is there already is sent away where fewer are needed. @throws DutyError `not_found`, `changed_meanwhile` */
export async function changeDuty(
  tx: Tx,
  {
    command,
    id,
    version,
    details,
  }: { command: Command; id: string; version: number; details: DutyDetails },
): Promise<void> {
  const columns = { ...columnsOf(details), updated_at: command.now };
  await dutyRows.change(tx, { id, version, columns });
  await settleDuties(tx, { command, dutyIds: [id] });
  await recordAudit(tx, { command, action: 'duty.changed', subject: 'duty', id });
}

/** Nobody is needed any more; for thirty days it can be taken back. @throws DutyError `not_found`, `changed_meanwhile` */
export async function deleteDuty(
  tx: Tx,
  { command, id, version }: { command: Command; id: string; version: number },
): Promise<void> {
  await dutyRows.putAway(tx, { command, id, version });
  await untie(tx, { kind: 'duty', id });
  await recordAudit(tx, { command, action: 'duty.deleted', subject: 'duty', id });
}

/** @throws DutyError `not_found` */
export async function restoreDuty(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<void> {
  await dutyRows.restore(tx, { id });
  await settleDuties(tx, { command, dutyIds: [id] });
  await recordAudit(tx, { command, action: 'duty.restored', subject: 'duty', id });
}
