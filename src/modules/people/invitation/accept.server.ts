import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { Locale } from '#platform/i18n/index.ts';
import { newId } from '#platform/ids.ts';
import { hashToken } from '#platform/token.server.ts';
import { ensureAccount } from '../account.server.ts';
import { writeRequest } from '../join/ask.server.ts';
import type { JoinFormValues } from '../join/form.ts';
import { MemberError } from '../member/errors.ts';
import { addMember } from '../member/write.server.ts';
import { findPersonOfAccount } from '../person.server.ts';
import { openPersonSession } from '../sign-in.server.ts';
import type { PeopleTables } from '../tables.server.ts';
import type { Invitation } from './invitation.ts';
import { findByAddress, inviteMember } from './invite.server.ts';

/** What an invitation's link is for, or null where it is over. Changes nothing: scanners follow links. */
export async function findInvitation(
  tx: Tx,
  { token, now }: { token: string; now: Date },
): Promise<Invitation | null> {
  const row = await selectOpen(tx, { token, now }).executeTakeFirst();
  return row ? toInvitation(row) : null;
}

/**
 * Lets somebody in by the link that was mailed to them: that they have it shows that the address is theirs.
 * @returns their session.
 * @throws MemberError `not_found` where it is over or used; `address_taken`
 */
export async function acceptInvitation(
  tx: Tx,
  {
    command,
    token,
    device,
    locale,
  }: {
    command: Command;
    token: string;
    device: string;
    /** In which they read it: so they are written to from now on. */
    locale: Locale;
  },
): Promise<{ token: string; expiresAt: Date }> {
  const { districtId, now } = command;
  const row = await lockOpen(tx, { token, now });
  if (!row.person_id || !row.address) throw new MemberError('not_found');
  const accountId = await ensureAccount(tx, { address: row.address, now });
  const taken = await findPersonOfAccount(tx, accountId);
  if (taken) throw new MemberError('address_taken', { personId: taken.id });
  await tables<PeopleTables>(tx)
    .updateTable('person')
    .set((set) => ({ account_id: accountId, locale, version: set('version', '+', 1) }))
    .where('id', '=', row.person_id)
    .execute();
  await use(tx, { id: row.id, now });
  const of = { command: { ...command, personId: row.person_id } };
  const action = 'person.joined';
  await recordAudit(tx, { ...of, action, subject: 'person', id: row.person_id });
  const session = await openPersonSession(tx, { accountId, districtId, device, now });
  if (!session) throw new MemberError('not_found');
  return session;
}

/**
 * Uses a card: whoever holds it gives a name. With an address they are a volunteer, and are mailed a link which opens
 * the team's pages. Without one the organising team reads under "Heute" whom to call, and takes them in.
 * @param agreed the wording that they read (`joinAgreement`).
 * @returns whether a link was mailed.
 * @throws MemberError `not_found`, `address_taken`
 */
export async function acceptCard(
  tx: Tx,
  {
    command,
    token,
    values,
    agreed,
    origin,
    locale,
  }: {
    command: Command;
    token: string;
    values: JoinFormValues;
    agreed: string;
    origin: string;
    locale: Locale;
  },
): Promise<{ isMailed: boolean }> {
  const { now } = command;
  const { name, phone, address } = values;
  const row = await lockOpen(tx, { token, now });
  if (row.person_id) throw new MemberError('not_found');
  const taken = address ? await findByAddress(tx, { address, now }) : null;
  if (taken) throw new MemberError('address_taken', { personId: taken });
  const id = newId();
  const isMailed = address !== '';
  await use(tx, { id: row.id, now });
  await writeRequest(tx, { command, id, values, agreed, locale, isAccepted: isMailed });
  if (!isMailed) return { isMailed };
  const roles = [{ role: 'volunteer' as const, organisationId: null }];
  await addMember(tx, { command, id, details: { name, phone, roles } });
  await inviteMember(tx, { command, personId: id, address, origin, locale });
  return { isMailed };
}

function selectOpen(tx: Tx, { token, now }: { token: string; now: Date }) {
  return tables<PeopleTables>(tx)
    .selectFrom('invitation')
    .leftJoin('person', (join) =>
      join
        .onRef('person.district_id', '=', 'invitation.district_id')
        .onRef('person.id', '=', 'invitation.person_id'),
    )
    .select(['invitation.id', 'invitation.person_id', 'invitation.address', 'person.name'])
    .where('invitation.token_hash', '=', hashToken(token))
    .where('invitation.used_at', 'is', null)
    .where('invitation.withdrawn_at', 'is', null)
    .where('invitation.expires_at', '>', now)
    .where('person.deleted_at', 'is', null);
}

/** Of two who use it in the same moment the second finds it used. */
async function lockOpen(tx: Tx, of: { token: string; now: Date }) {
  const row = await selectOpen(tx, of).forUpdate('invitation').executeTakeFirst();
  if (!row) throw new MemberError('not_found');
  return row;
}

async function use(tx: Tx, { id, now }: { id: string; now: Date }): Promise<void> {
  await tables<PeopleTables>(tx)
    .updateTable('invitation')
    .set({ used_at: now })
    .where('id', '=', id)
    .execute();
}

function toInvitation({
  name,
  address,
}: {
  name: string | null;
  address: string | null;
}): Invitation {
  return address ? { kind: 'mail', name: name ?? '', address } : { kind: 'card' };
}
