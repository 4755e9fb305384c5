import { tables, type Tx } from '#platform/database/connection.server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import { listDue, noteDue, takeDue } from '#platform/jobs/due.server.ts';
import type { Tick } from '#platform/jobs/jobs.server.ts';
import { findShift } from '../shift/list.server.ts';
import { isOver } from '../shift/shift.ts';
import type { DutyTables } from '../tables.server.ts';
import { askNext, nextLook, standInDue } from './search.server.ts';
import { settleSearch } from './settled.server.ts';

export const standInTick: Tick = {
  name: 'duties_stand_in',
  pattern: '* * * * *',
  districts: (now) => globally((tx) => listDue(tx, { kind: standInDue, now })),
  perDistrict: goOnAsking,
};

/** Each open search: asks the next, or ends it where it is settled or over. */
export async function goOnAsking(
  tx: Tx,
  { districtId, now }: { districtId: string; now: Date },
): Promise<void> {
  const db = tables<DutyTables>(tx);
  await takeDue(tx, { districtId, kind: standInDue, now });
  const open = await db
    .selectFrom('stand_in_search')
    .select('shift_id')
    .where('state', '=', 'open')
    .orderBy('shift_id')
    .execute();
  if (open.length > 0) await noteDue(tx, { districtId, kind: standInDue, at: nextLook(now) });
  for (const { shift_id: shiftId } of open) {
    // In the order in which everybody locks them: first the shift, then its search.
    await db.selectFrom('duty_shift').select('id').where('id', '=', shiftId).forUpdate().execute();
    const shift = await findShift(tx, shiftId);
    if (!shift || isOver(shift, now)) {
      await db
        .updateTable('stand_in_search')
        .set({ state: 'closed', ended_at: now, exhausted_at: null })
        .where('shift_id', '=', shiftId)
        .where('state', '=', 'open')
        .execute();
    } else if (shift.isOpen) await askNext(tx, { districtId, now, shift });
    // Called off, it waits: whoever was asked may still say yes, and it goes on if the date comes back.
    else if (shift.isOn) await settleSearch(tx, { districtId, now, shiftId });
  }
}
