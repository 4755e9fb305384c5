import { addDays, spansDays, timeWords } from '#modules/calendar/index.ts';
import { formatDate, type Locale } from '#platform/i18n/index.ts';
import { letterMessages } from '../messages/letter.ts';
import type { Entry } from './arrange.ts';
import type { ListItem } from './date-list.ts';

/** When an entry takes place: under the heading of its day only the time, elsewhere the day as well. */
export function whenOf({
  entry,
  locale,
  isUnderItsDay,
}: {
  entry: Entry;
  locale: Locale;
  isUnderItsDay: boolean;
}): string {
  const t = letterMessages.in(locale);
  const [first, ...others] = entry;
  const time = timeWords({ occurrence: first, locale });
  if (others.length > 0) return t('mailing.letter.on', { day: days({ entry, locale }), time });
  if (isUnderItsDay || spansDays(first)) return time;
  return t('mailing.letter.on', { day: dayOf(first.startsOn, locale), time });
}

/** When a moved date had been planned: under the heading of that day only the time. */
export function plannedWords({
  item: { originalLocal, allDay },
  locale,
  isUnderItsDay = false,
}: {
  item: ListItem;
  locale: Locale;
  isUnderItsDay?: boolean;
}): string {
  const day = dayOf(originalLocal.slice(0, 10), locale);
  if (allDay) return day;
  const clock = originalLocal.slice(11, 16);
  const time = locale === 'de' ? `${clock} Uhr` : clock;
  return isUnderItsDay ? time : letterMessages.in(locale)('mailing.letter.on', { day, time });
}

const dayOf = (date: string, locale: Locale) => formatDate({ date, style: 'dayAndMonth', locale });

/** "Dienstags, 1., 8. und 15. Dezember", "Täglich vom 1. bis 24. Dezember". */
function days({ entry, locale }: { entry: Entry; locale: Locale }): string {
  const t = letterMessages.in(locale);
  const dates = [...new Set(entry.map(({ startsOn }) => startsOn))];
  const [first, last] = [dates[0] ?? '', dates.at(-1) ?? ''];
  const followEachOther = dates.every(
    (date, index) => index === 0 || date === addDays({ date: dates[index - 1] ?? '', days: 1 }),
  );
  if (followEachOther && dates.length >= 5) {
    const [from, until] = [named([first], locale), named([last], locale)];
    return t('mailing.letter.daily', { from, until });
  }
  const weekdays = new Set(dates.map((date) => formatDate({ date, style: 'weekday', locale })));
  const all = named(dates, locale);
  const [weekday = ''] = weekdays;
  return weekdays.size === 1 ? t('mailing.letter.weekdays', { weekday, dates: all }) : all;
}

/** "1., 8. und 15. Dezember, 5. Januar": the month is said once. */
function named(dates: string[], locale: Locale): string {
  const months = new Map<string, string[]>();
  for (const date of dates) {
    const day = `${Number(date.slice(8, 10))}${locale === 'de' ? '.' : ''}`;
    months.set(date.slice(0, 7), [...(months.get(date.slice(0, 7)) ?? []), day]);
  }
  const list = new Intl.ListFormat(locale === 'de' ? 'de-DE' : 'en-GB', { type: 'conjunction' });
  return [...months]
    .map(([month, numbers]) => {
      const name = formatDate({ date: `${month}-01`, style: 'monthName', locale });
      return `${list.format(numbers)} ${name}`;
    })
    .join(', ');
}
