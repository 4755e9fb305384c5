import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { newId } from '#platform/ids.ts';
import { DutyError } from '../errors.ts';
import { mailPerson } from '../mail.server.ts';
import { dutyMailMessages } from '../messages/mail.ts';
import { shiftPath } from '../paths.ts';
import { findDutySettings } from '../settings.server.ts';
import { listShifts } from '../shift/list.server.ts';
import { isOnShift, isOver, overlap, type Shift } from '../shift/shift.ts';
import { shiftName, shiftWhen } from '../shift/words.ts';
import { lockShift } from '../shift/take.server.ts';
import type { DutyTables } from '../tables.server.ts';

/** Somebody would give one shift for another. */
export interface Swap {
  id: string;
  /** Who proposes, and the shift that they give. */
  offeredBy: string;
  offeredName: string;
  offered: Shift;
  /** Who is asked, and the shift that is wanted of them. */
  wantedOf: string;
  wantedName: string;
  wanted: Shift;
}

/** Open proposals in which somebody has a part, of shifts that are to come. */
export async function listSwaps(
  tx: Tx,
  { personId, now }: { personId: string; now: Date },
): Promise<Swap[]> {
  const rows = await selectOpen(tx)
    .where((where) =>
      where.or([
        where('offered.person_id', '=', personId),
        where('wanted.person_id', '=', personId),
      ]),
    )
    .execute();
  if (rows.length === 0) return [];
  const ids = rows.flatMap((row) => [row.offered_shift, row.wanted_shift]);
  const shifts = new Map((await listShifts(tx, { ids })).map((shift) => [shift.id, shift]));
  return rows.flatMap((row) => {
    const offered = shifts.get(row.offered_shift);
    const wanted = shifts.get(row.wanted_shift);
    if (!offered || !wanted || ![offered, wanted].every((one) => one.isOn && !isOver(one, now))) {
      return [];
    }
    const nameOn = (shift: Shift, id: string) =>
      shift.people.find((one) => one.personId === id)?.name ?? '';
    return [
      {
        ...{ id: row.id, offered, wanted, offeredBy: row.offered_by, wantedOf: row.wanted_of },
        offeredName: nameOn(offered, row.offered_by),
        wantedName: nameOn(wanted, row.wanted_of),
      },
    ];
  });
}

/** Whether two could exchange these: neither is on the other's, nor on another at that time. */
export function canSwap(own: Shift, other: Shift, personId: string): boolean {
  return own.id !== other.id && !isOnShift(other, personId) && !overlap(own, other);
}

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

/**
 * Both change places at once, or not at all. @throws DutyError `not_found` where it is not open, or not theirs to
 * answer; `settled` where one of both is no longer there
 */
export async function answerSwap(
  tx: Tx,
  {
    command,
    id,
    personId,
    accepts,
  }: { command: Command; id: string; personId: string; accepts: boolean },
): Promise<void> {
  const swap = await selectOpen(tx).where('shift_swap.id', '=', id).executeTakeFirst();
  const mayAnswer = swap?.wanted_of === personId || (!accepts && swap?.offered_by === personId);
  if (!swap || !mayAnswer) throw new DutyError('not_found');
  // In one order for all, so that two who swap crosswise wait for each other instead of blocking each other.
  for (const shiftId of [swap.offered_shift, swap.wanted_shift].toSorted()) {
    await lockShift(tx, { command, shiftId });
  }
  const state = accepts ? 'accepted' : swap.offered_by === personId ? 'withdrawn' : 'declined';
  const ended = await tables<DutyTables>(tx)
    .updateTable('shift_swap')
    .set({ state, ended_at: command.now })
    .where('id', '=', id)
    .where('state', '=', 'open')
    .executeTakeFirst();
  if (ended.numUpdatedRows === 0n) throw new DutyError('not_found');
  if (accepts) await exchange(tx, { command, swap });
  const about = { subject: 'duty_shift', id: swap.offered_shift } as const;
  await recordAudit(tx, { command, action: `shift.swap-${state}`, ...about });
}

type OpenSwap = Awaited<ReturnType<ReturnType<typeof selectOpen>['execute']>>[number];

async function exchange(
  tx: Tx,
  { command, swap }: { command: Command; swap: OpenSwap },
): Promise<void> {
  const db = tables<DutyTables>(tx);
  const { districtId, now, personId } = command;
  const released = await db
    .updateTable('duty_assignment')
    .set({ released_at: now, released_by: personId, release_reason: 'swap' })
    .where('id', 'in', [swap.offered_id, swap.wanted_id])
    .where('released_at', 'is', null)
    .executeTakeFirst();
  if (released.numUpdatedRows !== 2n) throw new DutyError('settled');
  const taken = { standing_id: null, via: 'swap' as const, taken_at: now, taken_by: personId };
  const places = [
    { shift_id: swap.offered_shift, slot: swap.offered_slot, person_id: swap.wanted_of },
    { shift_id: swap.wanted_shift, slot: swap.wanted_slot, person_id: swap.offered_by },
  ];
  await db
    .insertInto('duty_assignment')
    .values(places.map((place) => ({ district_id: districtId, id: newId(), ...place, ...taken })))
    .execute();
}

function selectOpen(tx: Tx) {
  return tables<DutyTables>(tx)
    .selectFrom('shift_swap')
    .innerJoin('duty_assignment as offered', (join) =>
      join
        .onRef('offered.district_id', '=', 'shift_swap.district_id')
        .onRef('offered.id', '=', 'shift_swap.offered_id')
        .on('offered.released_at', 'is', null),
    )
    .innerJoin('duty_assignment as wanted', (join) =>
      join
        .onRef('wanted.district_id', '=', 'shift_swap.district_id')
        .onRef('wanted.id', '=', 'shift_swap.wanted_id')
        .on('wanted.released_at', 'is', null),
    )
    .select([
      'shift_swap.id',
      'shift_swap.offered_id',
      'shift_swap.wanted_id',
      'offered.shift_id as offered_shift',
      'offered.slot as offered_slot',
      'offered.person_id as offered_by',
      'wanted.shift_id as wanted_shift',
      'wanted.slot as wanted_slot',
      'wanted.person_id as wanted_of',
    ])
    .where('shift_swap.state', '=', 'open')
    .orderBy('shift_swap.proposed_at');
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
  const t = dutyMailMessages.in('de');
  const words = {
    who,
    given: `${shiftName(given, 'de')}, ${shiftWhen(given, 'de')}`,
    taken: `${shiftName(taken, 'de')}, ${shiftWhen(taken, 'de')}`,
  };
  await mailPerson(tx, {
    ...{ districtId, now, personId, purpose: 'duty-swap' },
    subject: t('duties.mail.swap.subject', words),
    text: t('duties.mail.swap.text', { ...words, link: origin + shiftPath(taken.id) }),
  });
}
