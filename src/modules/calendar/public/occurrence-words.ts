import { formatDate, formatInstant, type Locale } from '#platform/i18n/index.ts';
import type { Tile } from '#ui/tile.ts';
import { addDays, type LocalDate } from '../rule/dates.ts';
import { relativeDay } from './local-day.ts';
import { calendarPublicMessages } from '../messages/public.ts';
import type { Occurrence } from '../occurrence/occurrence.ts';

type Dated = Pick<
  Occurrence,
  'startsAt' | 'endsAt' | 'startsOn' | 'endsOn' | 'allDay' | 'timeZone'
>;

/** "18:30 bis 20:00 Uhr", for a list that shows the day elsewhere; several days say until when. */
export function timeWords({ occurrence, locale }: { occurrence: Dated; locale: Locale }): string {
  const { startsOn, endsOn, allDay } = occurrence;
  if (allDay || spansDays(occurrence)) {
    const t = calendarPublicMessages.in(locale);
    if (startsOn === endsOn) return t('calendar.time.all_day');
    const [from, until] = [startsOn, endsOn].map((date) =>
      formatDate({ date, style: 'shortDate', locale }),
    );
    return t('calendar.time.days', { from: from ?? '', until: until ?? '' });
  }
  return span({ occurrence, locale });
}

/** Date and time of one occurrence in full, as two lines. */
export function whenWords({ occurrence, locale }: { occurrence: Dated; locale: Locale }): {
  date: string;
  time: string;
} {
  const t = calendarPublicMessages.in(locale);
  const { startsOn, endsOn, allDay } = occurrence;
  const date = formatDate({ date: startsOn, style: 'longDate', locale });
  const time = allDay ? t('calendar.time.all_day') : span({ occurrence, locale });
  if (!spansDays(occurrence)) return { date, time };
  const until = formatDate({ date: endsOn, style: 'longDate', locale });
  return { date: t('calendar.time.days', { from: date, until }), time };
}

/** "18:30 bis 20:00 Uhr"; "von 10 bis 12 Uhr" where it stands in a sentence that is read from afar. */
export function shortSpan({ occurrence, locale }: { occurrence: Dated; locale: Locale }): string {
  const { start, end } = clockTimes({ occurrence, locale });
  return calendarPublicMessages.in(locale)('calendar.time.short_span', {
    start: brief(start, locale),
    end: brief(end, locale),
  });
}

/** "12 Uhr". */
export function oClock({
  instant,
  timeZone,
  locale,
}: {
  instant: string;
  timeZone: string;
  locale: Locale;
}): string {
  const time = brief(formatInstant({ instant, style: 'time', locale, timeZone }), locale);
  return calendarPublicMessages.in(locale)('calendar.time.oclock', { time });
}

/** The date plate: its words short, its label in full. */
export function tileOf({ date, locale }: { date: LocalDate; locale: Locale }): Tile {
  const weekday = formatDate({ date, style: 'weekday', locale });
  return {
    weekday: weekday.slice(0, locale === 'de' ? 2 : 3),
    day: String(Number(date.slice(8, 10))),
    month: formatDate({ date, style: 'shortMonth', locale }).replace('.', ''),
    label: formatDate({ date, style: 'longDate', locale }),
    datetime: date,
  };
}

/** "Heute", "Morgen", or nothing. */
export function dayWord({
  date,
  today,
  locale,
}: {
  date: LocalDate;
  today: LocalDate;
  locale: Locale;
}): string | null {
  const relative = relativeDay({ date, today });
  return relative && calendarPublicMessages.in(locale)(`calendar.day.${relative}`);
}

/** A dance that ends at two in the morning is one evening, not two days. */
export function spansDays({ startsOn, endsOn, startsAt, endsAt }: Dated): boolean {
  if (startsOn === endsOn) return false;
  const hours = (Date.parse(endsAt) - Date.parse(startsAt)) / 3_600_000;
  return hours > 14 || endsOn > addDays({ date: startsOn, days: 1 });
}

function span({ occurrence, locale }: { occurrence: Dated; locale: Locale }): string {
  const t = calendarPublicMessages.in(locale);
  const times = clockTimes({ occurrence, locale });
  if (occurrence.startsOn === occurrence.endsOn) return t('calendar.time.span', times);
  return t(spansDays(occurrence) ? 'calendar.time.from_to' : 'calendar.time.next_day', times);
}

function clockTimes({ occurrence, locale }: { occurrence: Dated; locale: Locale }) {
  const { startsAt, endsAt, timeZone } = occurrence;
  const start = formatInstant({ instant: startsAt, style: 'time', locale, timeZone });
  const end = formatInstant({ instant: endsAt, style: 'time', locale, timeZone });
  // Midnight belongs to the day that ends.
  return { start, end: end === '00:00' ? '24:00' : end };
}

/** German says "12 Uhr"; in English a bare number would not read as a time. */
function brief(time: string, locale: Locale): string {
  return locale === 'de' ? time.replace(/^0?(\d+):00$/, '$1') : time;
}
