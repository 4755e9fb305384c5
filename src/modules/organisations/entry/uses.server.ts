import { tables, type Tx } from '#platform/database/connection.server.ts';
import { isId } from '#platform/ids.ts';
import type { Subject, Use } from '#platform/module.ts';
import type { OrganisationTables } from '../tables.server.ts';

/** The entries that show a picture. */
export async function usesOfPictures(tx: Tx, { table, ids }: Subject): Promise<Use[]> {
  const wanted = ids.filter(isId);
  if (table !== 'picture' || wanted.length === 0) return [];
  const rows = await tables<OrganisationTables>(tx)
    .selectFrom('organisation')
    .select(['picture_id', 'name'])
    .where('picture_id', 'in', wanted)
    .where('deleted_at', 'is', null)
    .orderBy('name')
    .execute();
  return rows.map(({ picture_id, name }) => ({
    id: picture_id ?? '',
    title: { de: name },
    path: null,
  }));
}
