import { addDays, instantOf, weekdayOf, weekdays, type LocalDate } from '../rule/dates.ts';
import { localDay } from '../public/local-day.ts';

const daysBack = 60;

/**
 * From when on the past is published: the first Monday of the last 60 days. A whole week at a time, so that the file
 * (and with it its ETag) does not change every day only because the past moves on.
 */
export function feedStart({ now, timeZone }: { now: Date; timeZone: string }): {
  date: LocalDate;
  instant: Date;
} {
  // One day less: what ended in the morning must not still be there in the afternoon 60 days later.
  const earliest = addDays({ date: localDay({ at: now, timeZone }), days: 1 - daysBack });
  const date = addDays({
    date: earliest,
    days: (weekdays.length - weekdays.indexOf(weekdayOf(earliest))) % weekdays.length,
  });
  return { date, instant: new Date(instantOf({ local: `${date}T00:00`, timeZone })) };
}
