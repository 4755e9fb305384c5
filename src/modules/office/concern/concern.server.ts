import { addDays, localDay } from '#modules/calendar/index.ts';
import type { AuditAction } from '#platform/audit/actions.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { OfficeError } from '../errors.ts';
import type { OfficeTables } from '../tables.server.ts';
import { contactMinutes, contactUntil, followUpDays, type Concern } from './concern.ts';
import { noteContactDue } from './forget.server.ts';

/** Writes a concern down. Its id is made with the form, so that pressing twice counts once. */
export async function noteConcern(
  tx: Tx,
  { command, concern }: { command: Command; concern: Concern },
): Promise<void> {
  const { districtId, personId, now, timeZone } = command;
  const { contact, followUpOn, id, category, answer, note } = concern;
  const today = localDay({ at: now, timeZone });
  const db = tables<OfficeTables>(tx);
  const written = await db
    .insertInto('concern')
    .values({
      ...{ district_id: districtId, id, at: now, day: today, category, answer, note },
      guide_entry_id: concern.guideEntryId,
      referred_to: concern.referredTo,
      follow_up_on: followUpOn,
      taken_by: personId,
      settled_at: null,
      settled_by: null,
    })
    .onConflict((conflict) => conflict.columns(['district_id', 'id']).doNothing())
    .executeTakeFirst();
  if (written.numInsertedOrUpdatedRows === 0n) return;
  if (contact && followUpOn) {
    const erase_on = contactUntil({ today, followUpOn });
    const row = { district_id: districtId, concern_id: id, ...contact, erase_on };
    await db.insertInto('concern_contact').values(row).execute();
    await noteContactDue(tx, { districtId, id });
  }
  await record(tx, { command, id, action: 'concern.noted' });
}

/** Takes back what was entered by mistake, contact and all. @throws OfficeError `not_found`, also for others' concerns */
export async function removeConcern(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<void> {
  const { numDeletedRows } = await tables<OfficeTables>(tx)
    .deleteFrom('concern')
    .where('id', '=', id)
    .where('taken_by', '=', command.personId)
    .executeTakeFirst();
  if (numDeletedRows === 0n) throw new OfficeError('not_found');
  await record(tx, { command, id, action: 'concern.removed' });
}

/** Somebody has seen to it; the contact is gone from sight now, and erased a little later. @throws OfficeError `not_found` */
export async function settleConcern(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<void> {
  const { numUpdatedRows } = await tables<OfficeTables>(tx)
    .updateTable('concern')
    .set({ settled_at: command.now, settled_by: command.personId })
    .where('id', '=', id)
    .where('follow_up_on', 'is not', null)
    .where('settled_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new OfficeError('not_found');
  await noteContactDue(tx, { districtId: command.districtId, id, settledAt: command.now });
  await record(tx, { command, id, action: 'concern.settled' });
}

/** Takes settling back, for as long as the contact is there. @throws OfficeError `not_found` */
export async function reopenConcern(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<void> {
  const since = new Date(command.now.getTime() - contactMinutes * 60_000);
  const { numUpdatedRows } = await tables<OfficeTables>(tx)
    .updateTable('concern')
    .set({ settled_at: null, settled_by: null })
    .where('id', '=', id)
    .where('settled_at', '>=', since)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new OfficeError('not_found');
  await record(tx, { command, id, action: 'concern.reopened' });
}

/** Nobody was reached: once more in a week. The contact is erased on its day all the same. @throws OfficeError `not_found` */
export async function postponeConcern(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<void> {
  const today = localDay({ at: command.now, timeZone: command.timeZone });
  const { numUpdatedRows } = await tables<OfficeTables>(tx)
    .updateTable('concern')
    .set({ follow_up_on: addDays({ date: today, days: followUpDays }) })
    .where('id', '=', id)
    .where('follow_up_on', 'is not', null)
    .where('settled_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new OfficeError('not_found');
  await record(tx, { command, id, action: 'concern.postponed' });
}

async function record(
  tx: Tx,
  { command, id, action }: { command: Command; id: string; action: AuditAction },
): Promise<void> {
  await recordAudit(tx, { command, action, subject: 'concern', id });
}
