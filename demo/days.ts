import { Temporal } from 'temporal-polyfill';

/** Local dates, `YYYY-MM-DD`; they sort in time order. */
export type Day = string;

/** As ISO 8601 numbers them. */
export const weekday = { tuesday: 2, friday: 5, saturday: 6, sunday: 7 } as const;

export function addDays({ day, days }: { day: Day; days: number }): Day {
  return String(Temporal.PlainDate.from(day).add({ days }));
}

/** The first such weekday on or after a day. */
export function onOrAfter({ day, weekday }: { day: Day; weekday: number }): Day {
  const ahead = (weekday - Temporal.PlainDate.from(day).dayOfWeek + 7) % 7;
  return addDays({ day, days: ahead });
}

/** The first date with this month and day (`05-01`) on or after a day. */
export function comingOn({ day, monthDay }: { day: Day; monthDay: string }): Day {
  const year = yearOf(day);
  return `${year}-${monthDay}` >= day ? `${year}-${monthDay}` : `${year + 1}-${monthDay}`;
}

/** The last date with this month and day on or before a day. */
export function latestOn({ day, monthDay }: { day: Day; monthDay: string }): Day {
  const year = yearOf(day);
  return `${year}-${monthDay}` <= day ? `${year}-${monthDay}` : `${year - 1}-${monthDay}`;
}

export function earlierOf(one: Day, other: Day): Day {
  return one < other ? one : other;
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
