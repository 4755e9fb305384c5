import { findDistrict } from '#modules/districts/server.ts';
import { findMember } from '#modules/people/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { sendMail } from '#platform/mail/mail.server.ts';

/**
 * Writes to somebody of the district, as the district.
 * @returns the mail's id; null where they have no address, or have not signed in by it yet.
 */
export async function mailPerson(
  tx: Tx,
  {
    districtId,
    now,
    personId,
    ...mail
  }: {
    districtId: string;
    now: Date;
    personId: string;
    subject: string;
    text: string;
    purpose: string;
    textUntil?: Date;
  },
): Promise<string | null> {
  const district = await findDistrict(tx, districtId);
  const member = await findMember(tx, { id: personId, now });
  if (!district || member?.access !== 'open' || member.leftAt || !member.address) return null;
  return sendMail(tx, {
    ...{ districtId, now, to: member.address, ...mail },
    sender: { name: district.name, address: district.contact.mail },
  });
}
