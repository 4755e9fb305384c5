import { tables, type Tx } from '#platform/database/connection.server.ts';
import { newId } from '#platform/ids.ts';
import type { LocalText } from '#platform/i18n/index.ts';
import type { Generated, Selectable } from 'kysely';
import type { Place } from './index.ts';

interface PlaceTables {
  place: {
    district_id: string;
    id: string;
    name: string;
    street: string;
    postal_code: string;
    town: string;
    latitude: number | null;
    longitude: number | null;
    access: LocalText;
    exclusive: boolean;
    created_at: Date;
    version: Generated<number>;
    deleted_at: Date | null;
  };
}

/** All places of the transaction's district, by name. */
export async function listPlaces(tx: Tx): Promise<Place[]> {
  const rows = await tables<PlaceTables>(tx)
    .selectFrom('place')
    .selectAll()
    .where('deleted_at', 'is', null)
    .orderBy('name')
    .execute();
  return rows.map(toPlace);
}

/** Creates a place. @returns its id. */
export async function createPlace(
  tx: Tx,
  place: Omit<Place, 'id'> & { districtId: string; now: Date },
): Promise<string> {
  const id = newId();
  await tables<PlaceTables>(tx)
    .insertInto('place')
    .values({
      district_id: place.districtId,
      id,
      name: place.name,
      street: place.street,
      postal_code: place.postalCode,
      town: place.town,
      latitude: place.latitude,
      longitude: place.longitude,
      access: place.access,
      exclusive: place.exclusive,
      created_at: place.now,
    })
    .execute();
  return id;
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
  };
}
