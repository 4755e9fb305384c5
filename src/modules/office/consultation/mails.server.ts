import { findDistrict } from '#modules/districts/server.ts';
import type { Occurrence } from '#modules/calendar/index.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { formatInstant, inLocale, type Locale } from '#platform/i18n/index.ts';
import { sendMail } from '#platform/mail/mail.server.ts';
import { appointmentMessages } from '../messages/appointments.ts';
import { appointmentPath } from './consultation.ts';

export type AppointmentMail = 'booked' | 'reminder' | 'moved' | 'cancelled' | 'back' | 'other_host';

/**
 * Writes to whoever has an appointment, in their language; nothing where they left a telephone number only. Subject and
 * outbox do not tell in whose consultation it is.
 */
export async function mailAppointment(
  tx: Tx,
  {
    command: { districtId, now },
    kind,
    to,
    occurrence,
    link,
  }: {
    command: { districtId: string; now: Date };
    kind: AppointmentMail;
    to: { mail: string; locale: Locale; startsAt: string };
    occurrence: Occurrence;
    /** Of their own page. */
    link: { origin: string; token: string };
  },
): Promise<void> {
  const { mail, locale, startsAt } = to;
  const district = mail ? await findDistrict(tx, districtId) : null;
  if (!district) return;
  const { timeZone, title, place, reason } = occurrence;
  const at = { instant: startsAt, locale, timeZone };
  const t = appointmentMessages.in(locale);
  const why = inLocale(reason, locale);
  const prefix = locale === 'en' ? '/en' : '';
  const text = t(`office.appointment.mail.${kind}`, {
    title: inLocale(title, locale),
    date: formatInstant({ ...at, style: 'longDate' }),
    time: formatInstant({ ...at, style: 'time' }),
    place: place ? [place.name, place.address].filter(Boolean).join(', ') : '',
    reason: why
      ? t('office.appointment.mail.reason', { why })
      : t('office.appointment.mail.no_reason'),
    link: link.origin + prefix + appointmentPath(link.token),
    host: occurrence.organisation?.name ?? t('office.appointment.own_host'),
    district: district.name,
  });
  await sendMail(tx, {
    districtId,
    to: mail,
    sender: { name: district.name, address: district.contact.mail },
    subject: t(`office.appointment.subject.${kind}`),
    text,
    purpose: 'appointment',
    // The link tells who it is and lets cancel; it is of no use after the date.
    textUntil: new Date(Math.max(Date.parse(startsAt), now.getTime()) + 86_400_000),
    now,
  });
}
