import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { hashToken } from '#platform/token.server.ts';
import { OrganisationError, type StoredOrganisation } from '../organisation.ts';
import { type OrganisationDetails } from '../entry/details.ts';
import { findOrganisation } from '../organisation.server.ts';
import { proposeChange } from '../proposal/proposal.server.ts';
import type { OrganisationTables } from '../tables.server.ts';
import { daysBefore, linkHolds } from './days.ts';

export interface OpenCheck {
  organisation: StoredOrganisation;
  answer: 'confirmed' | 'corrected' | null;
}

/** What a mailed link asks about; null where it does not hold (any more). */
export async function findCheck(
  tx: Tx,
  { token, now }: { token: string; now: Date },
): Promise<OpenCheck | null> {
  const row = await tables<OrganisationTables>(tx)
    .selectFrom('organisation_check')
    .select(['organisation_id', 'answer'])
    .where('token_hash', '=', hashToken(token))
    .where('sent_at', '>', daysBefore(now, linkHolds))
    .executeTakeFirst();
  const organisation = row && (await findOrganisation(tx, row.organisation_id));
  if (!organisation || organisation.deletedAt) return null;
  return { organisation, answer: row.answer };
}

/** "Yes, all of it is right." Pressed twice, it is said once. @throws OrganisationError `not_found` */
export async function confirmByLink(
  tx: Tx,
  { command, token }: { command: Command; token: string },
): Promise<void> {
  const { organisation } = await openCheck(tx, { command, token });
  await confirmEntry(tx, { command, id: organisation.id });
}

/**
 * Proposes what shall be different; the coordination decides. The picture stays: by this link none can be sent.
 * @throws OrganisationError `not_found`, `unchanged`
 */
export async function correctByLink(
  tx: Tx,
  { command, token, details }: { command: Command; token: string; details: OrganisationDetails },
): Promise<void> {
  const { organisation } = await openCheck(tx, { command, token });
  const { id, pictureId } = organisation;
  await proposeChange(tx, { command, id, details: { ...details, pictureId } });
  await answerChecks(tx, { command, id, answer: 'corrected' });
}

/** Somebody has looked at the entry, and it is right: the year begins anew. @throws OrganisationError `not_found` */
export async function confirmEntry(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<void> {
  const { numUpdatedRows } = await tables<OrganisationTables>(tx)
    .updateTable('organisation')
    .set({ confirmed_at: command.now })
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new OrganisationError('not_found');
  await answerChecks(tx, { command, id, answer: 'confirmed' });
  const action = 'organisation.confirmed';
  await recordAudit(tx, { command, action, subject: 'organisation', id });
}

async function answerChecks(
  tx: Tx,
  { command, id, answer }: { command: Command; id: string; answer: 'confirmed' | 'corrected' },
): Promise<void> {
  await tables<OrganisationTables>(tx)
    .updateTable('organisation_check')
    .set({ answered_at: command.now, answer })
    .where('organisation_id', '=', id)
    .where('answered_at', 'is', null)
    .execute();
}

async function openCheck(
  tx: Tx,
  { command, token }: { command: Command; token: string },
): Promise<OpenCheck> {
  const check = await findCheck(tx, { token, now: command.now });
  if (!check) throw new OrganisationError('not_found');
  return check;
}
