import type { LocalDate } from '../rule/dates.ts';
import type { Occurrence } from '../occurrence/occurrence.ts';

export interface Day {
  date: LocalDate;
  occurrences: Occurrence[];
}

export interface Month {
  /** `2026-11` */
  month: string;
  days: Day[];
}

/**
 * A list of dates as a wall calendar shows it: by month, by day. What began before `from` and still goes on stands
 * under `from`, so that an exhibition of four weeks is not a date of last month.
 */
export function groupByDay({
  occurrences,
  from,
}: {
  occurrences: Occurrence[];
  from: LocalDate;
}): Month[] {
  const days = new Map<LocalDate, Occurrence[]>();
  for (const occurrence of occurrences) {
    const goesOn = occurrence.startsOn < from && occurrence.endsOn >= from;
    const date = goesOn ? from : occurrence.startsOn;
    days.set(date, [...(days.get(date) ?? []), occurrence]);
  }
  const months = new Map<string, Day[]>();
  for (const date of [...days.keys()].sort()) {
    const month = date.slice(0, 7);
    const day = { date, occurrences: days.get(date) ?? [] };
    months.set(month, [...(months.get(month) ?? []), day]);
  }
  return [...months].map(([month, monthDays]) => ({ month, days: monthDays }));
}
