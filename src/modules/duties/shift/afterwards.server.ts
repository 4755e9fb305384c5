import { listPersonNames } from '#modules/people/server.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { newId } from '#platform/ids.ts';
import { DutyError } from '../errors.ts';
import type { DutyTables } from '../tables.server.ts';
import { isElsewhere } from './elsewhere.server.ts';
import { findShift } from './list.server.ts';
import { freeSlot } from './settle.ts';
import { isOver } from './shift.ts';
import { listAssignments } from './settle.server.ts';

/** More than anybody enters. */
const mostPeople = 50;

/**
 * What it took, once it is over: 0 for who was not there, null for as long as planned.
 * @throws DutyError `not_there`; `not_yet` while it is to come
 */
export async function correctMinutes(
  tx: Tx,
  {
    command,
    shiftId,
    personId,
    minutes,
  }: { command: Command; shiftId: string; personId: string; minutes: number | null },
): Promise<void> {
  await refuseComing(tx, { command, shiftId });
  const corrected = await tables<DutyTables>(tx)
    .updateTable('duty_assignment')
    .set({ minutes })
    .where('shift_id', '=', shiftId)
    .where('person_id', '=', personId)
    .where('released_at', 'is', null)
    .executeTakeFirst();
  if (corrected.numUpdatedRows === 0n) throw new DutyError('not_there');
  const about = { subject: 'duty_shift', id: shiftId } as const;
  await recordAudit(tx, { command, action: 'shift.corrected', ...about });
}

/**
 * Somebody was there, as the paper says; also where more came than were needed. Entered twice is entered once.
 * @throws DutyError `not_found`; `not_yet` while it is to come; `was_elsewhere`
 */
export async function enterAfterwards(
  tx: Tx,
  { command, shiftId, personId }: { command: Command; shiftId: string; personId: string },
): Promise<void> {
  await refuseComing(tx, { command, shiftId });
  if (!(await listPersonNames(tx, [personId])).has(personId)) throw new DutyError('not_found');
  if (await isElsewhere(tx, { shiftId, personId })) throw new DutyError('was_elsewhere');
  const held = ((await listAssignments(tx, [shiftId])).get(shiftId) ?? []).filter(
    ({ releaseReason }) => releaseReason === null,
  );
  if (held.some((one) => one.personId === personId)) {
    return correctMinutes(tx, { command, shiftId, personId, minutes: null });
  }
  const slot = freeSlot({ taken: new Set(held.map((one) => one.slot)), needed: mostPeople });
  if (slot === null) throw new DutyError('settled');
  await tables<DutyTables>(tx)
    .insertInto('duty_assignment')
    .values({
      ...{ district_id: command.districtId, id: newId(), shift_id: shiftId, slot },
      ...{ person_id: personId, standing_id: null, via: 'paper' },
      ...{ taken_at: command.now, taken_by: command.personId },
    })
    .execute();
  const about = { subject: 'duty_shift', id: shiftId } as const;
  await recordAudit(tx, { command, action: 'shift.entered', ...about });
}

/**
 * Who was there, of those whom the paper names: whoever is ticked was, whoever is not and was put down was not. The time
 * that somebody told before stays. @throws DutyError `not_found`, `not_yet`, `was_elsewhere`
 */
export async function enterServed(
  tx: Tx,
  {
    command,
    shiftId,
    named,
    present,
  }: {
    command: Command;
    shiftId: string;
    /** Everybody whom the form showed. */
    named: readonly string[];
    /** Those of them who were there. */
    present: readonly string[];
  },
): Promise<void> {
  await refuseComing(tx, { command, shiftId });
  const shift = await findShift(tx, shiftId);
  for (const personId of new Set(named)) {
    const there = shift?.people.find((one) => one.personId === personId);
    const counts = there !== undefined && there.minutes !== 0;
    if (present.includes(personId) === counts) continue;
    if (counts) await correctMinutes(tx, { command, shiftId, personId, minutes: 0 });
    else await enterAfterwards(tx, { command, shiftId, personId });
  }
}

async function refuseComing(
  tx: Tx,
  { command, shiftId }: { command: Command; shiftId: string },
): Promise<void> {
  await tables<DutyTables>(tx)
    .selectFrom('duty_shift')
    .select('id')
    .where('id', '=', shiftId)
    .forUpdate()
    .execute();
  const shift = await findShift(tx, shiftId);
  if (!shift) throw new DutyError('not_found');
  if (!shift.isOn || !isOver(shift, command.now)) throw new DutyError('not_yet');
}
