import { weekdays, type Weekday } from './dates.ts';

/** A recurrence rule (RFC 5545 §3.3.10) taken apart. Empty parts are absent. */
export interface Recurrence {
  freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  interval: number;
  count?: number;
  /** As written: 'YYYYMMDD', 'YYYYMMDDTHHMMSS' or 'YYYYMMDDTHHMMSSZ'. */
  until?: string;
  byMonth?: number[];
  byWeekNo?: number[];
  byYearDay?: number[];
  byMonthDay?: number[];
  byDay?: RuleDay[];
  byHour?: number[];
  byMinute?: number[];
  bySetPos?: number[];
  weekStart?: Weekday;
}

/** `nth` of a month or year, negative from its end; absent: every such weekday. */
export interface RuleDay {
  day: Weekday;
  nth?: number;
}

export type RecurrenceProblem = 'invalid_rule' | 'too_many';

/**
 * Reads an RRULE value, strictly: an unknown part, a part twice, a number out of its range or a
 * combination the RFC forbids is no rule. Rules below DAILY are valid RFC 5545, but make more dates
 * than a district can have ('too_many'). BYSECOND is only known as 0: our times are whole minutes.
 */
export function parseRecurrence(text: string): Recurrence | RecurrenceProblem {
  if (text.length > 500) return 'invalid_rule';
  const parts = new Map<string, string>();
  for (const part of text
    .trim()
    .replace(/^RRULE:/i, '')
    .toUpperCase()
    .split(';')) {
    const [, name, value] = /^([A-Z]+)=([A-Z0-9,+-]+)$/.exec(part) ?? [];
    if (!name || !value || parts.has(name)) return 'invalid_rule';
    parts.set(name, value);
  }
  if (/^(SECOND|MINUTE|HOUR)LY$/.test(parts.get('FREQ') ?? '')) return 'too_many';
  try {
    return readParts(parts);
  } catch (error) {
    if (error instanceof NotARule) return 'invalid_rule';
    throw error;
  }
}

/** Canonical form: one order of parts, sorted lists, nothing that says what holds anyway. */
export function formatRecurrence(rule: Recurrence): string {
  const list = (name: string, values?: readonly (number | string)[]) =>
    values?.length ? `;${name}=${values.join(',')}` : '';
  return (
    `FREQ=${rule.freq}` +
    (rule.interval > 1 ? `;INTERVAL=${rule.interval}` : '') +
    (rule.until ? `;UNTIL=${rule.until}` : '') +
    (rule.count ? `;COUNT=${rule.count}` : '') +
    list('BYMONTH', rule.byMonth) +
    list('BYWEEKNO', rule.byWeekNo) +
    list('BYYEARDAY', rule.byYearDay) +
    list('BYMONTHDAY', rule.byMonthDay) +
    list(
      'BYDAY',
      rule.byDay?.map(({ nth, day }) => `${nth ?? ''}${day}`),
    ) +
    list('BYHOUR', rule.byHour) +
    list('BYMINUTE', rule.byMinute) +
    list('BYSETPOS', rule.bySetPos) +
    (rule.weekStart && rule.weekStart !== 'MO' ? `;WKST=${rule.weekStart}` : '')
  );
}

class NotARule extends Error {}

const known = new Set(
  'FREQ INTERVAL UNTIL COUNT BYMONTH BYWEEKNO BYYEARDAY BYMONTHDAY BYDAY BYHOUR BYMINUTE BYSECOND BYSETPOS WKST'.split(
    ' ',
  ),
);

