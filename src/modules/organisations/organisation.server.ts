import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { AuditAction } from '#platform/audit/actions.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import { publishes } from '#platform/cache/publish.server.ts';
import type { Command } from '#platform/command.ts';
import { newId } from '#platform/ids.ts';
import { claimFreeSlug } from '#platform/slug.server.ts';
import { slugify } from '#platform/slug.ts';
import { versionedRows } from '#platform/versioned-row.server.ts';
import { changesBetween, unknownDetails, type OrganisationDetails } from './entry/details.ts';
import { columnsOf, toOrganisation } from './entry/row.server.ts';
import { OrganisationError, type Organisation, type StoredOrganisation } from './organisation.ts';
import type { OrganisationTables } from './tables.server.ts';

const rows = versionedRows<OrganisationTables['organisation']>({
  table: 'organisation',
  refuse: (code) => new OrganisationError(code),
});

/** All organisations of the transaction's district, by name. */
export async function listOrganisations(tx: Tx): Promise<Organisation[]> {
  return tables<OrganisationTables>(tx)
    .selectFrom('organisation')
    .select(['id', 'slug', 'name', 'kind', 'website', 'category'])
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
  return row ? toOrganisation(row) : null;
}

export type NewOrganisation = Pick<OrganisationDetails, 'name' | 'kind'> &
  Partial<OrganisationDetails> & {
    districtId: string;
    now: Date;
    id?: string;
    slug?: string;
    personId?: string | null;
  };

/**
 * Creates an organisation. @returns its id.
 * @param id made with the form, so that pressing twice makes one; without a slug it is made from the name.
 */
export async function createOrganisation(
  tx: Tx,
  { districtId, now, id = newId(), personId = null, slug: given, ...details }: NewOrganisation,
): Promise<string> {
  const slug = given ?? (await newSlug(tx, { districtId, name: details.name }));
  const created = await tables<OrganisationTables>(tx)
    .insertInto('organisation')
    .values({
      ...columnsOf({ ...unknownDetails, ...details }),
      district_id: districtId,
      id,
      slug,
      created_at: now,
      updated_at: now,
    })
    .onConflict((conflict) => conflict.columns(['district_id', 'id']).doNothing())
    .executeTakeFirst();
  if (created.numInsertedOrUpdatedRows === 0n) return id;
  await record(tx, { command: { districtId, personId, now }, id, action: 'organisation.created' });
  return id;
}

/**
 * Changes an organisation that the caller read at `version`; what is left out stays. Its address never changes.
 * @throws OrganisationError `changed_meanwhile`, `not_found`
 */
export async function updateOrganisation(
  tx: Tx,
  {
    command,
    id,
    version,
    organisation,
  }: {
    command: Command;
    id: string;
    version: number;
    organisation: Partial<OrganisationDetails>;
  },
): Promise<void> {
  const before = toOrganisation(await rows.lock(tx, { id, version }));
  const after = { ...before, ...organisation };
  await rows.write(tx, { id, columns: { ...columnsOf(after), updated_at: command.now } });
  const fields = Object.keys(changesBetween({ before, after }));
  await record(tx, { command, id, action: 'organisation.changed', fields });
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
    fields,
  }: {
    command: Pick<Command, 'districtId' | 'personId' | 'now'>;
    id: string;
    action: AuditAction;
    fields?: string[];
  },
): Promise<void> {
  await recordAudit(tx, { command, action, subject: 'organisation', id, fields });
  await publishes(tx, command.districtId);
}
