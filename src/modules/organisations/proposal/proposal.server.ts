/** A delegate's change that waits for a yes: at most one for each organisation, made and decided in one press each. */
import type { Selectable } from 'kysely';
import type { AuditAction } from '#platform/audit/actions.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { newId } from '#platform/ids.ts';
import { changesBetween, type OrganisationDetails } from '../entry/details.ts';
import { OrganisationError, type StoredOrganisation } from '../organisation.ts';
import { findOrganisation, updateOrganisation } from '../organisation.server.ts';
import type { OrganisationTables } from '../tables.server.ts';

export interface Proposal {
  id: string;
  version: number;
  changes: Partial<OrganisationDetails>;
  madeAt: Date;
  /** Null: by a personal link. */
  madeBy: string | null;
}

/**
 * Proposes what the entry shall say. Whoever proposes again before it is decided replaces what was proposed first.
 * @throws OrganisationError `not_found`; `unchanged` where nothing differs
 */
export async function proposeChange(
  tx: Tx,
  {
    command,
    id: organisationId,
    details,
  }: { command: Command; id: string; details: OrganisationDetails },
): Promise<void> {
  const organisation = await findOrganisation(tx, organisationId);
  if (!organisation || organisation.deletedAt) throw new OrganisationError('not_found');
  const changes = changesBetween({ before: organisation, after: details });
  if (Object.keys(changes).length === 0) throw new OrganisationError('unchanged');
  const said = {
    changes: JSON.stringify(changes),
    made_at: command.now,
    made_by: command.personId,
  };
  await tables<OrganisationTables>(tx)
    .insertInto('organisation_proposal')
    .values({
      ...said,
      district_id: command.districtId,
      id: newId(),
      organisation_id: organisationId,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['district_id', 'organisation_id'])
        .where('decided_at', 'is', null)
        .doUpdateSet((set) => ({
          ...said,
          version: set('organisation_proposal.version', '+', 1),
        })),
    )
    .execute();
  const fields = Object.keys(changes);
  await record(tx, { command, id: organisationId, action: 'organisation.proposed', fields });
}

/** What waits for an answer to this organisation; null where nothing does. */
export async function findProposal(tx: Tx, organisationId: string): Promise<Proposal | null> {
  const row = await open(tx).where('organisation_id', '=', organisationId).executeTakeFirst();
  return row ? toProposal(row) : null;
}

/** The last change of each of these organisations, where it was refused. */
export async function listRefusals(tx: Tx, organisationIds: readonly string[]): Promise<Refusal[]> {
  if (organisationIds.length === 0) return [];
  const rows = await tables<OrganisationTables>(tx)
    .selectFrom('organisation_proposal as proposal')
    .innerJoin('organisation', 'organisation.id', 'proposal.organisation_id')
    .distinctOn('proposal.organisation_id')
    .select(['organisation_id', 'organisation.name', 'decision', 'reason', 'decided_at'])
    .where('organisation_id', 'in', [...organisationIds])
    .where('organisation.deleted_at', 'is', null)
    .orderBy('organisation_id')
    .orderBy('made_at', 'desc')
    .execute();
  return rows.flatMap(({ organisation_id: organisationId, name, decision, reason, decided_at }) =>
    decision === 'refused' && decided_at
      ? { organisationId, name, reason, refusedAt: decided_at }
      : [],
  );
}

/** What its club reads of a change that was not accepted. */
export interface Refusal {
  organisationId: string;
  name: string;
  reason: string;
  refusedAt: Date;
}

/** Whose changes wait in the district, oldest first. */
export async function listProposals(
  tx: Tx,
): Promise<{ organisationId: string; name: string; madeAt: Date }[]> {
  return tables<OrganisationTables>(tx)
    .selectFrom('organisation_proposal as proposal')
    .innerJoin('organisation', 'organisation.id', 'proposal.organisation_id')
    .select([
      'proposal.organisation_id as organisationId',
      'organisation.name',
      'proposal.made_at as madeAt',
    ])
    .where('proposal.decided_at', 'is', null)
    .where('organisation.deleted_at', 'is', null)
    .orderBy('proposal.made_at')
    .orderBy('proposal.id')
    .execute();
}

/**
 * Accepts what was read at `version`: its fields are changed, whatever else somebody changed meanwhile stays.
 * @throws OrganisationError `not_found` where it is decided already; `changed_meanwhile` where it says something else
 */
export async function acceptProposal(
  tx: Tx,
  { command, organisationId, ...read }: Decision,
): Promise<void> {
  const { changes } = await decide(tx, { command, organisationId, ...read, decision: 'accepted' });
  const { version } = await organisationOf(tx, organisationId);
  await updateOrganisation(tx, { command, id: organisationId, version, organisation: changes });
}

/** Refuses it and says why; the entry stays as it is. @throws OrganisationError as `acceptProposal` */
export async function refuseProposal(
  tx: Tx,
  { command, organisationId, ...read }: Decision & { reason: string },
): Promise<void> {
  await decide(tx, { command, organisationId, ...read, decision: 'refused' });
  await record(tx, { command, id: organisationId, action: 'organisation.proposal-refused' });
}

interface Decision {
  command: Command;
  organisationId: string;
  /** Of the proposal, as the caller read it. */
  version: number;
}

async function decide(
  tx: Tx,
  {
    command,
    organisationId,
    version,
    decision,
    reason = '',
  }: Decision & { decision: 'accepted' | 'refused'; reason?: string },
): Promise<Proposal> {
  const row = await open(tx)
    .where('organisation_id', '=', organisationId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new OrganisationError('not_found');
  if (row.version !== version) throw new OrganisationError('changed_meanwhile');
  await tables<OrganisationTables>(tx)
    .updateTable('organisation_proposal')
    .set({ decided_at: command.now, decided_by: command.personId, decision, reason })
    .where('id', '=', row.id)
    .execute();
  return toProposal(row);
}

async function organisationOf(tx: Tx, id: string): Promise<StoredOrganisation> {
  const found = await findOrganisation(tx, id);
  if (!found || found.deletedAt) throw new OrganisationError('not_found');
  return found;
}

function open(tx: Tx) {
  return tables<OrganisationTables>(tx)
    .selectFrom('organisation_proposal')
    .selectAll()
    .where('decided_at', 'is', null);
}

function toProposal(row: Selectable<OrganisationTables['organisation_proposal']>): Proposal {
  const { id, version, changes, made_at, made_by } = row;
  return { id, version, changes, madeAt: made_at, madeBy: made_by };
}

async function record(
  tx: Tx,
  {
    command,
    id,
    action,
    fields,
  }: { command: Command; id: string; action: AuditAction; fields?: string[] },
): Promise<void> {
  await recordAudit(tx, { command, action, subject: 'organisation', id, fields });
}