function readParts(parts: Map<string, string>): Recurrence {
  const freq = parts.get('FREQ') as Recurrence['freq'];
  const interval = one({ text: parts.get('INTERVAL') ?? '1', max: 1000 });
  const numbers = (name: string, max: number, lowest = -max) => {
    const text = parts.get(name);
    return text ? { list: integers({ text, max, lowest }) } : undefined;
  };
  must(['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].includes(freq));
  must([...parts.keys()].every((name) => known.has(name)));
  must(['0', '00', undefined].includes(parts.get('BYSECOND')));
  const rule: Recurrence = { freq, interval };
  if (parts.has('COUNT')) rule.count = one({ text: parts.get('COUNT')!, max: 100_000 });
  if (parts.has('UNTIL')) rule.until = until(parts.get('UNTIL')!);
  const byMonth = numbers('BYMONTH', 12, 1);
  if (byMonth) rule.byMonth = byMonth.list;
  const byWeekNo = numbers('BYWEEKNO', 53);
  if (byWeekNo) rule.byWeekNo = byWeekNo.list;
  const byYearDay = numbers('BYYEARDAY', 366);
  if (byYearDay) rule.byYearDay = byYearDay.list;
  const byMonthDay = numbers('BYMONTHDAY', 31);
  if (byMonthDay) rule.byMonthDay = byMonthDay.list;
  if (parts.has('BYDAY')) rule.byDay = ruleDays(parts.get('BYDAY')!);
  const byHour = numbers('BYHOUR', 23, 0);
  if (byHour) rule.byHour = byHour.list;
  const byMinute = numbers('BYMINUTE', 59, 0);
  if (byMinute) rule.byMinute = byMinute.list;
  const bySetPos = numbers('BYSETPOS', 366);
  if (bySetPos) rule.bySetPos = bySetPos.list;
  const weekStart = parts.get('WKST') as Weekday | undefined;
  must(!weekStart || weekdays.includes(weekStart));
  if (weekStart && weekStart !== 'MO') rule.weekStart = weekStart;
  mayStandTogether(rule);
  return rule;
}

/** The combinations RFC 5545 §3.3.10 forbids. */
function mayStandTogether(rule: Recurrence): void {
  const { freq } = rule;
  const numbered = rule.byDay?.some(({ nth }) => nth !== undefined);
  must(!(rule.count && rule.until));
  must(!rule.byWeekNo || freq === 'YEARLY');
  must(!rule.byYearDay || freq === 'YEARLY');
  must(!rule.byMonthDay || freq !== 'WEEKLY');
  must(!numbered || freq === 'MONTHLY' || (freq === 'YEARLY' && !rule.byWeekNo));
  const others = [
    rule.byMonth,
    rule.byWeekNo,
    rule.byYearDay,
    rule.byMonthDay,
    rule.byDay,
    rule.byHour,
    rule.byMinute,
  ];
  must(!rule.bySetPos || others.some((part) => part !== undefined));
}

function one({ text, max }: { text: string; max: number }): number {
  const value = Number(text);
  must(/^\d+$/.test(text) && value >= 1 && value <= max);
  return value;
}

function integers({ text, max, lowest }: { text: string; max: number; lowest: number }): number[] {
  const values = text.split(',').map((item) => {
    must(/^[+-]?\d{1,3}$/.test(item));
    const value = Number(item);
    must(value >= lowest && value <= max && (value !== 0 || lowest === 0));
    return value;
  });
  // From the month's start first, then from its end: 1, 2, -1.
  return [...new Set(values)].sort((a, b) => rank(a) - rank(b));
}

function ruleDays(text: string): RuleDay[] {
  const days = text.split(',').map((item): RuleDay => {
    const [, number, day] = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(item) ?? [];
    must(day !== undefined);
    const nth = Number(number ?? 0);
    must(number === undefined || (nth !== 0 && Math.abs(nth) <= 53));
    return number === undefined ? { day: day as Weekday } : { day: day as Weekday, nth };
  });
  const place = ({ day, nth = 0 }: RuleDay) => rank(nth) * 7 + weekdays.indexOf(day);
  const unique = new Map(days.map((day) => [`${day.nth ?? ''}${day.day}`, day]));
  return [...unique.values()].sort((a, b) => place(a) - place(b));
}

function until(text: string): string {
  const [, year, month, day, time] =
    /^(\d{4})(\d\d)(\d\d)(T([01]\d|2[0-3])[0-5]\d[0-5]\dZ?)?$/.exec(text) ?? [];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  must(!Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day));
  return `${year}${month}${day}${time ?? ''}`;
}

const rank = (value: number) => (value < 0 ? value + 1000 : value);

function must(holds: boolean): asserts holds {
  if (!holds) throw new NotARule();
}
