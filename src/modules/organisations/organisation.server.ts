import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { AuditAction } from '#platform/audit/actions.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import { publishes } from '#platform/cache/publish.server.ts';
import type { Command } from '#platform/command.ts';
import { newId } from '#platform/ids.ts';
import { claimFreeSlug } from '#platform/slug.server.ts';
import { slugify } from '#platform/slug.ts';
import { versionedRows } from '#platform/versioned-row.server.ts';
import type { Generated } from 'kysely';
import {
  OrganisationError,
  type Organisation,
  type OrganisationKind,
  type StoredOrganisation,
} from './index.ts';

export interface OrganisationTables {
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

const rows = versionedRows<OrganisationTables['organisation']>({
  table: 'organisation',
  refuse: (code) => new OrganisationError(code),
});

/** All organisations of the transaction's district, by name. */
export async function listOrganisations(tx: Tx): Promise<Organisation[]> {
  return tables<OrganisationTables>(tx)
    .selectFrom('organisation')
    .select(['id', 'slug', 'name', 'kind', 'website'])
    .where('deleted_at', 'is', null)
    .orderBy('name')
    .execute();
}

/** One organisation with its version, also one that was put away; null where there is none in this district. */
export async function findOrganisation(tx: Tx, id: string): Promise<StoredOrganisation | null> {
  const row = await tables<OrganisationTables>(tx)
    .selectFrom('organisation')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  const { slug, name, kind, website, version, deleted_at } = row;
  return { id, slug, name, kind, website, version, deletedAt: deleted_at };
}

/**
 * Creates an organisation. @returns its id.
 * @param id made with the form, so that pressing twice makes one; without a slug it is made from the name.
 */
export async function createOrganisation(
  tx: Tx,
  organisation: Omit<Organisation, 'id' | 'slug'> & {
    districtId: string;
    now: Date;
    id?: string;
    slug?: string;
    personId?: string | null;
  },
): Promise<string> {
  const { id = newId(), districtId, now, personId = null, name, kind, website } = organisation;
  const slug = organisation.slug ?? (await newSlug(tx, { districtId, name }));
  const created = await tables<OrganisationTables>(tx)
    .insertInto('organisation')
    .values({ district_id: districtId, id, slug, name, kind, website, created_at: now })
    .onConflict((conflict) => conflict.columns(['district_id', 'id']).doNothing())
    .executeTakeFirst();
  if (created.numInsertedOrUpdatedRows === 0n) return id;
  await record(tx, { command: { districtId, personId, now }, id, action: 'organisation.created' });
  return id;
}

/**
 * Changes an organisation that the caller read at `version`. Its address never changes.
 * @throws OrganisationError `changed_meanwhile`, `not_found`
 */
export async function updateOrganisation(
  tx: Tx,
  {
    command,
    id,
    version,
    organisation: { name, kind, website },
  }: {
    command: Command;
    id: string;
    version: number;
    organisation: Pick<Organisation, 'name' | 'kind' | 'website'>;
  },
): Promise<void> {
  await rows.change(tx, { id, version, columns: { name, kind, website } });
  await record(tx, { command, id, action: 'organisation.changed' });
}

/** Puts an organisation away that nothing points to; `restoreOrganisation` brings it back. @throws OrganisationError */
export async function deleteOrganisation(
  tx: Tx,
  { command, id, version }: { command: Command; id: string; version: number },
): Promise<void> {
  await rows.putAway(tx, { command, id, version });
  await record(tx, { command, id, action: 'organisation.deleted' });
}

/** Takes a deletion back. @throws OrganisationError `not_found` */
export async function restoreOrganisation(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<void> {
  await rows.restore(tx, { id });
  await record(tx, { command, id, action: 'organisation.restored' });
}

async function newSlug(
  tx: Tx,
  { districtId, name }: { districtId: string; name: string },
): Promise<string> {
  const all = tables<OrganisationTables>(tx).selectFrom('organisation').select('slug');
  const findTaken = async () => (await all.execute()).map(({ slug }) => slug);
  return claimFreeSlug(tx, { districtId, wanted: slugify(name) || 'verein', findTaken });
}

async function record(
  tx: Tx,
  {
    command,
    id,
    action,
  }: { command: Pick<Command, 'districtId' | 'personId' | 'now'>; id: string; action: AuditAction },
): Promise<void> {
  await recordAudit(tx, { command, action, subject: 'organisation', id });
  await publishes(tx, command.districtId);
}
