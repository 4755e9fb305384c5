import { findDistrict } from '#modules/districts/server.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { formatInstant, localPath, type Locale } from '#platform/i18n/index.ts';
import { newId } from '#platform/ids.ts';
import { sendMail } from '#platform/mail/mail.server.ts';
import { hashToken, newToken } from '#platform/token.server.ts';
import { sql } from 'kysely';
import { MemberError } from '../member/errors.ts';
import { withdrawInvitations } from '../member/leave.server.ts';
import { comparableAddress } from '../member/member.ts';
import { invitationMessages } from '../messages/invitation.ts';
import type { PeopleTables } from '../tables.server.ts';
import { invitationDays, invitationPath } from './invitation.ts';

/**
 * Mails somebody who is written down already a link by which they can sign in; one that was mailed before is over.
 * @param address in lower case.
 * @throws MemberError `cannot_invite`, `address_taken`
 */
export async function inviteMember(
  tx: Tx,
  {
    command,
    personId,
    address,
    origin,
    locale,
  }: {
    command: Command;
    personId: string;
    address: string;
    /** Where the link leads. */
    origin: string;
    locale: Locale;
  },
): Promise<void> {
  const { districtId, now } = command;
  const person = await tables<PeopleTables>(tx)
    .selectFrom('person')
    .select('name')
    .where('id', '=', personId)
    .where('account_id', 'is', null)
    .where('deleted_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (!person || !address || !origin) throw new MemberError('cannot_invite');
  const taken = await findByAddress(tx, { address, now });
  if (taken && taken !== personId) throw new MemberError('address_taken', { personId: taken });
  await withdrawInvitations(tx, { personId, now });
  const token = newToken();
  const expiresAt = new Date(now.getTime() + invitationDays * 24 * 60 * 60_000);
  await tables<PeopleTables>(tx)
    .insertInto('invitation')
    .values({
      district_id: districtId,
      id: newId(),
      person_id: personId,
      address,
      token_hash: hashToken(token),
      created_at: now,
      created_by: command.personId,
      expires_at: expiresAt,
    })
    .execute();
  await recordAudit(tx, { command, action: 'person.invited', subject: 'person', id: personId });
  const district = await findDistrict(tx, districtId);
  if (!district) throw new Error('The district of an invitation is gone.');
  const t = invitationMessages.in(locale);
  await sendMail(tx, {
    districtId,
    to: address,
    sender: { name: district.name, address: district.contact.mail },
    subject: t('people.invitation.mail.subject', { district: district.name }),
    text: t('people.invitation.mail.text', {
      name: person.name,
      district: district.name,
      link: origin + localPath(locale, invitationPath(token)),
      until: formatInstant({
        ...{ instant: expiresAt, style: 'numericDate', locale },
        timeZone: command.timeZone,
      }),
    }),
    purpose: 'invitation',
    // Whoever reads it can sign in as this person.
    textUntil: expiresAt,
    now,
  });
}

/** Who of the district has this address, or was invited to it, in whatever spelling; null where nobody has. */
export async function findByAddress(
  tx: Tx,
  { address, now }: { address: string; now: Date },
): Promise<string | null> {
  const wanted = comparableAddress(address);
  const [, domain = ''] = wanted.split('@');
  const endsLike = `%@${domain.replace(/[\\%_]/g, '\\$&')}`;
  const rows = await tables<PeopleTables>(tx)
    .selectFrom('person')
    .innerJoin('account', 'account.id', 'person.account_id')
    .select(['person.id', 'account.address'])
    .where('person.deleted_at', 'is', null)
    .where('account.address', 'like', endsLike)
    .union(
      tables<PeopleTables>(tx)
        .selectFrom('invitation')
        .innerJoin('person', (join) =>
          join
            .onRef('person.district_id', '=', 'invitation.district_id')
            .onRef('person.id', '=', 'invitation.person_id'),
        )
        .select(['person.id', sql<string>`invitation.address`.as('address')])
        .where('person.deleted_at', 'is', null)
        .where('person.account_id', 'is', null)
        .where('invitation.withdrawn_at', 'is', null)
        .where('invitation.expires_at', '>', now)
        .where('invitation.address', 'like', endsLike),
    )
    .execute();
  return rows.find((row) => comparableAddress(row.address) === wanted)?.id ?? null;
}

/** Takes the open invitation of somebody back. */
export async function withdrawInvitation(
  tx: Tx,
  { command, personId }: { command: Command; personId: string },
): Promise<void> {
  await withdrawInvitations(tx, { personId, now: command.now });
  const action = 'person.invitation-withdrawn';
  await recordAudit(tx, { command, action, subject: 'person', id: personId });
}
