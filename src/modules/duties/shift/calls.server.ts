import { sql } from 'kysely';
import { listPersonNames } from '#modules/people/server.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { listReach } from '../mail.server.ts';
import type { DutyTables } from '../tables.server.ts';
import type { CallOff } from './call-off.ts';
import { listShifts } from './list.server.ts';

/**
 * Who has to be rung because no mail reaches them: duties of theirs fall out, or take place after all. Whose first is
 * next comes first; duties that are over, and who has left, are left out.
 */
export async function listCallsOff(tx: Tx, { now }: { now: Date }): Promise<CallOff[]> {
  const rows = await tables<DutyTables>(tx)
    .selectFrom('duty_assignment')
    .select(['id', 'shift_id', 'person_id', 'to_ring'])
    .where('to_ring', 'is not', null)
    .where('released_at', 'is', null)
    .execute();
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.shift_id);
  const shifts = await listShifts(tx, { ids, endsAfter: now, withDeleted: true });
  const here = await listPersonNames(tx, [...new Set(rows.map((row) => row.person_id))]);
  const reach = await listReach(tx, { personIds: [...here.keys()], now });
  const calls = new Map<string, CallOff>();
  for (const shift of shifts) {
    for (const { id, person_id, to_ring: news } of rows.filter(
      (row) => row.shift_id === shift.id,
    )) {
      const person = reach.find(({ personId }) => personId === person_id);
      if (!news || !person) continue;
      const { personId, name, phone } = person;
      const key = `${personId} ${news}`;
      const call = calls.get(key) ?? { personId, name, phone, news, shifts: [], assignmentIds: [] };
      call.shifts.push(shift);
      call.assignmentIds.push(id);
      calls.set(key, call);
    }
  }
  return [...calls.values()];
}

/** Somebody was rung and knows. Ticked off twice is ticked off once; what turned meanwhile has to be rung still. */
export async function tickOffCall(
  tx: Tx,
  { command, assignmentIds, news }: CallCommand & Pick<CallOff, 'news'>,
): Promise<void> {
  if (assignmentIds.length === 0) return;
  const rung = await tables<DutyTables>(tx)
    .updateTable('duty_assignment')
    .set({ to_ring: null })
    .where('id', 'in', [...assignmentIds])
    .where('to_ring', '=', news)
    .returning('shift_id')
    .execute();
  await record(tx, { command, action: 'shift.rung', rung });
}

/** They were not rung after all, and have to hear what is so now. */
export async function takeBackCall(tx: Tx, { command, assignmentIds }: CallCommand): Promise<void> {
  if (assignmentIds.length === 0) return;
  const rung = await tables<DutyTables>(tx)
    .updateTable('duty_assignment')
    .set({ to_ring: sql`case when off_told_at is null then 'on' else 'off' end` })
    .where('id', 'in', [...assignmentIds])
    .where('to_ring', 'is', null)
    .returning('shift_id')
    .execute();
  await record(tx, { command, action: 'shift.not-rung', rung });
}

interface CallCommand {
  command: Command;
  assignmentIds: readonly string[];
}

async function record(
  tx: Tx,
  {
    command,
    action,
    rung,
  }: {
    command: Command;
    action: 'shift.rung' | 'shift.not-rung';
    rung: readonly { shift_id: string }[];
  },
): Promise<void> {
  for (const { shift_id: id } of rung) {
    await recordAudit(tx, { command, action, subject: 'duty_shift', id });
  }
}
