import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { AuditAction } from '#platform/audit/actions.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import { publishes } from '#platform/cache/publish.server.ts';
import type { Command } from '#platform/command.ts';
import { newId } from '#platform/ids.ts';
import { versionedRows } from '#platform/versioned-row.server.ts';
import type { Selectable } from 'kysely';
import { PlaceError, type Place, type StoredPlace } from './index.ts';
import type { PlaceTables } from './tables.server.ts';

const rows = versionedRows<PlaceTables['place']>({
  table: 'place',
  refuse: (code) => new PlaceError(code),
});

/** All places of the transaction's district, by name. */
export async function listPlaces(tx: Tx): Promise<Place[]> {
  const places = await tables<PlaceTables>(tx)
    .selectFrom('place')
    .selectAll()
    .where('deleted_at', 'is', null)
    .orderBy('name')
    .execute();
  return places.map(toPlace);
}

/** One place with its version, also one that was put away; null where there is none in this district. */
export async function findPlace(tx: Tx, id: string): Promise<StoredPlace | null> {
  const row = await tables<PlaceTables>(tx)
    .selectFrom('place')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? { ...toPlace(row), version: row.version, deletedAt: row.deleted_at } : null;
}

/** A place to be; events take place there unless somebody says that they do not. */
type NewPlace = Omit<Place, 'id' | 'venue'> & Partial<Pick<Place, 'venue'>>;

/**
 * Creates a place. @returns its id.
 * @param id made with the form, so that pressing twice makes one place.
 */
export async function createPlace(
  tx: Tx,
  place: NewPlace & {
    districtId: string;
    now: Date;
    id?: string;
    personId?: string | null;
  },
): Promise<string> {
  const { id = newId(), districtId, now, personId = null } = place;
  const created = await tables<PlaceTables>(tx)
    .insertInto('place')
    .values({
      ...columnsOf(place),
      district_id: districtId,
      id,
      created_at: now,
    })
    .onConflict((conflict) => conflict.columns(['district_id', 'id']).doNothing())
    .executeTakeFirst();
  if (created.numInsertedOrUpdatedRows === 0n) return id;
  await record(tx, { command: { districtId, personId, now }, id, action: 'place.created' });
  return id;
}

/** Changes a place that the caller read at `version`. @throws PlaceError `changed_meanwhile`, `not_found` */
export async function updatePlace(
  tx: Tx,
  {
    command,
    id,
    version,
    place,
  }: { command: Command; id: string; version: number; place: Omit<Place, 'id'> },
): Promise<void> {
  await rows.change(tx, { id, version, columns: columnsOf(place) });
  await record(tx, { command, id, action: 'place.changed' });
}

/** Puts a place away that nothing points to; `restorePlace` brings it back. @throws PlaceError */
export async function deletePlace(
  tx: Tx,
  { command, id, version }: { command: Command; id: string; version: number },
): Promise<void> {
  await rows.putAway(tx, { command, id, version });
  await record(tx, { command, id, action: 'place.deleted' });
}

/** Takes a deletion back. @throws PlaceError `not_found` */
export async function restorePlace(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<void> {
  await rows.restore(tx, { id });
  await record(tx, { command, id, action: 'place.restored' });
}

async function record(
  tx: Tx,
  {
    command,
    id,
    action,
  }: { command: Pick<Command, 'districtId' | 'personId' | 'now'>; id: string; action: AuditAction },
): Promise<void> {
  await recordAudit(tx, { command, action, subject: 'place', id });
  await publishes(tx, command.districtId);
}

function columnsOf(place: NewPlace) {
  return {
    name: place.name,
    street: place.street,
    postal_code: place.postalCode,
    town: place.town,
    latitude: place.latitude,
    longitude: place.longitude,
    access: place.access,
    exclusive: place.exclusive,
    venue: place.venue ?? true,
  };
}

function toPlace(row: Selectable<PlaceTables['place']>): Place {
  return {
    id: row.id,
    name: row.name,
    street: row.street,
    postalCode: row.postal_code,
    town: row.town,
    latitude: row.latitude,
    longitude: row.longitude,
    access: row.access,
    exclusive: row.exclusive,
    venue: row.venue,
  };
}
