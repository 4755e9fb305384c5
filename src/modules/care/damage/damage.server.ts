import type { AuditAction } from '#platform/audit/actions.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { CareError } from '../errors.ts';
import type { CareTables } from '../tables.server.ts';
import type { CareDamage } from './damage.ts';

/** What is broken and what was, the newest first; of one thing, or of all. */
export async function listCareDamages(
  tx: Tx,
  { thingId, isOpen }: { thingId?: string; isOpen?: boolean } = {},
): Promise<CareDamage[]> {
  let query = tables<CareTables>(tx).selectFrom('care_damage').selectAll();
  if (thingId !== undefined) query = query.where('thing_id', '=', thingId);
  if (isOpen) query = query.where('settled_at', 'is', null);
  const rows = await query.orderBy('reported_at', 'desc').orderBy('id').limit(100).execute();
  return rows.map((row) => ({
    ...{ id: row.id, thingId: row.thing_id, text: row.text },
    ...{ reportedAt: row.reported_at, reportedBy: row.reported_by, settledAt: row.settled_at },
  }));
}

/** Writes down that something is broken. Sent twice, or said of the thing already in the same words, it stands there once. */
export async function reportCareDamage(
  tx: Tx,
  { command, id, thingId, text }: { command: Command; id: string; thingId: string; text: string },
): Promise<void> {
  const said = await tables<CareTables>(tx)
    .selectFrom('care_damage')
    .select('id')
    .where('thing_id', '=', thingId)
    .where('text', '=', text)
    .where('settled_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  if (said) return;
  const { numInsertedOrUpdatedRows: made } = await tables<CareTables>(tx)
    .insertInto('care_damage')
    .values({
      ...{ district_id: command.districtId, id, thing_id: thingId, text },
      ...{ reported_at: command.now, reported_by: command.personId },
      ...{ settled_at: null, settled_by: null },
    })
    .onConflict((conflict) => conflict.columns(['district_id', 'id']).doNothing())
    .executeTakeFirst();
  if (made === 0n) return;
  await record(tx, { command, thingId, action: 'care-damage.reported' });
}

/** It is repaired, or seen to. @throws CareError `not_found` where it is settled already */
export async function settleCareDamage(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<void> {
  await setSettled(tx, { command, id, isSettled: true });
}

/** It is not settled after all. @throws CareError `not_found` */
export async function reopenCareDamage(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<void> {
  await setSettled(tx, { command, id, isSettled: false });
}

async function setSettled(
  tx: Tx,
  { command, id, isSettled }: { command: Command; id: string; isSettled: boolean },
): Promise<void> {
  const row = await tables<CareTables>(tx)
    .updateTable('care_damage')
    .set({
      settled_at: isSettled ? command.now : null,
      settled_by: isSettled ? command.personId : null,
    })
    .where('id', '=', id)
    .where('settled_at', isSettled ? 'is' : 'is not', null)
    .returning('thing_id')
    .executeTakeFirst();
  if (!row) throw new CareError('not_found');
  const action = isSettled ? 'care-damage.settled' : 'care-damage.reopened';
  await record(tx, { command, thingId: row.thing_id, action });
}

async function record(
  tx: Tx,
  { command, thingId, action }: { command: Command; thingId: string; action: AuditAction },
): Promise<void> {
  await recordAudit(tx, { command, action, subject: 'care_thing', id: thingId });
}
