import { daysBetween, weekdayOf, weekdays, weekOfMonth } from '#modules/calendar/index.ts';

/** On which dates of a duty somebody is there without being asked. Local dates. */
export interface Standing {
  id: string;
  personId: string;
  fromOn: string;
  untilOn: string | null;
  rhythm: Rhythm;
}

export type Rhythm =
  /** Every so many weeks, counted from the week of the first date; 1: every week. */
  | { everyWeeks: number }
  /** The first, second … weekday of its month; -1: the last. */
  | { nth: readonly number[] };

/** Days on which somebody cannot: a holiday. Local dates, both included. */
export interface Absence {
  personId: string;
  fromOn: string;
  untilOn: string;
}

/**
 * @param date the day for which the date was planned: who moves it to another day moves it for all who belong to it.
 */
export function fallsOn({ standing, date }: { standing: Standing; date: string }): boolean {
  const { fromOn, untilOn, rhythm } = standing;
  if (date < fromOn || (untilOn !== null && date > untilOn)) return false;
  if ('everyWeeks' in rhythm) return weeksBetween(fromOn, date) % rhythm.everyWeeks === 0;
  const { nth, isLast } = weekOfMonth(date);
  return rhythm.nth.includes(nth) || (isLast && rhythm.nth.includes(-1));
}

/** @param day the day on which it takes place now. */
export function isAbsent({
  absences,
  personId,
  day,
}: {
  absences: readonly Absence[];
  personId: string;
  day: string;
}): boolean {
  return absences.some(
    (one) => one.personId === personId && one.fromOn <= day && day <= one.untilOn,
  );
}

/** Weeks as they stand on the wall, from Monday on: whoever begins on a Thursday has the same weeks. */
function weeksBetween(from: string, until: string): number {
  const monday = (date: string) => weekdays.indexOf(weekdayOf(date));
  return (daysBetween({ from, until }) + monday(from) - monday(until)) / 7;
}
