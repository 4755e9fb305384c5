import { tables, type Tx } from '#platform/database/connection.server.ts';
import { listShifts } from '../shift/list.server.ts';
import { isOver, type Shift } from '../shift/shift.ts';
import type { DutyTables } from '../tables.server.ts';
import type { Swap } from './swap.ts';

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

/** Open proposals whose two are both still where they were. */
export function selectOpen(tx: Tx) {
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
