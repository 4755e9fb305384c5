import { findDistrict } from '#modules/districts/server.ts';
import type { Member } from '#modules/people/index.ts';
import { findMember, listMembers } from '#modules/people/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import type { Locale } from '#platform/i18n/index.ts';
import { sendMail } from '#platform/mail/mail.server.ts';

/** A mail to somebody of the district. */
export interface OwnMail {
  districtId: string;
  now: Date;
  /** What it says in the language in which they like to be written to. */
  say(locale: Locale): { subject: string; text: string };
  purpose: string;
  textUntil?: Date;
}

/**
 * Writes to somebody of the district, as the district.
 * @returns the mail's id; null where they have no address, or have not signed in by it yet.
 */
export async function mailPerson(
  tx: Tx,
  { districtId, now, personId, say, ...mail }: OwnMail & { personId: string },
): Promise<string | null> {
  const district = await findDistrict(tx, districtId);
  const member = await findMember(tx, { id: personId, now });
  if (!district || !member || !isReached(member)) return null;
  const { subject, text } = say(member.locale);
  return sendMail(tx, {
    ...{ districtId, now, to: member.address, ...mail, subject },
    // As all mails end: who writes.
    text: `${text}\n\n${district.name}`,
    sender: { name: district.name, address: district.contact.mail },
  });
}

/** How each of these is reached: who gets no mail has to be rung. Those who were erased are left out. */
export async function listReach(
  tx: Tx,
  { personIds, now }: { personIds: readonly string[]; now: Date },
): Promise<{ personId: string; name: string; phone: string; isMailed: boolean }[]> {
  const reach = [];
  for (const personId of new Set(personIds)) {
    const member = await findMember(tx, { id: personId, now });
    if (!member) continue;
    const { name, phone } = member;
    reach.push({ personId, name, phone, isMailed: isReached(member) });
  }
  return reach;
}

/** They have an address, and have signed in by it. */
function isReached({ access, leftAt, address }: Member): boolean {
  return access === 'open' && !leftAt && address !== '';
}

/** Writes to each of those who decide, where they have an address. */
export async function mailCoordination(tx: Tx, mail: OwnMail): Promise<void> {
  const members = await listMembers(tx, { now: mail.now });
  for (const { id: personId, roles } of members) {
    const decides = roles.some(({ role }) => role === 'coordination');
    if (decides) await mailPerson(tx, { ...mail, personId });
  }
}
