import { whenWords, type Occurrence } from '#modules/calendar/index.ts';
import { formatDate, inLocale, type Locale } from '#platform/i18n/index.ts';
import type { TypesetSource } from '#platform/typeset/index.ts';
import { closingMessages } from '../messages/closing.ts';

/** What hangs at the door while an hour falls out, on A4: when and why, and when somebody is there again. */
export function doorNoticeSource({
  hour,
  next,
  district,
  locale,
}: {
  hour: Occurrence;
  /** The next hour that takes place; null where none is known. */
  next: Occurrence | null;
  district: { name: string; phone: string; mail: string; website: string };
  locale: Locale;
}): TypesetSource {
  const t = closingMessages.in(locale);
  const { date, time } = whenWords({ occurrence: hour, locale });
  const again = next && whenWords({ occurrence: next, locale });
  const { name, phone, mail, website } = district;
  return {
    template: '/src/modules/office/print/closed.typ',
    data: {
      title: `${t('office.door.title')}, ${formatDate({ date: hour.startsOn, style: 'longDate', locale })}`,
      lang: locale,
      heading: t('office.door.closed'),
      date,
      time,
      reason: inLocale(hour.reason, locale),
      next: t('office.door.next'),
      again: again ? [again.date, again.time] : [],
      none: t('office.door.next_none'),
      reach: t('office.door.reach'),
      ways: [phone, mail, website].filter((way) => way !== ''),
      district: name,
    },
  };
}
