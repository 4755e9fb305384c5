import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { Subject, Use } from '#platform/module.ts';
import type { CareTables } from './tables.server.ts';

/** A place, a picture and an event stay while something that is cared for needs them. */
export async function usesInCare(tx: Tx, { table, ids }: Subject): Promise<Use[]> {
  if (ids.length === 0 || (table !== 'place' && table !== 'picture')) return [];
  const column = table === 'place' ? 'place_id' : 'picture_id';
  const rows = await tables<CareTables>(tx)
    .selectFrom('care_thing')
    .select([column, 'name'])
    .where(column, 'in', [...ids])
    .where('deleted_at', 'is', null)
    .execute();
  return rows.flatMap(({ name, ...of }) => {
    const id = of[column as keyof typeof of] as string | null;
    return id ? [{ id, title: { de: name }, path: null }] : [];
  });
}
