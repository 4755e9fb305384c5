import { addDays, dateOf, type LocalDateTime } from './dates.ts';
import { formatRecurrence } from './recurrence.ts';
import { localStarts, readRule } from './recurrence-dates.ts';
import { untilBefore, untilEndOf } from './recurrence-until.ts';
import { repeats, type SeriesRule } from './series.ts';

/**
 * The series up to, not including, one of its dates: the first half of "all from here on". Ended
 * before its first date it has none left, which `checkSeries` says. A single date cannot be split.
 */
export function endSeriesBefore(series: SeriesRule, originalLocal: LocalDateTime): SeriesRule {
  const rule = ruleOf(series);
  const { timeZone, allDay } = series;
  const dayBefore = addDays({ date: dateOf(originalLocal), days: -1 });
  // The end of the day before reads best in other programs; several dates a day need the second.
  const isOncePerDay = !rule.byHour && !rule.byMinute;
  const until = isOncePerDay
    ? untilEndOf({ date: dayBefore, timeZone, allDay })
    : untilBefore({ local: originalLocal, timeZone });
  return { ...series, rrule: formatRecurrence({ ...rule, count: undefined, until }) };
}

/**
 * The series from one of its dates on: the second half of "all from here on". Both halves together
 * have the dates of the whole; COUNT is lessened by what came before.
 */
export function continueSeriesFrom(series: SeriesRule, originalLocal: LocalDateTime): SeriesRule {
  const rule = ruleOf(series);
  const rest = { ...series, localStart: originalLocal };
  if (!rule.count || !repeats(series)) return { ...rest, rrule: formatRecurrence(rule) };
  const span = { from: dateOf(series.localStart), until: dateOf(originalLocal) };
  const before = localStarts(series, span).filter((local) => local < originalLocal).length;
  return { ...rest, rrule: formatRecurrence({ ...rule, count: rule.count - before }) };
}

function ruleOf(series: SeriesRule) {
  if (!repeats(series)) throw new RangeError('A single date cannot be split.');
  return readRule(series);
}
