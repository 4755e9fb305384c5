import { dateOf, weekdayOf, weekOfMonth, type LocalDateTime } from './dates.ts';
import { repeatToRrule, rruleToRepeat, type RepeatPattern } from './repeat.ts';
import { continueSeriesFrom } from './series-split.ts';
import { expandSeries, type SeriesRule } from './series.ts';

export type ShiftProblem =
  /** It would begin before the date ahead of it in the series. */
  | 'before_previous'
  /** The rule is too peculiar to follow another day by itself. */
  | 'too_peculiar';

/**
 * "All from here on": the series from its date `originalLocal`, now beginning at `localStart`. The rule follows the
 * new day as a person would say it: every Tuesday becomes every Wednesday, the last Tuesday the last Wednesday.
 */
export function shiftSeries({
  series,
  originalLocal,
  localStart,
  durationMinutes,
}: {
  series: SeriesRule;
  originalLocal: LocalDateTime;
  localStart: LocalDateTime;
  durationMinutes: number;
}): SeriesRule | ShiftProblem {
  const span = { from: dateOf(series.localStart), until: dateOf(originalLocal) };
  const previous = expandSeries(series, span).findLast(
    (date) => date.originalLocal < originalLocal,
  );
  if (previous && dateOf(localStart) <= dateOf(previous.originalLocal)) return 'before_previous';
  const rest = continueSeriesFrom(series, originalLocal);
  const { pattern, end } = rruleToRepeat(rest);
  const shifted = shiftPattern({ pattern, from: dateOf(originalLocal), to: dateOf(localStart) });
  if (!shifted) return 'too_peculiar';
  const start = { localStart, timeZone: series.timeZone, allDay: series.allDay };
  const rrule = repeatToRrule({ repeat: { pattern: shifted, end }, ...start });
  return { ...start, durationMinutes, rrule };
}

function shiftPattern({
  pattern,
  from,
  to,
}: {
  pattern: RepeatPattern;
  from: string;
  to: string;
}): RepeatPattern | null {
  if (from === to) return pattern;
  const weekday = weekdayOf(to);
  switch (pattern.kind) {
    case 'daily':
    case 'yearly':
      return pattern;
    case 'weekly': {
      const others = pattern.weekdays.filter((day) => day !== weekdayOf(from) && day !== weekday);
      return { ...pattern, weekdays: [...others, weekday] };
    }
    case 'monthlyByDay':
      if (pattern.days.length > 1) return null;
      return { ...pattern, days: [Number(to.slice(8, 10))] };
    case 'monthlyByWeekday':
      if (pattern.nths.length > 1) return null;
      return { ...pattern, weekday, nths: [nthOf({ date: to, before: pattern.nths[0]! })] };
    case 'yearlyByWeekday': {
      const nth = nthOf({ date: to, before: pattern.nth });
      return { ...pattern, weekday, nth, month: Number(to.slice(5, 7)) };
    }
    default:
      return null;
  }
}

/** A last Tuesday stays a last one where the new day is one; a fifth weekday can only be meant as the last. */
function nthOf({ date, before }: { date: string; before: number }): number {
  const { nth, isLast } = weekOfMonth(date);
  return (before === -1 && isLast) || nth > 4 ? -1 : nth;
}
