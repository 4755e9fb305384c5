import { timeWords, whenWords, type Occurrence } from '#modules/calendar/index.ts';
import { findDutySettings, mailCoordination } from '#modules/duties/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inLocale, localPath, type Locale } from '#platform/i18n/index.ts';
import { nobodyMessages } from '../messages/nobody.ts';
import { closingTimes } from './nobody.ts';
import { closingPath } from './paths.ts';
import type { HourOfOffice } from './staffing.server.ts';

/** Writes to each of those who decide: whether it stays closed, that the rule closed it, or that somebody is there. */
export async function tellCoordination(
  tx: Tx,
  {
    command: { districtId, now },
    kind,
    hour: { occurrence, names },
    along = [],
    stays = [],
  }: {
    command: { districtId: string; now: Date };
    kind: 'ask' | 'closed' | 'taken';
    hour: Pick<HourOfOffice, 'occurrence' | 'names'>;
    /** Consultations that fell out with it. */
    along?: readonly Occurrence[];
    /** Those in the same place that take place all the same. */
    stays?: readonly Occurrence[];
  },
): Promise<void> {
  const { origin, closesByItself } = await findDutySettings(tx);
  await mailCoordination(tx, {
    ...{ districtId, now, purpose: 'office-nobody-there' },
    say(locale) {
      const t = nobodyMessages.in(locale);
      const { date, time } = whenWords({ occurrence, locale });
      const when = `${date}, ${time}`;
      const lines = [t(`office.nobody.mail.${kind}`, { when, who: names.join(', ') })];
      const titlesOf = (some: readonly Occurrence[]) => ({ titles: titlesIn(locale, some) });
      if (along.length > 0) lines.push(t('office.nobody.mail.along', titlesOf(along)));
      if (stays.length > 0) lines.push(t('office.nobody.mail.stays', titlesOf(stays)));
      if (kind === 'ask' && closesByItself !== 'never') {
        const at = closingTimes[closesByItself].slice(0, 2);
        lines.push(t(`office.nobody.mail.rule_${closesByItself}`, { hour: String(Number(at)) }));
      }
      if (origin && kind !== 'taken') {
        const link = origin + localPath(locale, closingPath(occurrence.id));
        lines.push(t(`office.nobody.mail.link_${kind}`, { link }));
      }
      return { subject: t(`office.nobody.subject.${kind}`, { when }), text: lines.join('\n\n') };
    },
  });
}

const titlesIn = (locale: Locale, consultations: readonly Occurrence[]) =>
  consultations
    .map((one) => `${inLocale(one.title, locale)}, ${timeWords({ occurrence: one, locale })}`)
    .join('\n');
