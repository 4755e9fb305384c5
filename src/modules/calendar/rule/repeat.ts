import {
  dateOf,
  timeOf,
  weekdayOf,
  type LocalDate,
  type LocalDateTime,
  type Weekday,
} from './dates.ts';
import { formatRecurrence, parseRecurrence, type Recurrence } from './recurrence.ts';
import { lastDateOf, untilEndOf } from './recurrence-until.ts';

/** How a series repeats and when it ends, as the form offers it. */
export interface Repeat {
  pattern: RepeatPattern;
  /** Not looked at for `none` and `custom`: a custom rule says its end itself. */
  end: RepeatEnd;
}

export type RepeatPattern =
  | { kind: 'none' }
  | { kind: 'daily'; interval: number }
  | { kind: 'weekly'; interval: number; weekdays: Weekday[] }
  /** `nths`: 1 to 4, -1 for the last; several for "am 1. und 3. Montag". */
  | { kind: 'monthlyByWeekday'; interval: number; nths: number[]; weekday: Weekday }
  /** `days`: 1 to 31, -1 for the last. A month without the 31st has no date. */
  | { kind: 'monthlyByDay'; interval: number; days: number[] }
  /** On the start's day and month. A start on 29 February repeats in leap years only. */
  | { kind: 'yearly'; interval: number }
  | { kind: 'yearlyByWeekday'; interval: number; nth: number; weekday: Weekday; month: number }
  | { kind: 'custom'; rrule: string };

export type RepeatEnd =
  { kind: 'never' } | { kind: 'until'; date: LocalDate } | { kind: 'count'; count: number };

/** What a rule takes from the start of its series. */
export interface RepeatStart {
  localStart: LocalDateTime;
  timeZone: string;
  allDay: boolean;
}

/** The rule of what was chosen, canonical; null for a single date. A custom rule stays as typed. */
export function repeatToRrule({
  repeat,
  ...start
}: RepeatStart & { repeat: Repeat }): string | null {
  const { pattern, end } = repeat;
  if (pattern.kind === 'none') return null;
  if (pattern.kind === 'custom') return pattern.rrule.trim();
  const canonical = parseRecurrence(
    formatRecurrence({ ...partsOf(pattern), ...endOf({ end, ...start }) }),
  );
  if (typeof canonical === 'string')
    throw new RangeError(`${canonical}: ${JSON.stringify(repeat)}`);
  return formatRecurrence(canonical);
}

/**
 * What the form shows for a rule of a normalised series. A rule the form cannot say comes back as
 * custom, so that saving the form without a change never changes a date.
 */
export function rruleToRepeat({ rrule, ...start }: RepeatStart & { rrule: string | null }): Repeat {
  const end: RepeatEnd = { kind: 'never' };
  if (rrule === null) return { pattern: { kind: 'none' }, end };
  const custom: Repeat = { pattern: { kind: 'custom', rrule }, end };
  const rule = parseRecurrence(rrule);
  if (typeof rule === 'string') return custom;
  const pattern = patternOf({ rule, start: start.localStart });
  return pattern ? { pattern, end: readEnd({ rule, ...start }) } : custom;
}

function partsOf(pattern: Exclude<RepeatPattern, { kind: 'none' | 'custom' }>): Recurrence {
  const { interval } = pattern;
  switch (pattern.kind) {
    case 'daily':
      return { freq: 'DAILY', interval };
    case 'weekly':
      return { freq: 'WEEKLY', interval, byDay: pattern.weekdays.map((day) => ({ day })) };
    case 'monthlyByWeekday': {
      const byDay = pattern.nths.map((nth) => ({ nth, day: pattern.weekday }));
      return { freq: 'MONTHLY', interval, byDay };
    }
    case 'monthlyByDay':
      return { freq: 'MONTHLY', interval, byMonthDay: pattern.days };
    case 'yearly':
      return { freq: 'YEARLY', interval };
    case 'yearlyByWeekday': {
      const { nth, weekday, month } = pattern;
      return { freq: 'YEARLY', interval, byMonth: [month], byDay: [{ nth, day: weekday }] };
    }
  }
}

function endOf({ end, timeZone, allDay }: RepeatStart & { end: RepeatEnd }): Partial<Recurrence> {
  if (end.kind === 'count') return { count: end.count };
  if (end.kind === 'until') return { until: untilEndOf({ date: end.date, timeZone, allDay }) };
  return {};
}

function readEnd({ rule, localStart, ...zone }: RepeatStart & { rule: Recurrence }): RepeatEnd {
  if (rule.count) return { kind: 'count', count: rule.count };
  if (!rule.until) return { kind: 'never' };
  const date = lastDateOf({ until: rule.until, startTime: timeOf(localStart), ...zone });
  return { kind: 'until', date };
}

/** The form's pattern for a rule, or null. Only what it names may stand in the rule. */
function patternOf({
  rule,
  start,
}: {
  rule: Recurrence;
  start: LocalDateTime;
}): RepeatPattern | null {
  const { freq, interval, byDay = [], byMonth = [], byMonthDay = [] } = rule;
  const has = namesOf(rule);
  const [month, day] = [Number(start.slice(5, 7)), Number(start.slice(8, 10))];
  const weekdays = [...new Set(byDay.map((one) => one.day))];
  const nths = byDay.map(({ nth }) => nth ?? 0);
  const isOffered = nths.every((nth) => nth === -1 || (nth >= 1 && nth <= 4));
  switch (`${freq} ${has}`) {
    case 'DAILY ':
      return { kind: 'daily', interval };
    case 'WEEKLY ':
      return { kind: 'weekly', interval, weekdays: [weekdayOf(dateOf(start))] };
    case 'WEEKLY byDay':
      return { kind: 'weekly', interval, weekdays };
    case 'MONTHLY ':
      return { kind: 'monthlyByDay', interval, days: [day] };
    case 'MONTHLY byMonthDay':
      if (byMonthDay.some((one) => one < -1)) return null;
      return { kind: 'monthlyByDay', interval, days: byMonthDay };
    case 'MONTHLY byDay':
      if (!isOffered || weekdays.length > 1) return null;
      return { kind: 'monthlyByWeekday', interval, nths, weekday: weekdays[0]! };
    case 'YEARLY ':
      return { kind: 'yearly', interval };
    case 'YEARLY byMonth byMonthDay':
      return String(byMonth) === `${month}` && String(byMonthDay) === `${day}`
        ? { kind: 'yearly', interval }
        : null;
    case 'YEARLY byMonth byDay':
      if (!isOffered || byDay.length > 1 || byMonth.length > 1) return null;
      return {
        kind: 'yearlyByWeekday',
        interval,
        nth: nths[0]!,
        weekday: weekdays[0]!,
        month: byMonth[0]!,
      };
    default:
      return null;
  }
}

/** The parts that choose days, by name. A week's start matters only when weeks are left out. */
function namesOf({ freq, interval, count: _, until: __, weekStart, ...parts }: Recurrence): string {
  const matters = weekStart && freq === 'WEEKLY' && interval > 1;
  return [...Object.keys(parts), ...(matters ? ['weekStart'] : [])].join(' ');
}
