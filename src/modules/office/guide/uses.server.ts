import { tables, type Tx } from '#platform/database/connection.server.ts';
import { isId } from '#platform/ids.ts';
import type { Subject, Use } from '#platform/module.ts';
import type { OfficeTables } from '../tables.server.ts';

/** Entries of the guide that are about an organisation of the directory. */
export async function usesOfOrganisations(tx: Tx, { table, ids }: Subject): Promise<Use[]> {
  const wanted = ids.filter(isId);
  if (table !== 'organisation' || wanted.length === 0) return [];
  const rows = await tables<OfficeTables>(tx)
    .selectFrom('guide_entry')
    .select(['organisation_id', 'name'])
    .where('organisation_id', 'in', wanted)
    .where('deleted_at', 'is', null)
    .orderBy('name')
    .execute();
  return rows.map(({ organisation_id, name }) => ({
    id: organisation_id ?? '',
    title: { de: name },
    path: null,
  }));
}
