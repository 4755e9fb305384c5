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
  /** The next hours that take place; none where none is known. */
  next: readonly Occurrence[];
  district: { name: string; phone: string; mail: string; website: string };
  locale: Locale;
}): TypesetSource {
  const t = closingMessages.in(locale);
  const { date, time } = whenWords({ occurrence: hour, locale });
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
      again: next.map((occurrence) => {
        const when = whenWords({ occurrence, locale });
        return [when.date, when.time];
      }),
      none: t('office.door.next_none'),
      reach: t('office.door.reach'),
      ways: [
        { term: t('office.door.phone'), value: phone },
        { term: t('office.door.mail'), value: mail },
        { term: t('office.door.website'), value: website },
      ].filter(({ value }) => value !== ''),
      district: name,
    },
  };
}
