import { whenWords } from '#modules/calendar/index.ts';
import type { Locale } from '#platform/i18n/index.ts';
import type { BookedDate } from './booking.ts';

type Dated = Pick<
  BookedDate,
  'startsAt' | 'endsAt' | 'startsOn' | 'endsOn' | 'allDay' | 'timeZone'
>;

/** "Dienstag, 24. November 2026, 18:30 bis 20:00 Uhr" */
export function dateLine({ date, locale }: { date: Dated; locale: Locale }): string {
  const { date: day, time } = whenWords({ occurrence: date, locale });
  return `${day}, ${time}`;
}

/** All dates of a booking, a line each; a series of a year fits into a mail. */
export function dateLines({
  dates,
  locale,
}: {
  dates: readonly Dated[];
  locale: Locale;
}): string[] {
  return dates.map((date) => dateLine({ date, locale }));
}
