import { listPersonNames } from '#modules/people/server.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { meetsStanding } from '../shift/elsewhere.server.ts';
import { settleDuties } from '../shift/settle.server.ts';
import { DutyError } from '../errors.ts';
import type { DutyTables } from '../tables.server.ts';
import { toDuty } from './row.server.ts';
import type { Standing } from './standing.ts';

/**
 * Somebody does a duty regularly from now on, and has its coming shifts at once, as far as places are free. Sent twice
 * it is written once. On dates of which they have taken another duty at that time they are left out.
 * @throws DutyError `not_found`, `stands_elsewhere`
 */
export async function addStanding(
  tx: Tx,
  { command, dutyId, standing }: { command: Command; dutyId: string; standing: Standing },
): Promise<void> {
  const { id, personId, fromOn, untilOn, rhythm } = standing;
  const duty = await tables<DutyTables>(tx)
    .selectFrom('duty')
    .selectAll()
    .where('id', '=', dutyId)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  if (!duty || !(await listPersonNames(tx, [personId])).has(personId)) {
    throw new DutyError('not_found');
  }
  if (await meetsStanding(tx, { command, duty: toDuty(duty), standing })) {
    throw new DutyError('stands_elsewhere');
  }
  const inserted = await tables<DutyTables>(tx)
    .insertInto('duty_standing')
    .values({
      ...{ district_id: command.districtId, id, duty_id: dutyId, person_id: personId },
      ...{ from_on: fromOn, until_on: untilOn },
      every_weeks: 'everyWeeks' in rhythm ? rhythm.everyWeeks : null,
      nth: 'nth' in rhythm ? [...rhythm.nth] : null,
      ...{ created_at: command.now, ended_at: null },
    })
    .onConflict((conflict) => conflict.columns(['district_id', 'id']).doNothing())
    .executeTakeFirst();
  if (inserted.numInsertedOrUpdatedRows === 0n) return;
  await settleDuties(tx, { command, dutyIds: [dutyId] });
  await recordAudit(tx, { command, action: 'duty.standing-added', subject: 'duty', id: dutyId });
}

/** They do it no longer; coming shifts are free again. @throws DutyError `not_found` */
export async function endStanding(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<void> {
  const ended = await tables<DutyTables>(tx)
    .updateTable('duty_standing')
    .set({ ended_at: command.now })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .returning('duty_id')
    .executeTakeFirst();
  if (!ended) throw new DutyError('not_found');
  await settleDuties(tx, { command, dutyIds: [ended.duty_id] });
  await recordAudit(tx, {
    command,
    action: 'duty.standing-ended',
    subject: 'duty',
    id: ended.duty_id,
  });
}
