import { localDay, timeWords, whenWords } from '#modules/calendar/index.ts';
import { inLocale, type Locale } from '#platform/i18n/index.ts';
import { dutyMessages } from '../messages/page.ts';
import type { Shift } from './shift.ts';

type Named = Pick<Shift, 'name' | 'title'>;
type Timed = Pick<Shift, 'day' | 'startsAt' | 'endsAt' | 'timeZone'>;

/** "Bürodienst", and of what, where that is not the same: "Helfen beim Aufbau: Winterzauber". */
export function shiftName({ name, title }: Named, locale: Locale): string {
  const [duty, event] = [inLocale(name, locale), inLocale(title, locale)];
  return duty === event ? duty : `${duty}: ${event}`;
}

/** "Dienstag, 1. Dezember 2026, 10:00 bis 12:00 Uhr". */
export function shiftWhen(shift: Timed, locale: Locale): string {
  const { date, time } = whenWords({ occurrence: dated(shift), locale });
  return `${date}, ${time}`;
}

/** Which duty, and when: as every mail about one says it. */
export function shiftWords(shift: Named & Timed, locale: Locale): { duty: string; when: string } {
  return { duty: shiftName(shift, locale), when: shiftWhen(shift, locale) };
}

/** "10:00 bis 12:00 Uhr". */
export function shiftTime(shift: Timed, locale: Locale): string {
  return timeWords({ occurrence: dated(shift), locale });
}

/** "2 Std. 30 Min." */
export function hoursWords(minutes: number, locale: Locale): string {
  const t = dutyMessages.in(locale);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return t('duties.hours.short', { minutes: rest });
  return rest === 0
    ? t('duties.hours.whole', { hours })
    : t('duties.hours', { hours, minutes: rest });
}

function dated(shift: Timed) {
  const { day, startsAt, endsAt, timeZone } = shift;
  const endsOn = localDay({ at: new Date(endsAt), timeZone });
  return { ...{ startsAt, endsAt, timeZone }, startsOn: day, endsOn, allDay: false };
}
