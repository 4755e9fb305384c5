import { tables, type Tx } from '#platform/database/connection.server.ts';
import { isId } from '#platform/ids.ts';
import type { Subject, Use } from '#platform/module.ts';
import type { OfficeTables } from '../tables.server.ts';

/** Offers that are in a place. */
export async function usesOfPlaces(tx: Tx, { table, ids }: Subject): Promise<Use[]> {
  const wanted = ids.filter(isId);
  if (table !== 'place' || wanted.length === 0) return [];
  const rows = await tables<OfficeTables>(tx)
    .selectFrom('office_offer')
    .select(['place_id', 'name'])
    .where('place_id', 'in', wanted)
    .where('deleted_at', 'is', null)
    .orderBy('created_at')
    .execute();
  return rows.map(({ place_id, name }) => ({
    id: place_id ?? '',
    title: name,
    path: null,
  }));
}
