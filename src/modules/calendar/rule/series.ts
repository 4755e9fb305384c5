import { dateOf, toInstant, toLocal, wallClock } from './dates.ts';
import type { Instant, LocalDate, LocalDateTime } from './dates.ts';
import { epochOf, wallOf } from './dates-zone.ts';
import { formatRecurrence, type Recurrence } from './recurrence.ts';
import { firstLocalStart, localStarts, readRule, type AnchoredRule } from './recurrence-dates.ts';

/** When a series takes place, in the words of the people who meet: wall clock and zone. */
export interface SeriesRule {
  /** 'YYYY-MM-DDTHH:MM', wall clock in `timeZone`; at 00:00 when `allDay`. */
  localStart: LocalDateTime;
  timeZone: string;
  allDay: boolean;
  /**
   * Length on the wall clock, in minutes; whole days when `allDay`. A meeting from 18:30 to 20:00
   * ends at 20:00 on every day of the year, a night from 22:00 to 04:00 ends at 04:00 also when the
   * clocks change in between (and then lasts five or seven hours).
   */
  durationMinutes: number;
  /**
   * RFC 5545 RRULE value without 'RRULE:', or null for a single date. UNTIL is in UTC for timed
   * series and a date for all-day ones, as §3.3.10 demands (`normaliseSeries` makes it so).
   */
  rrule: string | null;
}

/** One date of a series as its rule plans it; `originalLocal` is its key within the series. */
export interface PlannedOccurrence {
  originalLocal: LocalDateTime;
  startsAt: Instant;
  endsAt: Instant;
  startsOn: LocalDate;
  /** The last local date it touches: one that ends at midnight does not touch the next day. */
  endsOn: LocalDate;
}

/**
 * The dates that begin between two local dates, both included, in order, at most `limit` from the
 * first. Expects a series that `checkSeries` accepts, and throws a RangeError for a rule that is
 * none.
 *
 * A start that does not match its rule is not a date of the series: the first is the first match
 * on or after it (RFC 5545 leaves this undefined), and COUNT counts from there.
 */
export function expandSeries(
  series: SeriesRule,
  { from, until, limit = Infinity }: { from: LocalDate; until: LocalDate; limit?: number },
): PlannedOccurrence[] {
  if (until < from || limit < 1) return [];
  if (repeats(series)) {
    return localStarts(series, { from, until, limit }).map((local) => plan({ series, local }));
  }
  const date = dateOf(series.localStart);
  return date >= from && date <= until ? [plan({ series, local: series.localStart })] : [];
}

/**
 * The same series in the form we store and publish: RRULE canonical, UNTIL of the type RFC 5545
 * demands, and the start moved to the first date, so that every calendar program that reads our
 * feeds finds the dates we show. A series without any date keeps its start.
 */
export function normaliseSeries(series: SeriesRule): SeriesRule {
  if (!repeats(series)) return series;
  const canonical = { ...series, rrule: formatRecurrence(spelledOut(series)) };
  return { ...canonical, localStart: firstLocalStart(canonical) ?? series.localStart };
}

/** Whether the series has a rule; a single date has none. */
export function repeats(series: SeriesRule): series is SeriesRule & AnchoredRule {
  return series.rrule !== null;
}

/** ical.js (Thunderbird) moves a bare yearly 29 February to 1 March; spelled out, it does not. */
function spelledOut(series: SeriesRule & AnchoredRule): Recurrence {
  const rule = readRule(series);
  const { freq, interval: _, count: __, until: ___, weekStart: ____, ...days } = rule;
  const isBare = freq === 'YEARLY' && Object.keys(days).length === 0;
  const isLeapDay = series.localStart.slice(5, 10) === '02-29';
  return isBare && isLeapDay ? { ...rule, byMonth: [2], byMonthDay: [29] } : rule;
}

function plan({ series, local }: { series: SeriesRule; local: LocalDateTime }): PlannedOccurrence {
  const { timeZone } = series;
  const length = series.durationMinutes * 60_000;
  const start = epochOf({ wall: wallClock(local), timeZone });
  const planned = epochOf({ wall: wallClock(local) + length, timeZone });
  // A start in the spring gap moves an hour forward, and may pass the end of a short event.
  const end = planned > start ? planned : start + length;
  return {
    originalLocal: local,
    startsAt: toInstant(start),
    endsAt: toInstant(end),
    startsOn: dateOf(toLocal(wallOf({ epoch: start, timeZone }))),
    endsOn: dateOf(toLocal(wallOf({ epoch: end - 1, timeZone }))),
  };
}
