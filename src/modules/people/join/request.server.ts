import type { AuditAction } from '#platform/audit/actions.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { MemberError } from '../member/errors.ts';
import type { RoleGrant } from '../member/member.ts';
import { addMember } from '../member/write.server.ts';
import { findByAddress, inviteMember } from '../invitation/invite.server.ts';
import type { PeopleTables } from '../tables.server.ts';
import type { Interest, JoinRequest } from './interests.ts';

/** Those who wait for an answer, longest first. */
export async function listJoinRequests(tx: Tx): Promise<JoinRequest[]> {
  const rows = await select(tx).where('answer', 'is', null).orderBy('created_at').execute();
  return rows.map(toRequest);
}

/** What somebody wrote who was taken in: their person has the request's id. Null where it is erased, or was none. */
export async function findJoinRequest(tx: Tx, personId: string): Promise<JoinRequest | null> {
  const row = await select(tx).where('id', '=', personId).executeTakeFirst();
  return row ? toRequest(row) : null;
}

function select(tx: Tx) {
  return tables<PeopleTables>(tx)
    .selectFrom('join_request')
    .select(['id', 'name', 'address', 'phone', 'interests', 'message', 'created_at'])
    .select(['agreed', 'agreed_at']);
}

function toRequest({
  created_at,
  agreed,
  agreed_at,
  interests,
  ...row
}: Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number]): JoinRequest {
  return {
    ...row,
    interests: interests as Interest[],
    createdAt: created_at,
    agreement: agreed_at && { wording: agreed, at: agreed_at },
  };
}

/** How many wait, and since when the longest. */
export async function countJoinRequests(tx: Tx): Promise<{ count: number; since: Date | null }> {
  const row = await tables<PeopleTables>(tx)
    .selectFrom('join_request')
    .select((select) => [
      select.fn.countAll<string>().as('count'),
      select.fn.min('created_at').as('since'),
    ])
    .where('answer', 'is', null)
    .executeTakeFirstOrThrow();
  return { count: Number(row.count), since: row.since };
}

/**
 * Takes somebody in who asked, as a volunteer, and mails them the link where they left an address. Who is here already
 * by that address is not taken in twice. @throws MemberError `not_found` where another was faster
 */
export async function acceptJoinRequest(
  tx: Tx,
  { command, id, origin }: { command: Command; id: string; origin: string },
): Promise<{ personId: string; isInvited: boolean }> {
  const { now } = command;
  const { name, phone, address, locale } = await answer(tx, { command, id, answer: 'accepted' });
  const known = address ? await findByAddress(tx, { address, now }) : null;
  if (known) return { personId: known, isInvited: false };
  const roles: RoleGrant[] = [{ role: 'volunteer', organisationId: null }];
  // The person has the request's id: two who accept at once make one.
  await addMember(tx, { command, id, details: { name, phone, roles, locale } });
  const canInvite = address !== '' && origin !== '';
  if (canInvite) await inviteMember(tx, { command, personId: id, address, origin, locale });
  return { personId: id, isInvited: canInvite };
}

/** Puts a request aside; `reopenJoinRequest` takes that back. @throws MemberError `not_found` */
export async function declineJoinRequest(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<{ name: string }> {
  const { name } = await answer(tx, { command, id, answer: 'declined' });
  await record(tx, { command, id, action: 'person.request-declined' });
  return { name };
}

/** @throws MemberError `not_found` */
export async function reopenJoinRequest(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<void> {
  const row = await tables<PeopleTables>(tx)
    .updateTable('join_request')
    .set({ answer: null, answered_at: null, answered_by: null })
    .where('id', '=', id)
    .where('answer', '=', 'declined')
    .executeTakeFirst();
  if (row.numUpdatedRows === 0n) throw new MemberError('not_found');
  await record(tx, { command, id, action: 'person.request-reopened' });
}

async function answer(
  tx: Tx,
  {
    command: { now, personId },
    id,
    answer: given,
  }: { command: Command; id: string; answer: 'accepted' | 'declined' },
) {
  const row = await tables<PeopleTables>(tx)
    .updateTable('join_request')
    .set({ answer: given, answered_at: now, answered_by: personId })
    .where('id', '=', id)
    .where('answer', 'is', null)
    .returning(['name', 'phone', 'address', 'locale'])
    .executeTakeFirst();
  if (!row) throw new MemberError('not_found');
  return row;
}

async function record(tx: Tx, entry: { command: Command; id: string; action: AuditAction }) {
  await recordAudit(tx, { ...entry, subject: 'join_request' });
}
