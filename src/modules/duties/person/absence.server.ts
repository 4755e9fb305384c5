import { listPersonNames } from '#modules/people/server.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { DutyError } from '../errors.ts';
import { settleDuties } from '../shift/settle.server.ts';
import type { DutyTables } from '../tables.server.ts';

/**
 * Somebody is away: their standing duties of these days are free for others. What they took by themselves stays
 * theirs until they give it back. Sent twice it is written once. @throws DutyError `not_found`
 */
export async function addAbsence(
  tx: Tx,
  {
    command,
    id,
    personId,
    fromOn,
    untilOn,
  }: { command: Command; id: string; personId: string; fromOn: string; untilOn: string },
): Promise<void> {
  if (!(await listPersonNames(tx, [personId])).has(personId)) throw new DutyError('not_found');
  await tables<DutyTables>(tx)
    .insertInto('duty_absence')
    .values({
      ...{ district_id: command.districtId, id, person_id: personId },
      ...{ from_on: fromOn, until_on: untilOn, created_at: command.now },
    })
    .onConflict((conflict) => conflict.columns(['district_id', 'id']).doNothing())
    .execute();
  await settleDuties(tx, { command, dutyIds: await dutiesOf(tx, personId) });
  const about = { subject: 'person', id: personId } as const;
  await recordAudit(tx, { command, action: 'duty.absence-added', ...about });
}

/** They are there after all, and have their standing duties again where nobody took them. @throws DutyError `not_found` */
export async function removeAbsence(
  tx: Tx,
  { command, id, personId }: { command: Command; id: string; personId: string },
): Promise<void> {
  const removed = await tables<DutyTables>(tx)
    .deleteFrom('duty_absence')
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  if (removed.numDeletedRows === 0n) throw new DutyError('not_found');
  await settleDuties(tx, { command, dutyIds: await dutiesOf(tx, personId) });
  const about = { subject: 'person', id: personId } as const;
  await recordAudit(tx, { command, action: 'duty.absence-removed', ...about });
}

export interface StoredAbsence {
  id: string;
  fromOn: string;
  untilOn: string;
}

/** When somebody is away, from a local date on. */
export async function listAbsences(
  tx: Tx,
  { personId, from }: { personId: string; from: string },
): Promise<StoredAbsence[]> {
  const rows = await tables<DutyTables>(tx)
    .selectFrom('duty_absence')
    .select(['id', 'from_on', 'until_on'])
    .where('person_id', '=', personId)
    .where('until_on', '>=', from)
    .orderBy('from_on')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ id: row.id, fromOn: row.from_on, untilOn: row.until_on }));
}

async function dutiesOf(tx: Tx, personId: string): Promise<string[]> {
  const rows = await tables<DutyTables>(tx)
    .selectFrom('duty_standing')
    .select('duty_id')
    .distinct()
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .execute();
  return rows.map(({ duty_id }) => duty_id);
}
