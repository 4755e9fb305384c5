import type { Occurrence } from '#modules/calendar/index.ts';
import { listOccurrences } from '#modules/calendar/server.ts';
import { findDistrict } from '#modules/districts/server.ts';
import { findLocaleOf } from '#modules/people/server.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { formatInstant, inLocale, localPath } from '#platform/i18n/index.ts';
import { sendMail } from '#platform/mail/mail.server.ts';
import { hashToken, newToken } from '#platform/token.server.ts';
import { appointmentMessages } from '../messages/appointments.ts';
import type { OfficeTables } from '../tables.server.ts';
import { hostPath, linkDays } from './consultation.ts';

/** Mails the host where the list of their next consultation is; once for each date. Names are on the page only. */
export async function mailHost(
  tx: Tx,
  {
    command: { districtId, now },
    occurrence,
    to: { mail, origin, count },
  }: {
    command: { districtId: string; now: Date };
    occurrence: Occurrence;
    to: { mail: string; origin: string; count: number };
  },
): Promise<void> {
  const district = await findDistrict(tx, districtId);
  if (!district) return;
  const token = newToken();
  const ends_at = new Date(Date.parse(occurrence.endsAt) + linkDays * 86_400_000);
  const made = await tables<OfficeTables>(tx)
    .insertInto('consultation_link')
    .values({
      ...{ district_id: districtId, occurrence_id: occurrence.id, made_at: now, ends_at },
      ...{
        token_hash: hashToken(token),
        host_organisation_id: occurrence.organisation?.id ?? null,
      },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (made.numInsertedOrUpdatedRows === 0n) return;
  const locale = await findLocaleOf(tx, mail);
  const t = appointmentMessages.in(locale);
  const { timeZone, startsAt } = occurrence;
  const at = { instant: startsAt, locale, timeZone };
  await sendMail(tx, {
    districtId,
    to: mail,
    sender: { name: district.name, address: district.contact.mail },
    subject: t('office.appointment.subject.host'),
    text: t('office.appointment.mail.host', {
      title: inLocale(occurrence.title, locale),
      date: formatInstant({ ...at, style: 'longDate' }),
      time: formatInstant({ ...at, style: 'time' }),
      count,
      link: origin + localPath(locale, hostPath(token)),
      district: district.name,
    }),
    purpose: 'appointment-list',
    // Whoever reads it can read the names.
    textUntil: ends_at,
    now,
  });
}

/** The date that a host's link is about, and whose host it was mailed to; null where it does not hold (any more). */
export async function findHostedDate(
  tx: Tx,
  { token, now }: { token: string; now: Date },
): Promise<{ occurrence: Occurrence; organisationId: string | null } | null> {
  const row = await tables<OfficeTables>(tx)
    .selectFrom('consultation_link')
    .select(['occurrence_id', 'host_organisation_id'])
    .where('token_hash', '=', hashToken(token))
    .where('ends_at', '>', now)
    .executeTakeFirst();
  if (!row) return null;
  const [occurrence] = await listOccurrences(tx, { id: row.occurrence_id, for: 'team' });
  return occurrence ? { occurrence, organisationId: row.host_organisation_id } : null;
}
