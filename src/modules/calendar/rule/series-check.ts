import { addMonths, dateOf, isLocalDateTime, isTimeZone, timeOf } from './dates.ts';
import { parseRecurrence } from './recurrence.ts';
import { firstLocalStart, localStarts, type AnchoredRule } from './recurrence-dates.ts';
import { expandSeries, repeats, type SeriesRule } from './series.ts';

/** What is wrong with a series, and at which part of its form. */
export interface SeriesProblem {
  field: 'start' | 'end' | 'zone' | 'rule';
  code:
    | 'invalid_start'
    | 'invalid_zone'
    | 'year_out_of_range'
    | 'ends_before_start'
    | 'too_long'
    | 'not_whole_days'
    | 'invalid_rule'
    /** None within ten years of the start. */
    | 'no_occurrence'
    | 'too_many'
    | 'overlaps_itself';
}

export const firstYear = 2000;
export const lastYear = 2100;
/** Months ahead for which a series has rows, and how many dates it may have in them or by COUNT. */
export const monthsAhead = 18;
export const mostDates = 1000;
const mostTimesADay = 12;
const longestMinutes = 366 * 24 * 60;

/** The first thing wrong with a series, or null. Never throws, whatever text it is given. */
export function checkSeries(series: SeriesRule): SeriesProblem | null {
  return checkStart(series) ?? checkLength(series) ?? checkRule(series);
}

function checkStart({ localStart, timeZone, allDay }: SeriesRule): SeriesProblem | null {
  if (!isLocalDateTime(localStart)) return { field: 'start', code: 'invalid_start' };
  if (isOutOfRange(localStart)) return { field: 'start', code: 'year_out_of_range' };
  if (!isTimeZone(timeZone)) return { field: 'zone', code: 'invalid_zone' };
  if (allDay && timeOf(localStart) !== '00:00') return { field: 'start', code: 'invalid_start' };
  return null;
}

function checkLength({ durationMinutes, allDay }: SeriesRule): SeriesProblem | null {
  // NaN and fractions too: they come from an end that is no time.
  if (!(durationMinutes >= 1)) return { field: 'end', code: 'ends_before_start' };
  if (durationMinutes > longestMinutes) return { field: 'end', code: 'too_long' };
  const unit = allDay ? 24 * 60 : 1;
  if (durationMinutes % unit !== 0) return { field: 'end', code: 'not_whole_days' };
  return null;
}

function checkRule(series: SeriesRule): SeriesProblem | null {
  if (!repeats(series)) return null;
  const rule = parseRecurrence(series.rrule);
  if (typeof rule === 'string') return { field: 'rule', code: rule };
  // RFC 5545 §3.3.10: no BYHOUR or BYMINUTE where the start is a date.
  if (series.allDay && (rule.byHour ?? rule.byMinute))
    return { field: 'rule', code: 'invalid_rule' };
  if (rule.until && isOutOfRange(rule.until)) return { field: 'rule', code: 'year_out_of_range' };
  const timesADay = (rule.byHour?.length ?? 1) * (rule.byMinute?.length ?? 1);
  if (timesADay > mostTimesADay) return { field: 'rule', code: 'too_many' };
  if (rule.count && rule.count > mostDates) return { field: 'rule', code: 'too_many' };
  const first = firstLocalStart(series);
  if (!first) return { field: 'rule', code: 'no_occurrence' };
  return checkDates({ series, first });
}

function checkDates({
  series,
  first,
}: {
  series: SeriesRule & AnchoredRule;
  first: string;
}): SeriesProblem | null {
  const until = addMonths({ date: dateOf(first), months: monthsAhead });
  const window = { from: dateOf(first), until, limit: mostDates + 1 };
  // Counted as wall-clock times first, which costs a tenth of planning them.
  if (localStarts(series, window).length > mostDates) return { field: 'rule', code: 'too_many' };
  const dates = expandSeries(series, window);
  const overlaps = dates.some(({ startsAt }, i) => i > 0 && startsAt < dates[i - 1]!.endsAt);
  return overlaps ? { field: 'end', code: 'overlaps_itself' } : null;
}

function isOutOfRange(date: string): boolean {
  const year = Number(date.slice(0, 4));
  return year < firstYear || year > lastYear;
}
