import type { Selectable } from 'kysely';
import type { AuditAction } from '#platform/audit/actions.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { newId } from '#platform/ids.ts';
import { versionedRows } from '#platform/versioned-row.server.ts';
import { RoomError } from '../errors.ts';
import type { RoomTables } from '../tables.server.ts';
import type { Handover, Holder, RoomKey } from './key.ts';

const rows = versionedRows<RoomTables['room_key']>({
  table: 'room_key',
  refuse: (code) => new RoomError(code),
});

/** All keys with whoever has them, by room and label. */
export async function listKeys(tx: Tx): Promise<RoomKey[]> {
  const keys = await tables<RoomTables>(tx)
    .selectFrom('room_key')
    .selectAll()
    .where('deleted_at', 'is', null)
    .orderBy('room_id')
    .orderBy('label')
    .execute();
  const out = await tables<RoomTables>(tx)
    .selectFrom('key_handover')
    .selectAll()
    .where('returned_at', 'is', null)
    .execute();
  const byKey = new Map(out.map((row) => [row.key_id, toHandover(row)]));
  return keys.map((row) => toKey(row, byKey.get(row.id) ?? null));
}

/** One key, also one that was put away; null where there is none in this district. */
export async function findKey(tx: Tx, id: string): Promise<RoomKey | null> {
  const row = await tables<RoomTables>(tx)
    .selectFrom('room_key')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  const out = await tables<RoomTables>(tx)
    .selectFrom('key_handover')
    .selectAll()
    .where('key_id', '=', id)
    .where('returned_at', 'is', null)
    .executeTakeFirst();
  return toKey(row, out ? toHandover(out) : null);
}

/** Who has keys of a place's room now. */
export async function whoHasKey(
  tx: Tx,
  { placeId }: { placeId: string },
): Promise<(Handover & { label: string })[]> {
  const out = await tables<RoomTables>(tx)
    .selectFrom('key_handover')
    .innerJoin('room_key', 'room_key.id', 'key_handover.key_id')
    .innerJoin('room', 'room.id', 'room_key.room_id')
    .selectAll('key_handover')
    .select('room_key.label')
    .where('room.place_id', '=', placeId)
    .where('key_handover.returned_at', 'is', null)
    .orderBy('room_key.label')
    .execute();
  return out.map((row) => ({ ...toHandover(row), label: row.label }));
}

/** A hand-over, whether the key is back or not; null where there is none in this district. */
export async function findHandover(tx: Tx, id: string): Promise<Handover | null> {
  const row = await tables<RoomTables>(tx)
    .selectFrom('key_handover')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? toHandover(row) : null;
}

/** Writes a key down. Sent twice, there is one. */
export async function createKey(
  tx: Tx,
  { command, id, roomId, label }: { command: Command; id: string; roomId: string; label: string },
): Promise<void> {
  const { numInsertedOrUpdatedRows: made } = await tables<RoomTables>(tx)
    .insertInto('room_key')
    .values({
      ...{ district_id: command.districtId, id, room_id: roomId, label, created_at: command.now },
      deleted_at: null,
    })
    .onConflict((conflict) => conflict.columns(['district_id', 'id']).doNothing())
    .executeTakeFirst();
  if (made === 0n) return;
  await record(tx, { command, id, action: 'room-key.created' });
}

/** Puts a key away; `restoreKey` brings it back. @throws RoomError `key_out` while somebody has it */
export async function deleteKey(
  tx: Tx,
  { command, id, version }: { command: Command; id: string; version: number },
): Promise<void> {
  await rows.putAway(tx, { command, id, version });
  if ((await findKey(tx, id))?.out) throw new RoomError('key_out');
  await record(tx, { command, id, action: 'room-key.deleted' });
}

/** Takes a deletion back. @throws RoomError `not_found` */
export async function restoreKey(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<void> {
  await rows.restore(tx, { id });
  await record(tx, { command, id, action: 'room-key.restored' });
}

/**
 * Hands a key out. Sent twice, it is handed out once.
 * @throws RoomError `key_out` where somebody else has it; `not_found`
 */
export async function giveKey(
  tx: Tx,
  {
    command,
    id = newId(),
    keyId,
    holder,
  }: { command: Command; id?: string; keyId: string; holder: Holder },
): Promise<string> {
  const key = await findKey(tx, keyId);
  if (!key || key.deletedAt) throw new RoomError('not_found');
  const { numInsertedOrUpdatedRows: made } = await tables<RoomTables>(tx)
    .insertInto('key_handover')
    .values({
      ...{ district_id: command.districtId, id, key_id: keyId },
      ...{ holder_name: holder.name, holder_reach: holder.reach },
      ...{ organisation_id: holder.organisationId, due_on: holder.dueOn },
      ...{ given_at: command.now, given_by: command.personId },
      ...{ reminded_at: null, returned_at: null, returned_by: null },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (made === 0n) {
    const mine = await findHandover(tx, id);
    if (mine?.keyId === keyId) return id;
    throw new RoomError('key_out');
  }
  await record(tx, { command, id: keyId, action: 'room-key.given' });
  return id;
}

/** The key is back. Pressed twice, it is back once. @throws RoomError `not_found` */
export async function returnKey(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<void> {
  const handover = await findHandover(tx, id);
  if (!handover) throw new RoomError('not_found');
  if (handover.returnedAt) return;
  await tables<RoomTables>(tx)
    .updateTable('key_handover')
    .set({ returned_at: command.now, returned_by: command.personId })
    .where('id', '=', id)
    .where('returned_at', 'is', null)
    .execute();
  await record(tx, { command, id: handover.keyId, action: 'room-key.returned' });
}

/** It was not back after all. @throws RoomError `not_found`; `key_out` where somebody else has it by now */
export async function undoReturn(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<void> {
  const handover = await findHandover(tx, id);
  if (!handover) throw new RoomError('not_found');
  if (!handover.returnedAt) return;
  if ((await findKey(tx, handover.keyId))?.out) throw new RoomError('key_out');
  await tables<RoomTables>(tx)
    .updateTable('key_handover')
    .set({ returned_at: null, returned_by: null })
    .where('id', '=', id)
    .execute();
  await record(tx, { command, id: handover.keyId, action: 'room-key.given-again' });
}

async function record(
  tx: Tx,
  { command, id, action }: { command: Command; id: string; action: AuditAction },
): Promise<void> {
  await recordAudit(tx, { command, action, subject: 'room_key', id });
}

function toKey(row: Selectable<RoomTables['room_key']>, out: Handover | null): RoomKey {
  const { id, label, version } = row;
  return { id, label, version, roomId: row.room_id, deletedAt: row.deleted_at, out };
}

function toHandover(row: Selectable<RoomTables['key_handover']>): Handover {
  return {
    id: row.id,
    keyId: row.key_id,
    name: row.holder_name,
    reach: row.holder_reach,
    organisationId: row.organisation_id,
    dueOn: row.due_on,
    givenAt: row.given_at,
    givenBy: row.given_by,
    returnedAt: row.returned_at,
  };
}
