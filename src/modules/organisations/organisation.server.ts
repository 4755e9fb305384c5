import { tables, type Tx } from '#platform/database/connection.server.ts';
import { newId } from '#platform/ids.ts';
import type { Generated } from 'kysely';
import type { Organisation, OrganisationKind } from './index.ts';

interface OrganisationTables {
  organisation: {
    district_id: string;
    id: string;
    slug: string;
    name: string;
    kind: OrganisationKind;
    website: string;
    created_at: Date;
    version: Generated<number>;
    deleted_at: Date | null;
  };
}

/** All organisations of the transaction's district, by name. */
export async function listOrganisations(tx: Tx): Promise<Organisation[]> {
  return tables<OrganisationTables>(tx)
    .selectFrom('organisation')
    .select(['id', 'slug', 'name', 'kind', 'website'])
    .where('deleted_at', 'is', null)
    .orderBy('name')
    .execute();
}

/** Creates an organisation. @returns its id. */
export async function createOrganisation(
  tx: Tx,
  organisation: Omit<Organisation, 'id'> & { districtId: string; now: Date },
): Promise<string> {
  const id = newId();
  await tables<OrganisationTables>(tx)
    .insertInto('organisation')
    .values({
      district_id: organisation.districtId,
      id,
      slug: organisation.slug,
      name: organisation.name,
      kind: organisation.kind,
      website: organisation.website,
      created_at: organisation.now,
    })
    .execute();
  return id;
}
