import { parseRecurrence } from './recurrence.ts';

/**
 * Whether other programs find the same dates in a rule as we do. RFC 5545 leaves room, and libraries
 * have mistakes; ical.js (Thunderbird) and dateutil were asked about hundreds of rules, see
 * docs/decisions/0004-recurrence.md. A rule that is not portable is published as its dates (RDATE).
 * Expects a canonical rule of a normalised series. Every rule the form offers is portable.
 */
export function isPortable(rrule: string): boolean {
  const rule = parseRecurrence(rrule);
  if (typeof rule === 'string') return false;
  const { freq, byMonth, byMonthDay = [], byDay, bySetPos } = rule;
  if (rule.byHour ?? rule.byMinute ?? rule.byWeekNo ?? rule.byYearDay) return false;
  if (bySetPos) return freq === 'MONTHLY' && !!byDay && !byMonth && byMonthDay.length === 0;
  if (freq === 'DAILY') return byMonthDay.every((day) => day > 0);
  if (freq === 'MONTHLY') return !(byMonth && rule.interval > 1);
  if (freq === 'YEARLY' && byMonthDay.length > 0) {
    const last = byMonth?.length === 1 ? longest[byMonth[0]! - 1]! : 28;
    return !!byMonth && byMonthDay.every((day) => day > 0 && day <= last);
  }
  return true;
}

const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
