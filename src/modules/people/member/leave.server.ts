import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { findPersonOfAccount } from '../person.server.ts';
import type { PeopleTables } from '../tables.server.ts';
import { MemberError } from './errors.ts';
import { grantRoles, keepCoordination } from './roles.server.ts';
import { personRows } from './write.server.ts';

/**
 * Somebody leaves, by themselves or seen off: nothing opens for them any more, and their open invitations are over.
 * For thirty days `bringBack` takes it back. @throws MemberError `not_found`, `changed_meanwhile`, `last_coordinator`
 */
export async function leave(
  tx: Tx,
  { command, id, version }: { command: Command; id: string; version: number },
): Promise<void> {
  await keepCoordination(tx, { districtId: command.districtId, without: id });
  await personRows.putAway(tx, { command, id, version });
  await withdrawInvitations(tx, { personId: id, now: command.now });
  await recordAudit(tx, { command, action: 'person.left', subject: 'person', id });
}

/**
 * Hands the organising team over and leaves in one step, so that it is never empty.
 * @throws MemberError as `leave`; `cannot_invite` where the other cannot sign in
 */
export async function handOverAndLeave(
  tx: Tx,
  {
    command,
    id,
    version,
    successorId,
  }: { command: Command; id: string; version: number; successorId: string },
): Promise<void> {
  const { districtId, now } = command;
  const successor = await tables<PeopleTables>(tx)
    .selectFrom('person')
    .select('id')
    .where('id', '=', successorId)
    .where('id', '<>', id)
    .where('account_id', 'is not', null)
    .where('deleted_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (!successor) throw new MemberError('cannot_invite');
  const grants = [{ role: 'coordination' as const, organisationId: null }];
  await grantRoles(tx, { districtId, personId: successorId, grants, now });
  const fields = ['role.coordination.granted'];
  const changed = { command, subject: 'person' as const, id: successorId, fields };
  await recordAudit(tx, { ...changed, action: 'person.changed' });
  await leave(tx, { command, id, version });
}

/**
 * Takes a leaving back, with the roles as they were.
 * @throws MemberError `not_found`; `address_taken` where they were taken in anew meanwhile
 */
export async function bringBack(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<void> {
  const row = await tables<PeopleTables>(tx)
    .selectFrom('person')
    .select('account_id')
    .where('id', '=', id)
    .where('erased_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new MemberError('not_found');
  const again = row.account_id ? await findPersonOfAccount(tx, row.account_id) : null;
  if (again) throw new MemberError('address_taken', { personId: again.id });
  await personRows.restore(tx, { id });
  await recordAudit(tx, { command, action: 'person.returned', subject: 'person', id });
}

export async function withdrawInvitations(
  tx: Tx,
  { personId, now }: { personId: string; now: Date },
): Promise<void> {
  await tables<PeopleTables>(tx)
    .updateTable('invitation')
    .set({ withdrawn_at: now })
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .execute();
}
