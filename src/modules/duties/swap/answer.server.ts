import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { newId } from '#platform/ids.ts';
import { DutyError } from '../errors.ts';
import { isElsewhere } from '../shift/elsewhere.server.ts';
import { lockShift } from '../shift/take.server.ts';
import type { DutyTables } from '../tables.server.ts';
import { selectOpen } from './list.server.ts';

/**
 * Both change places at once, or not at all. @throws DutyError `not_found` where it is not open, or not theirs to
 * answer; `settled` where one of both is no longer there; `elsewhere`
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
  for (const { shift_id: shiftId, person_id: whoComes } of places) {
    if (await isElsewhere(tx, { shiftId, personId: whoComes })) throw new DutyError('elsewhere');
  }
}
