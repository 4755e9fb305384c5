import { dateOf, timeOf, type LocalDate } from './dates.ts';
import { formatRecurrence } from './recurrence.ts';
import { localStarts, readRule } from './recurrence-dates.ts';
import { lastDateOf, untilEndOf } from './recurrence-until.ts';
import { repeats, type SeriesRule } from './series.ts';

/** The last day on which a series may take place, however its rule says it; null where it goes on without end. */
export function lastDayOf(series: SeriesRule): LocalDate | null {
  if (!repeats(series)) return null;
  const { localStart, timeZone, allDay } = series;
  const { until, count } = readRule(series);
  if (until) return lastDateOf({ until, timeZone, allDay, startTime: timeOf(localStart) });
  if (!count) return null;
  const all = localStarts(series, { from: dateOf(localStart), until: '2100-12-31' });
  return dateOf(all.at(-1) ?? localStart);
}

/** The same series with another last day, or without one (null). What ends there already stays as it is written. */
export function endSeriesOn({
  series,
  lastDay,
}: {
  series: SeriesRule;
  lastDay: LocalDate | null;
}): SeriesRule {
  if (!repeats(series) || lastDay === lastDayOf(series)) return series;
  const { timeZone, allDay } = series;
  const { count: _, until: __, ...rule } = readRule(series);
  const end = lastDay === null ? {} : { until: untilEndOf({ date: lastDay, timeZone, allDay }) };
  return { ...series, rrule: formatRecurrence({ ...rule, ...end }) };
}
