import { colorLine, eventLines, optionalText } from './event.ts';
import { line, textLine, uriLine } from './line.ts';
import { isUtc, writeDuration, writeInstant } from './time.ts';
import { writeTimeZone } from './time-zone.ts';
import type { Calendar, CalendarEvent, CalendarTime } from './types.ts';

/** Years after the last time written and after today, for rules that run on without end. */
const yearsAhead = 10;

/** The whole calendar as text: lines end with CR LF, encode it as UTF-8. */
export function writeCalendar(calendar: Calendar): string {
  const lines = calendarLines(calendar);
  for (const zone of timeZonesOf(calendar.events)) lines.push(writeTimeZone(zone));
  for (const event of calendar.events) lines.push(...eventLines(event));
  lines.push('END:VCALENDAR', '');
  return lines.join('\r\n');
}

function calendarLines(calendar: Calendar): string[] {
  const { name, url, source, refreshMinutes, color, lastModified, timeZone } = calendar;
  const lines: (string | null)[] = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    textLine('PRODID', calendar.productId),
    'CALSCALE:GREGORIAN',
    calendar.method === undefined ? null : line('METHOD', calendar.method),
    optionalText('NAME', name),
    optionalText('X-WR-CALNAME', name),
    optionalText('DESCRIPTION', calendar.description),
    optionalText('X-WR-CALDESC', calendar.description),
    optionalText('X-WR-TIMEZONE', timeZone),
    url === undefined ? null : uriLine('URL', url),
    source === undefined ? null : uriLine('SOURCE', source, { VALUE: 'URI' }),
    color === undefined ? null : colorLine(color),
    lastModified === undefined ? null : line('LAST-MODIFIED', writeInstant(lastModified)),
  ];
  if (refreshMinutes !== undefined) {
    const duration = writeDuration(refreshMinutes);
    lines.push(line('REFRESH-INTERVAL', duration, { VALUE: 'DURATION' }));
    lines.push(line('X-PUBLISHED-TTL', duration));
  }
  return lines.filter((written) => written !== null);
}

interface UsedTimeZone {
  timeZone: string;
  fromYear: number;
  untilYear: number;
}

/** Every zone the events name, with the years they need. */
function timeZonesOf(events: readonly CalendarEvent[]): UsedTimeZone[] {
  const zones = new Map<string, UsedTimeZone>();
  for (const event of events) {
    const today = Number(writeInstant(event.stampedAt).slice(0, 4));
    for (const time of timesOf(event)) {
      if (!('timeZone' in time) || isUtc(time.timeZone)) continue;
      const year = Number(time.local.slice(0, 4));
      const zone = zones.get(time.timeZone);
      zones.set(time.timeZone, {
        timeZone: time.timeZone,
        fromYear: Math.min(zone?.fromYear ?? year, year),
        untilYear: Math.max(zone?.untilYear ?? 0, year + yearsAhead, today + yearsAhead),
      });
    }
  }
  return [...zones.values()];
}

function timesOf({ start, end, replaces, except = [], also = [] }: CalendarEvent): CalendarTime[] {
  const times = [start, end, replaces, ...except, ...also];
  return times.filter((time) => time !== undefined);
}
