import { Temporal } from 'temporal-polyfill';
import { epochOf, wallOf, type WallClock } from './dates-zone.ts';

/**
 * Local dates and times as the calendar writes them: a date is 'YYYY-MM-DD', a wall-clock time
 * 'YYYY-MM-DDTHH:MM', an instant an ISO string in UTC ('2026-11-24T17:30:00Z'). Strings of one kind
 * sort in time order. Wall-clock times mean something only together with their zone.
 */
export type LocalDate = string;
export type LocalDateTime = string;
export type Instant = string;

/** Monday first, as ISO 8601 and RFC 5545 number them. */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];

/**
 * The instant of a wall-clock time. RFC 5545 §3.3.5: a time that occurs twice means its first
 * occurrence, a time that is skipped is read with the offset before the gap (02:30 becomes 03:30).
 */
export function instantOf({
  local,
  timeZone,
}: {
  local: LocalDateTime;
  timeZone: string;
}): Instant {
  return toInstant(epochOf({ wall: wallClock(local), timeZone }));
}

export function localOf({
  instant,
  timeZone,
}: {
  instant: Instant;
  timeZone: string;
}): LocalDateTime {
  return toLocal(wallOf({ epoch: Date.parse(instant), timeZone }));
}

/** Date and time that exist in the calendar: not 30 February, not 25:00, not another notation. */
export function isLocalDateTime(text: string): boolean {
  return (
    /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text) && parses(() => Temporal.PlainDateTime.from(text))
  );
}

export function isLocalDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && parses(() => Temporal.PlainDate.from(text));
}

export function isTimeZone(name: string): boolean {
  // Offsets such as '+01:00' are accepted by Temporal, but they know no summer time.
  return (
    /^[A-Za-z]/.test(name) &&
    parses(() => Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name))
  );
}

export function addMinutes({
  local,
  minutes,
}: {
  local: LocalDateTime;
  minutes: number;
}): LocalDateTime {
  return toLocal(wallClock(local) + minutes * 60_000);
}

export function addDays({ date, days }: { date: LocalDate; days: number }): LocalDate {
  return dateOf(toLocal(wallClock(`${date}T00:00`) + days * 86_400_000));
}

/** On the 31st, one month on is the last day of a shorter month. */
export function addMonths({ date, months }: { date: LocalDate; months: number }): LocalDate {
  return String(Temporal.PlainDate.from(date).add({ months }));
}

export function daysBetween({ from, until }: { from: LocalDate; until: LocalDate }): number {
  return Temporal.PlainDate.from(from).until(until, { largestUnit: 'day' }).days;
}

export function minutesBetween({
  from,
  until,
}: {
  from: LocalDateTime;
  until: LocalDateTime;
}): number {
  return (wallClock(until) - wallClock(from)) / 60_000;
}

export function weekdayOf(date: LocalDate): Weekday {
  return weekdays[Temporal.PlainDate.from(date.slice(0, 10)).dayOfWeek - 1]!;
}

/** Which one of its weekday a date is in its month: 1 to 5, and whether it is the last. */
export function weekOfMonth(date: LocalDate): { nth: number; isLast: boolean } {
  const day = Temporal.PlainDate.from(date.slice(0, 10));
  return { nth: Math.ceil(day.day / 7), isLast: day.day + 7 > day.daysInMonth };
}

export const dateOf = (local: LocalDateTime): LocalDate => local.slice(0, 10);
export const timeOf = (local: LocalDateTime): string => local.slice(11, 16);

/** Milliseconds of a wall-clock time, as if it were UTC. */
export const wallClock = (local: LocalDateTime): WallClock => Date.parse(`${local}Z`);
export const toLocal = (wall: WallClock): LocalDateTime =>
  new Date(wall).toISOString().slice(0, 16);
export const toInstant = (epoch: number): Instant =>
  `${new Date(epoch).toISOString().slice(0, 19)}Z`;

function parses(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
