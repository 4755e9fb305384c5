import type { Selectable } from 'kysely';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { CareTables } from '../tables.server.ts';
import { byNumber, type Thing } from './thing.ts';

/** One thing, also one that was put away; null where there is none in this district. */
export async function findThing(tx: Tx, id: string): Promise<Thing | null> {
  const row = await things(tx).selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toThing(row) : null;
}

/** What is cared for at a place; null where nothing is. */
export async function findThingAt(tx: Tx, placeId: string): Promise<Thing | null> {
  const row = await things(tx)
    .selectAll()
    .where('place_id', '=', placeId)
    .where('deleted_at', 'is', null)
    .orderBy('created_at')
    .executeTakeFirst();
  return row ? toThing(row) : null;
}

/** All that is cared for, as it is numbered. */
export async function listThings(tx: Tx): Promise<Thing[]> {
  const rows = await things(tx).selectAll().where('deleted_at', 'is', null).execute();
  return rows.map(toThing).toSorted(byNumber);
}

function things(tx: Tx) {
  return tables<CareTables>(tx).selectFrom('care_thing');
}

function toThing(row: Selectable<CareTables['care_thing']>): Thing {
  return {
    ...{ id: row.id, placeId: row.place_id, kind: row.kind, number: row.number, name: row.name },
    ...{ pictureId: row.picture_id, plant: row.plant },
    ...{ mountedOn: row.mounted_on, takenDownOn: row.taken_down_on },
    ...{ permission: row.permission, permittedUntil: row.permitted_until },
    ...{ waterSource: row.water_source, winterStorage: row.winter_storage },
    ...{ costCents: row.cost_cents, version: row.version, deletedAt: row.deleted_at },
  };
}
