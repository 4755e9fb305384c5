import { addDays, addMonths, dateOf, instantOf, localOf, type LocalDate } from '../rule/dates.ts';

/** The date on the wall calendar of `timeZone` at an instant. */
export function localDay({ at, timeZone }: { at: Date; timeZone: string }): LocalDate {
  return dateOf(localOf({ instant: at.toISOString(), timeZone }));
}

/** The instant (milliseconds) at which "heute" becomes "gestern". */
export function nextMidnight({ at, timeZone }: { at: Date; timeZone: string }): number {
  const tomorrow = addDays({ date: localDay({ at, timeZone }), days: 1 });
  return Date.parse(instantOf({ local: `${tomorrow}T00:00`, timeZone }));
}

export type RelativeDay = 'today' | 'tomorrow' | null;

export function relativeDay({ date, today }: { date: LocalDate; today: LocalDate }): RelativeDay {
  if (date === today) return 'today';
  return date === addDays({ date: today, days: 1 }) ? 'tomorrow' : null;
}

export function monthsBefore({ date, months }: { date: LocalDate; months: number }): LocalDate {
  return addMonths({ date, months: -months });
}
