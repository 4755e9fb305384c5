import type { Occurrence } from '#modules/calendar/index.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { DutyKind } from '../duty/kinds.ts';
import type { DutyTables } from '../tables.server.ts';
import { settle } from './settle.ts';
import { findRegulars, listAssignments } from './settle.server.ts';

/**
 * Ids of those dates that are called off for which somebody is put down, or would be by a standing assignment as soon as
 * they take place. Writes nothing.
 */
export async function listStandingBy(
  tx: Tx,
  { kind, dates }: { kind: DutyKind; dates: readonly Occurrence[] },
): Promise<Set<string>> {
  const byId = new Map(dates.map((date) => [date.id, date]));
  if (byId.size === 0) return new Set();
  const shifts = await tables<DutyTables>(tx)
    .selectFrom('duty_shift')
    .innerJoin('duty', 'duty.id', 'duty_shift.duty_id')
    .select(['duty_shift.id', 'duty_shift.duty_id', 'duty_shift.occurrence_id'])
    .select((ref) => ref.fn.coalesce('duty_shift.needed', 'duty.needed').as('needed'))
    .where('duty_shift.occurrence_id', 'in', [...byId.keys()])
    .where('duty.kind', '=', kind)
    .where('duty.deleted_at', 'is', null)
    .execute();
  const assignments = await listAssignments(
    tx,
    shifts.map(({ id }) => id),
  );
  const standingBy = new Set<string>();
  for (const [dutyId, ofDuty] of Map.groupBy(shifts, ({ duty_id }) => duty_id)) {
    const regulars = await findRegulars(tx, { dutyId, assignments });
    for (const { id, occurrence_id, needed } of ofDuty) {
      const { date, startsOn: day } = byId.get(occurrence_id)!;
      const own = assignments.get(id) ?? [];
      const shift = { date, day, needed, assignments: own };
      const { add, release } = settle({ shift, ...regulars });
      const held = own.filter(({ releaseReason }) => releaseReason === null).length;
      if (held - release.length + add.length > 0) standingBy.add(occurrence_id);
    }
  }
  return standingBy;
}
