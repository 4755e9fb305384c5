import type { Selectable } from 'kysely';
import { addressLine, type Place } from '#modules/places/index.ts';
import { findPlace, listPlaces } from '#modules/places/server.ts';
import type { AuditAction } from '#platform/audit/actions.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import { publishes } from '#platform/cache/publish.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { newId } from '#platform/ids.ts';
import { versionedRows } from '#platform/versioned-row.server.ts';
import { RoomError } from '../errors.ts';
import type { RoomTables } from '../tables.server.ts';
import type { Room, RoomDetails } from './room.ts';

const rows = versionedRows<RoomTables['room']>({
  table: 'room',
  refuse: (code) => new RoomError(code),
});

/** The rooms that can be booked, by name. A place that holds several things at once is none, whatever was written down. */
export async function listRooms(tx: Tx): Promise<Room[]> {
  const places = new Map((await listPlaces(tx)).map((place) => [place.id, place]));
  const stored = await tables<RoomTables>(tx)
    .selectFrom('room')
    .selectAll()
    .where('deleted_at', 'is', null)
    .execute();
  return stored
    .flatMap((row) => {
      const place = places.get(row.place_id);
      return place?.exclusive ? [toRoom(row, place)] : [];
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'de'));
}

/** One room, also one that was put away; null where there is none in this district. */
export async function findRoom(tx: Tx, id: string): Promise<Room | null> {
  const row = await tables<RoomTables>(tx)
    .selectFrom('room')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  const place = row && (await findPlace(tx, row.place_id));
  return row && place ? toRoom(row, place) : null;
}

/**
 * Makes a place a room that can be booked. @returns its id.
 * @throws RoomError `no_room` where the place is one already, or holds several things at once
 */
export async function createRoom(
  tx: Tx,
  {
    command,
    id = newId(),
    placeId,
    details,
  }: { command: Command; id?: string; placeId: string; details: RoomDetails },
): Promise<string> {
  const place = await findPlace(tx, placeId);
  if (!place || place.deletedAt || !place.exclusive) throw new RoomError('no_room');
  const { numInsertedOrUpdatedRows: made } = await tables<RoomTables>(tx)
    .insertInto('room')
    .values({
      ...columnsOf(details),
      district_id: command.districtId,
      id,
      place_id: placeId,
      created_at: command.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (made === 0n) {
    // Pressed twice, it is made once.
    const mine = await findRoom(tx, id);
    if (mine?.placeId === placeId) return id;
    throw new RoomError('no_room');
  }
  await record(tx, { command, id, action: 'room.created' });
  return id;
}

/** Changes what a room offers. @throws RoomError `changed_meanwhile`, `not_found` */
export async function updateRoom(
  tx: Tx,
  {
    command,
    id,
    version,
    details,
  }: { command: Command; id: string; version: number; details: RoomDetails },
): Promise<void> {
  await rows.change(tx, { id, version, columns: columnsOf(details) });
  await record(tx, { command, id, action: 'room.changed' });
}

/** It cannot be booked any more; what is booked stays. `restoreRoom` brings it back. @throws RoomError */
export async function deleteRoom(
  tx: Tx,
  { command, id, version }: { command: Command; id: string; version: number },
): Promise<void> {
  await rows.putAway(tx, { command, id, version });
  await record(tx, { command, id, action: 'room.deleted' });
}

/** Takes a deletion back. @throws RoomError `not_found` */
export async function restoreRoom(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<void> {
  await rows.restore(tx, { id });
  await record(tx, { command, id, action: 'room.restored' });
}

async function record(
  tx: Tx,
  { command, id, action }: { command: Command; id: string; action: AuditAction },
): Promise<void> {
  await recordAudit(tx, { command, action, subject: 'room', id });
  await publishes(tx, command.districtId);
}

function columnsOf(details: RoomDetails) {
  const { capacity, equipment, rules, checklist, terms, opening, approval } = details;
  return {
    ...{ capacity, equipment, rules, checklist, terms, opening, approval },
    set_up_minutes: details.setUpMinutes,
    clear_minutes: details.clearMinutes,
  };
}

function toRoom(row: Selectable<RoomTables['room']>, place: Place): Room {
  const { id, capacity, equipment, rules, checklist, terms, opening, approval, version } = row;
  return {
    ...{ id, capacity, equipment, rules, checklist, terms, opening, approval, version },
    placeId: row.place_id,
    name: place.name,
    address: addressLine(place),
    access: place.access,
    setUpMinutes: row.set_up_minutes,
    clearMinutes: row.clear_minutes,
    deletedAt: row.deleted_at,
  };
}
