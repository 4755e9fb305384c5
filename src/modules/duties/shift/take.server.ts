import { findOccurrence } from '#modules/calendar/server.ts';
import { listPersonNames } from '#modules/people/server.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { newId } from '#platform/ids.ts';
import { DutyError } from '../errors.ts';
import { settleSearch } from '../stand-in/settled.server.ts';
import type { DutyTables } from '../tables.server.ts';
import type { Via } from './assignment.ts';
import { isElsewhere } from './elsewhere.server.ts';
import { freeSlot } from './settle.ts';
import { listAssignments } from './settle.server.ts';

/**
 * Somebody takes a shift: the first has it. Taken twice by the same person is taken once.
 * @throws DutyError `not_found`, `over` (also of a draft, which the coordination alone fills); `settled` where nobody is needed any more; `elsewhere`
 */
export async function takeShift(
  tx: Tx,
  {
    command,
    shiftId,
    personId,
    via,
  }: {
    command: Command;
    shiftId: string;
    personId: string;
    via: Exclude<Via, 'standing' | 'swap'>;
  },
): Promise<void> {
  const shift = await lockShift(tx, { command, shiftId, isDraftToo: via === 'coordination' });
  if (!(await listPersonNames(tx, [personId])).has(personId)) throw new DutyError('not_found');
  const held = ((await listAssignments(tx, [shiftId])).get(shiftId) ?? []).filter(
    ({ releaseReason }) => releaseReason === null,
  );
  if (held.some((one) => one.personId === personId)) return;
  if (await isElsewhere(tx, { shiftId, personId })) throw new DutyError('elsewhere');
  const taken = new Set(held.map((one) => one.slot));
  const slot = freeSlot({ taken, needed: shift.needed ?? shift.duty_needed });
  if (slot === null) throw new DutyError('settled');
  await tables<DutyTables>(tx)
    .insertInto('duty_assignment')
    .values({
      ...{ district_id: command.districtId, id: newId(), shift_id: shiftId, slot },
      ...{ person_id: personId, standing_id: null, via },
      ...{ taken_at: command.now, taken_by: command.personId },
    })
    .execute();
  await recordAudit(tx, { command, action: 'shift.taken', subject: 'duty_shift', id: shiftId });
  await settleSearch(tx, { districtId: command.districtId, now: command.now, shiftId });
}

/** "Ich kann nicht." @throws DutyError `not_found`, `over`; `not_there` where they are not on it */
export async function giveShiftBack(
  tx: Tx,
  { command, shiftId, personId }: { command: Command; shiftId: string; personId: string },
): Promise<void> {
  await lockShift(tx, { command, shiftId });
  const given = await tables<DutyTables>(tx)
    .updateTable('duty_assignment')
    .set({ released_at: command.now, released_by: command.personId, release_reason: 'cannot' })
    .where('shift_id', '=', shiftId)
    .where('person_id', '=', personId)
    .where('released_at', 'is', null)
    .executeTakeFirst();
  if (given.numUpdatedRows === 0n) throw new DutyError('not_there');
  await recordAudit(tx, {
    command,
    action: 'shift.given-back',
    subject: 'duty_shift',
    id: shiftId,
  });
}

/** Slots of a shift are given by one at a time. @throws DutyError `not_found`, `over` */
export async function lockShift(
  tx: Tx,
  {
    command,
    shiftId,
    isOffToo = false,
    isDraftToo = true,
  }: {
    command: Command;
    shiftId: string;
    /** Also where its date does not take place. */
    isOffToo?: boolean;
    /** Also where its event is only a draft. */
    isDraftToo?: boolean;
  },
) {
  const shift = await tables<DutyTables>(tx)
    .selectFrom('duty_shift')
    .innerJoin('duty', (join) =>
      join
        .onRef('duty.district_id', '=', 'duty_shift.district_id')
        .onRef('duty.id', '=', 'duty_shift.duty_id'),
    )
    .selectAll('duty_shift')
    .select('duty.needed as duty_needed')
    .where('duty_shift.id', '=', shiftId)
    .where('duty.deleted_at', 'is', null)
    .forUpdate('duty_shift')
    .executeTakeFirst();
  const found = shift && (await findOccurrence(tx, shift.occurrence_id));
  if (!shift || !found) throw new DutyError('not_found');
  const { endsAt, state, status } = found.occurrence;
  const isOff = (state !== 'scheduled' && !isOffToo) || (status === 'draft' && !isDraftToo);
  if (Date.parse(endsAt) <= command.now.getTime() || isOff) throw new DutyError('over');
  return shift;
}
