import { escapeText, line, textLine, uriLine } from './line.ts';
import { writeDuration, writeInstant, writeTime } from './time.ts';
import type { Attachment, CalendarEvent, CalendarTime } from './types.ts';

/** The content lines of a VEVENT. */
export function eventLines(event: CalendarEvent): string[] {
  const lines: (string | null)[] = [
    'BEGIN:VEVENT',
    textLine('UID', event.uid),
    line('DTSTAMP', writeInstant(event.stampedAt)),
    ...timeLines(event),
    ...stateLines(event),
    textLine('SUMMARY', event.summary),
    optionalText('DESCRIPTION', event.description),
    optionalText('LOCATION', event.location),
    positionLine(event.position),
    optionalText('CONTACT', event.contact),
    event.url === undefined ? null : uriLine('URL', event.url),
    categoriesLine(event.categories),
    event.color === undefined ? null : colorLine(event.color),
    event.image === undefined ? null : imageLine(event.image),
    ...(event.attachments ?? []).map(attachmentLine),
    'END:VEVENT',
  ];
  return lines.filter((written) => written !== null);
}

/** RFC 7986 5.9: a colour's CSS3 name. */
export function colorLine(color: string): string {
  if (!/^[a-z]+$/i.test(color)) throw new RangeError(`not the name of a colour: ${color}`);
  return line('COLOR', color);
}

export function optionalText(name: string, text: string | undefined): string | null {
  return text === undefined || text === '' ? null : textLine(name, text);
}

function timeLines({ start, end, durationMinutes, ...event }: CalendarEvent): string[] {
  const lines = [timeLine('DTSTART', start)];
  if (end !== undefined) lines.push(timeLine('DTEND', end));
  else if (durationMinutes !== undefined) {
    lines.push(line('DURATION', writeDuration(durationMinutes)));
  }
  if (event.replaces !== undefined) lines.push(timeLine('RECURRENCE-ID', event.replaces));
  if (event.rule !== undefined) lines.push(line('RRULE', checkedRule(event.rule)));
  // One line each: some readers take only the first of a list.
  for (const time of event.except ?? []) lines.push(timeLine('EXDATE', time));
  for (const time of event.also ?? []) lines.push(timeLine('RDATE', time));
  return lines;
}

function stateLines(event: CalendarEvent): string[] {
  const lines: string[] = [];
  if (event.sequence !== undefined) lines.push(line('SEQUENCE', checkedCount(event.sequence)));
  if (event.status !== undefined) lines.push(line('STATUS', event.status));
  if (event.transparent !== undefined) {
    lines.push(line('TRANSP', event.transparent ? 'TRANSPARENT' : 'OPAQUE'));
  }
  if (event.createdAt !== undefined) lines.push(line('CREATED', writeInstant(event.createdAt)));
  if (event.modifiedAt !== undefined) {
    lines.push(line('LAST-MODIFIED', writeInstant(event.modifiedAt)));
  }
  return lines;
}

function timeLine(name: string, time: CalendarTime): string {
  const { value, parameters } = writeTime(time);
  return line(name, value, parameters);
}

function checkedRule(rule: string): string {
  const isRule = /^[A-Z]+=[A-Z0-9,+-]+(;[A-Z]+=[A-Z0-9,+-]+)*$/.test(rule);
  if (!isRule || !rule.includes('FREQ=')) throw new RangeError(`not a recurrence rule: ${rule}`);
  return rule;
}

function checkedCount(count: number): string {
  if (Number.isSafeInteger(count) && count >= 0 && count < 2 ** 31) return String(count);
  throw new RangeError(`not a sequence number: ${count}`);
}

/** RFC 5545 3.8.1.6: six decimals are about ten centimetres. */
function positionLine(position: CalendarEvent['position']): string | null {
  if (position === undefined) return null;
  const { latitude, longitude } = position;
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
    throw new RangeError(`not a position on earth: ${latitude}, ${longitude}`);
  }
  return line('GEO', `${latitude.toFixed(6)};${longitude.toFixed(6)}`);
}

function categoriesLine(categories: readonly string[] = []): string | null {
  const written = categories.map(escapeText).filter((category) => category !== '');
  return written.length === 0 ? null : line('CATEGORIES', written.join(','));
}

/** RFC 7986 5.10. */
function imageLine({ url, mediaType }: Attachment): string | null {
  return uriLine('IMAGE', url, { VALUE: 'URI', DISPLAY: 'BADGE', FMTTYPE: mediaType });
}

function attachmentLine({ url, mediaType, fileName }: Attachment): string | null {
  return uriLine('ATTACH', url, { FMTTYPE: mediaType, FILENAME: fileName });
}
