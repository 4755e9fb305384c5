import { findDistrict } from '#modules/districts/server.ts';
import { findMember, listMembers } from '#modules/people/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { sendMail } from '#platform/mail/mail.server.ts';

/** What a mail about duties says; in German, for nobody has said in which language they like to be written to. */
export interface OwnMail {
  districtId: string;
  now: Date;
  subject: string;
  text: string;
  purpose: string;
  textUntil?: Date;
}

/**
 * Writes to somebody of the district, as the district.
 * @returns the mail's id; null where they have no address, or have not signed in by it yet.
 */
export async function mailPerson(
  tx: Tx,
  { districtId, now, personId, ...mail }: OwnMail & { personId: string },
): Promise<string | null> {
  const district = await findDistrict(tx, districtId);
  const member = await findMember(tx, { id: personId, now });
  if (!district || member?.access !== 'open' || member.leftAt || !member.address) return null;
  return sendMail(tx, {
    ...{ districtId, now, to: member.address, ...mail },
    sender: { name: district.name, address: district.contact.mail },
  });
}

/** Writes to each of those who decide, where they have an address. */
export async function mailCoordination(tx: Tx, mail: OwnMail): Promise<void> {
  const members = await listMembers(tx, { now: mail.now });
  for (const { id: personId, roles } of members) {
    const decides = roles.some(({ role }) => role === 'coordination');
    if (decides) await mailPerson(tx, { ...mail, personId });
  }
}
