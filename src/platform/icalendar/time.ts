import type { CalendarTime, Instant } from './types.ts';

/** A time as it stands in a content line, with the parameters that say what it is. */
export interface WrittenTime {
  readonly value: string;
  readonly parameters?: Readonly<Record<string, string>>;
}

/** RFC 5545 3.3.4, 3.3.5. Times on the clocks of UTC are written as the moments they are. */
export function writeTime(time: CalendarTime): WrittenTime {
  if ('date' in time) return { value: writeDate(time.date), parameters: { VALUE: 'DATE' } };
  if ('instant' in time) return { value: writeInstant(time.instant) };
  const value = writeLocal(time.local);
  if (isUtc(time.timeZone)) return { value: `${value}Z` };
  return { value, parameters: { TZID: time.timeZone } };
}

export function isUtc(timeZone: string): boolean {
  return /^(Etc\/)?(UTC|GMT|UCT|Zulu|Universal|Greenwich)$/i.test(timeZone);
}

/** `20260501T163000Z`; fractions of a second are cut off. */
export function writeInstant(instant: Instant): string {
  const at = instant instanceof Date ? instant.getTime() : instant.epochMilliseconds;
  const iso = new Date(at).toISOString();
  if (iso.length !== 24) throw new RangeError(`no calendar can hold the instant ${iso}`);
  return `${iso.slice(0, 4)}${iso.slice(5, 7)}${iso.slice(8, 13)}${iso.slice(14, 16)}${iso.slice(17, 19)}Z`;
}

/** RFC 5545 3.3.6, in exact time: `PT1H30M`. */
export function writeDuration(minutes: number): string {
  if (!Number.isSafeInteger(minutes) || minutes < 0) {
    throw new RangeError(`not a duration in whole minutes: ${minutes}`);
  }
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`;
}

function writeDate(date: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) throw new RangeError(`not a date: ${date}`);
  return date.replaceAll('-', '');
}

function writeLocal(local: string): string {
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?$/.exec(local);
  if (parts === null) throw new RangeError(`not a local time: ${local}`);
  const [, year, month, day, hour, minute, second = '00'] = parts;
  return `${year}${month}${day}T${hour}${minute}${second}`;
}
