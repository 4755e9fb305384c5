import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { newId } from '#platform/ids.ts';
import { DutyError } from '../errors.ts';
import { mailPerson } from '../mail.server.ts';
import { dutyMailMessages } from '../messages/mail.ts';
import { shiftPath } from '../paths.ts';
import { findDutySettings } from '../settings.server.ts';
import { listShifts } from '../shift/list.server.ts';
import { isOnShift, type Shift } from '../shift/shift.ts';
import { lockShift } from '../shift/take.server.ts';
import { shiftName, shiftWhen } from '../shift/words.ts';
import type { DutyTables } from '../tables.server.ts';
import { canSwap } from './swap.ts';

/** Proposes an exchange; the other one is told by mail. @throws DutyError `not_found`, `over`, `not_there` */
export async function proposeSwap(
  tx: Tx,
  {
    command,
    shiftId,
    assignmentId,
    personId,
  }: {
    command: Command;
    /** The one that is given. */
    shiftId: string;
    /** The one that is wanted: somebody on a shift. */
    assignmentId: string;
    personId: string;
  },
): Promise<void> {
  const wanted = await heldAssignment(tx, assignmentId);
  for (const id of [shiftId, wanted.shift_id].toSorted())
    await lockShift(tx, { command, shiftId: id });
  const shifts = await listShifts(tx, { ids: [shiftId, wanted.shift_id] });
  const given = shifts.find(({ id }) => id === shiftId);
  const taken = shifts.find(({ id }) => id === wanted.shift_id);
  const held = given?.people.find((one) => one.personId === personId);
  if (!given || !taken || !held) throw new DutyError('not_there');
  if (!canSwap(given, taken, personId) || isOnShift(given, wanted.person_id)) {
    throw new DutyError('settled');
  }
  const inserted = await tables<DutyTables>(tx)
    .insertInto('shift_swap')
    .values({
      ...{ district_id: command.districtId, id: newId(), proposed_at: command.now },
      ...{ offered_id: held.assignmentId, wanted_id: assignmentId },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (inserted.numInsertedOrUpdatedRows === 0n) return;
  const about = { subject: 'duty_shift', id: shiftId } as const;
  await recordAudit(tx, { command, action: 'shift.swap-proposed', ...about });
  await tellProposed(tx, { command, given, taken, who: held.name, personId: wanted.person_id });
}

async function heldAssignment(tx: Tx, id: string) {
  const row = await tables<DutyTables>(tx)
    .selectFrom('duty_assignment')
    .select(['shift_id', 'person_id'])
    .where('id', '=', id)
    .where('released_at', 'is', null)
    .executeTakeFirst();
  if (!row) throw new DutyError('settled');
  return row;
}

async function tellProposed(
  tx: Tx,
  {
    command: { districtId, now },
    given,
    taken,
    who,
    personId,
  }: { command: Command; given: Shift; taken: Shift; who: string; personId: string },
): Promise<void> {
  const { origin } = await findDutySettings(tx);
  await mailPerson(tx, {
    ...{ districtId, now, personId, purpose: 'duty-swap' },
    say(locale) {
      const t = dutyMailMessages.in(locale);
      const nameOf = (shift: Shift) => `${shiftName(shift, locale)}, ${shiftWhen(shift, locale)}`;
      const words = { who, given: nameOf(given), taken: nameOf(taken) };
      const link = origin + localPath(locale, shiftPath(taken.id));
      return {
        subject: t('duties.mail.swap.subject', words),
        text: t('duties.mail.swap.text', { ...words, link }),
      };
    },
  });
}
