import type { Selectable } from 'kysely';
import type { AuditAction } from '#platform/audit/actions.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { keepFile, type ReadPicture } from '#platform/files/server.ts';
import { DiscoverError } from '../errors.ts';
import type { DiscoverTables } from '../tables.server.ts';
import { findSign } from './find.server.ts';
import type { SignCheck } from './sign.ts';

/** What was found, newest first. @param signId of one sign only. */
export async function listChecks(
  tx: Tx,
  { signId }: { signId?: string } = {},
): Promise<SignCheck[]> {
  const found = await checks(tx)
    .selectAll()
    .$if(signId !== undefined, (query) => query.where('sign_id', '=', signId!))
    .orderBy('checked_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return found.map(toCheck);
}

/** The picture of a damage, by its content; null where there is none, or no such check in this district. */
export async function findCheckPicture(tx: Tx, id: string): Promise<{ sha256: string } | null> {
  const row = await checks(tx).select('picture_sha256').where('id', '=', id).executeTakeFirst();
  return row?.picture_sha256 ? { sha256: row.picture_sha256 } : null;
}

/**
 * Somebody looked at a sign, and says what is wrong, or that nothing is. Sent twice, it is written once.
 * @param id made with the form.
 * @throws DiscoverError `not_found`; PictureError where there is no place for the picture
 */
export async function checkSign(
  tx: Tx,
  {
    command,
    id,
    signId,
    damage,
    picture = null,
  }: {
    command: Command;
    id: string;
    signId: string;
    damage: string;
    picture?: ReadPicture | null;
  },
): Promise<void> {
  const { districtId, now, personId } = command;
  const sign = await findSign(tx, signId);
  if (!sign || sign.deletedAt) throw new DiscoverError('not_found');
  const kept = picture && (await keepFile(tx, { districtId, bytes: picture.bytes }));
  const { numInsertedOrUpdatedRows: made } = await tables<DiscoverTables>(tx)
    .insertInto('sign_check')
    .values({
      ...{ district_id: districtId, id, sign_id: signId, damage },
      ...{ checked_at: now, checked_by: personId, picture_sha256: kept?.sha256 ?? null },
      ...{ settled_at: null, settled_by: null },
    })
    .onConflict((conflict) => conflict.columns(['district_id', 'id']).doNothing())
    .executeTakeFirst();
  if (made === 0n) return;
  const action = damage === '' ? 'sign.checked' : 'sign.damaged';
  await record(tx, { command, id: signId, action });
}

/** A damage is seen to, or is not after all. @throws DiscoverError `not_found` where that is so already */
export async function settleDamagedSign(
  tx: Tx,
  { command, id, isSettled }: { command: Command; id: string; isSettled: boolean },
): Promise<void> {
  const row = await tables<DiscoverTables>(tx)
    .updateTable('sign_check')
    .set({
      settled_at: isSettled ? command.now : null,
      settled_by: isSettled ? command.personId : null,
    })
    .where('id', '=', id)
    .where('damage', '<>', '')
    .where('settled_at', isSettled ? 'is' : 'is not', null)
    .returning('sign_id')
    .executeTakeFirst();
  if (!row) throw new DiscoverError('not_found');
  const action = isSettled ? 'sign.settled' : 'sign.reopened';
  await record(tx, { command, id: row.sign_id, action });
}

async function record(
  tx: Tx,
  { command, id, action }: { command: Command; id: string; action: AuditAction },
): Promise<void> {
  await recordAudit(tx, { command, action, subject: 'sign', id });
}

function checks(tx: Tx) {
  return tables<DiscoverTables>(tx).selectFrom('sign_check');
}

function toCheck(row: Selectable<DiscoverTables['sign_check']>): SignCheck {
  const { id, damage } = row;
  return {
    ...{ id, damage, signId: row.sign_id, checkedAt: row.checked_at, checkedBy: row.checked_by },
    ...{ hasPicture: row.picture_sha256 !== null, settledAt: row.settled_at },
  };
}
