import { dateOf, instantOf, localOf, timeOf } from './dates.ts';
import type { Instant, LocalDate, LocalDateTime } from './dates.ts';

/** What UNTIL depends on: the series it ends. */
interface Ending {
  until: string;
  timeZone: string;
  allDay: boolean;
}

/**
 * UNTIL as RFC 5545 §3.3.10 demands it: a date for all-day series, UTC for timed ones. People and
 * other programs write a bare date or local time for timed series too; a bare date means that
 * whole day.
 */
export function properUntil({ until, timeZone, allDay }: Ending): string {
  const isUtc = until.endsWith('Z');
  if (allDay) {
    if (!isUtc) return until.slice(0, 8);
    return compact(dateOf(localOf({ instant: spread(until), timeZone })));
  }
  if (isUtc) return until;
  const second = until.slice(13, 15) || '59';
  const local = until.length === 8 ? `${spread(until)}T23:59` : spread(until).slice(0, 16);
  return utc(instantOf({ local, timeZone }).replace(/:\d\dZ$/, `:${second}Z`));
}

/** Whether a date of the series is not after its UNTIL. Both sides are compared as instants. */
export function isWithin(ending: Ending): (local: LocalDateTime) => boolean {
  const last = spread(properUntil(ending));
  if (ending.allDay) return (local) => dateOf(local) <= last;
  // Two days before it, no zone can matter.
  const surely = new Date(Date.parse(last) - 2 * 86_400_000).toISOString().slice(0, 16);
  return (local) => local < surely || instantOf({ local, timeZone: ending.timeZone }) <= last;
}

/**
 * The last local date on which a series that begins at the time `startTime` may still take place:
 * what a form shows as "bis". UNTIL at 17:00 shuts out that day's meeting at 18:30.
 */
export function lastDateOf({ startTime, ...ending }: Ending & { startTime: string }): LocalDate {
  const last = spread(properUntil(ending));
  if (ending.allDay) return last;
  const local = localOf({ instant: last, timeZone: ending.timeZone });
  if (timeOf(local) >= startTime) return dateOf(local);
  return dateOf(localOf({ instant: dayEarlier(last), timeZone: ending.timeZone }));
}

/** UNTIL that lets a whole local date in. */
export function untilEndOf({
  date,
  ...zone
}: {
  date: LocalDate;
  timeZone: string;
  allDay: boolean;
}): string {
  return properUntil({ until: compact(date), ...zone });
}

/** UNTIL one second before a date of the series. */
export function untilBefore({
  local,
  timeZone,
}: {
  local: LocalDateTime;
  timeZone: string;
}): string {
  const before = Date.parse(instantOf({ local, timeZone })) - 1000;
  return utc(new Date(before).toISOString().replace('.000', ''));
}

const dayEarlier = (instant: Instant) => new Date(Date.parse(instant) - 86_400_000).toISOString();

/** '20261224T170000Z' to '2026-12-24T17:00:00Z', '20261224' to '2026-12-24'. */
function spread(text: string): string {
  return text
    .replace(/^(\d{4})(\d\d)(\d\d)/, '$1-$2-$3')
    .replace(/T(\d\d)(\d\d)(\d\d)/, 'T$1:$2:$3');
}

const compact = (date: LocalDate) => date.replaceAll('-', '');
const utc = (instant: Instant) => instant.replaceAll(/[-:]/g, '');
