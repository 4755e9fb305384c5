/**
 * iCalendar: writes calendars to subscribe to and to import (RFC 5545, 6868, 7986).
 *
 * `writeCalendar` returns the whole file with its time zones. Texts may hold anything; times,
 * rules and numbers that no calendar could hold throw a `RangeError`.
 */
export type { Attachment, Calendar, CalendarEvent, CalendarTime, Instant } from './types.ts';
export { writeCalendar } from './calendar.ts';
export { writeTimeZone } from './time-zone.ts';
