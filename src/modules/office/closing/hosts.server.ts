import { timeWords, whenWords } from '#modules/calendar/index.ts';
import { listOccurrences } from '#modules/calendar/server.ts';
import { findDistrict } from '#modules/districts/server.ts';
import { findLocaleOf } from '#modules/people/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inLocale } from '#platform/i18n/index.ts';
import { sendMail } from '#platform/mail/mail.server.ts';
import { findConsultations } from '../consultation/consultation.server.ts';
import { closingMessages } from '../messages/closing.ts';

/**
 * Writes to each who holds one of these consultations that it falls out with the office, or takes place after all: one
 * mail for all of theirs.
 */
export async function tellHosts(
  tx: Tx,
  {
    command: { districtId, now },
    kind,
    occurrenceIds,
  }: {
    command: { districtId: string; now: Date };
    kind: 'cancelled' | 'back';
    occurrenceIds: readonly string[];
  },
): Promise<void> {
  if (occurrenceIds.length === 0) return;
  const district = await findDistrict(tx, districtId);
  if (!district) return;
  const dates = await listOccurrences(tx, { ids: [...occurrenceIds], for: 'team' });
  const eventIds = dates.map(({ eventId }) => eventId);
  const consultations = await findConsultations(tx, eventIds);
  const byHost = Map.groupBy(dates, ({ eventId }) => consultations.get(eventId)?.hostMail ?? '');
  byHost.delete('');
  for (const [to, [first, ...more]] of byHost) {
    if (!first) continue;
    const locale = await findLocaleOf(tx, to);
    const t = closingMessages.in(locale);
    const why = inLocale(first.reason, locale);
    const titles = [first, ...more].map(
      (one) => `${inLocale(one.title, locale)}, ${timeWords({ occurrence: one, locale })}`,
    );
    await sendMail(tx, {
      ...{ districtId, to, now, purpose: 'consultation-closed' },
      sender: { name: district.name, address: district.contact.mail },
      subject: t(`office.closing.host.subject.${kind}`),
      text: t(`office.closing.host.${kind}`, {
        date: whenWords({ occurrence: first, locale }).date,
        what: [titles.join('\n'), why && t('office.closing.host.reason', { why })]
          .filter(Boolean)
          .join('\n\n'),
        district: district.name,
      }),
    });
  }
}
