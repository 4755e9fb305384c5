import type { Selectable } from 'kysely';
import type { AuditAction } from '#platform/audit/actions.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { keepFile, type ReadPicture } from '#platform/files/server.ts';
import { RoomError } from '../errors.ts';
import type { RoomTables } from '../tables.server.ts';
import type { Damage } from './damage.ts';

/** What is not settled, oldest first; or what was settled, newest first. */
export async function listDamages(
  tx: Tx,
  { settled, limit = 100 }: { settled: boolean; limit?: number },
): Promise<Damage[]> {
  const rows = await tables<RoomTables>(tx)
    .selectFrom('damage')
    .selectAll()
    .where('settled_at', settled ? 'is not' : 'is', null)
    .orderBy(settled ? 'settled_at' : 'reported_at', settled ? 'desc' : 'asc')
    .limit(limit)
    .execute();
  return rows.map(toDamage);
}

/** The picture of a damage, by its content; null where there is none, or no such damage in this district. */
export async function findDamagePicture(tx: Tx, id: string): Promise<{ sha256: string } | null> {
  const row = await tables<RoomTables>(tx)
    .selectFrom('damage')
    .select('picture_sha256')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.picture_sha256 ? { sha256: row.picture_sha256 } : null;
}

/**
 * Writes down that something is broken. Sent twice, it is written once.
 * @throws PictureError `no_room`, `over_limit` where there is no place for the picture
 */
export async function reportDamage(
  tx: Tx,
  {
    command,
    id,
    roomId,
    bookingId = null,
    text,
    picture = null,
  }: {
    command: Command;
    id: string;
    roomId: string;
    bookingId?: string | null;
    text: string;
    picture?: ReadPicture | null;
  },
): Promise<void> {
  const { districtId } = command;
  const kept = picture && (await keepFile(tx, { districtId, bytes: picture.bytes }));
  const { numInsertedOrUpdatedRows: made } = await tables<RoomTables>(tx)
    .insertInto('damage')
    .values({
      ...{ district_id: command.districtId, id, room_id: roomId, booking_id: bookingId, text },
      picture_sha256: kept?.sha256 ?? null,
      ...{ reported_at: command.now, reported_by: command.personId },
      ...{ settled_at: null, settled_by: null },
    })
    .onConflict((conflict) => conflict.columns(['district_id', 'id']).doNothing())
    .executeTakeFirst();
  if (made === 0n) return;
  await record(tx, { command, id, action: 'damage.reported' });
}

/** It is repaired, or seen to. @throws RoomError `not_found` where it is settled already */
export async function settleDamage(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<void> {
  await setSettled(tx, { command, id, isSettled: true });
}

/** It is not settled after all. @throws RoomError `not_found` */
export async function reopenDamage(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<void> {
  await setSettled(tx, { command, id, isSettled: false });
}

async function setSettled(
  tx: Tx,
  { command, id, isSettled }: { command: Command; id: string; isSettled: boolean },
): Promise<void> {
  const { numUpdatedRows } = await tables<RoomTables>(tx)
    .updateTable('damage')
    .set({
      settled_at: isSettled ? command.now : null,
      settled_by: isSettled ? command.personId : null,
    })
    .where('id', '=', id)
    .where('settled_at', isSettled ? 'is' : 'is not', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new RoomError('not_found');
  await record(tx, { command, id, action: isSettled ? 'damage.settled' : 'damage.reopened' });
}

async function record(
  tx: Tx,
  { command, id, action }: { command: Command; id: string; action: AuditAction },
): Promise<void> {
  await recordAudit(tx, { command, action, subject: 'damage', id });
}

function toDamage(row: Selectable<RoomTables['damage']>): Damage {
  const { id, text } = row;
  return {
    ...{ id, text, roomId: row.room_id, bookingId: row.booking_id },
    hasPicture: row.picture_sha256 !== null,
    ...{ reportedAt: row.reported_at, reportedBy: row.reported_by, settledAt: row.settled_at },
  };
}
