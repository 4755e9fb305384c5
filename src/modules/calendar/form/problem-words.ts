import { formatInstant, inLocale, type Locale } from '#platform/i18n/index.ts';
import type { CalendarError, Clash } from '../errors.ts';
import { calendarManageMessages } from '../messages/manage.ts';
import { localOf } from '../rule/dates.ts';

/** An expected failure as sentences: what is wrong, and for a taken room who is there until when. */
export function problemWords({
  error,
  locale,
  timeZone,
}: {
  error: Pick<CalendarError, 'code' | 'clashes'>;
  locale: Locale;
  timeZone: string;
}): string[] {
  const t = calendarManageMessages.in(locale);
  return [
    t(`calendar.problem.${error.code}`),
    ...error.clashes.map((clash) => clashWords({ clash, locale, timeZone })),
  ];
}

/**
 * "Dienstag, 24. November 2026: Chorprobe (belegt von 18:00 bis 20:30 Uhr)"; without "belegt" where both can be, but
 * share their guests (`meanwhile`).
 */
export function clashWords({
  clash,
  locale,
  timeZone,
  is = 'taken',
}: {
  clash: Clash;
  locale: Locale;
  timeZone: string;
  is?: 'taken' | 'meanwhile';
}): string {
  const t = calendarManageMessages.in(locale);
  const show = (instant: string, style: 'longDate' | 'time') =>
    formatInstant({ instant, style, locale, timeZone });
  const day = show(clash.startsAt, 'longDate');
  const title = inLocale(clash.title, locale);
  // Until midnight is not yet the day that follows.
  const lastInstant = new Date(Date.parse(clash.takenUntil) - 1).toISOString();
  const lastDay = show(lastInstant, 'longDate');
  if (lastDay !== day) return t(`calendar.problem.${is}_days`, { day, title, until: lastDay });
  if (isWholeDay({ clash, timeZone })) return t(`calendar.problem.${is}_all_day`, { day, title });
  const [from, until] = [show(clash.takenFrom, 'time'), show(clash.takenUntil, 'time')];
  return t(`calendar.problem.${is}`, { day, title, from, until });
}

function isWholeDay({ clash, timeZone }: { clash: Clash; timeZone: string }): boolean {
  const isMidnight = (instant: string) => localOf({ instant, timeZone }).endsWith('T00:00');
  return isMidnight(clash.takenFrom) && isMidnight(clash.takenUntil);
}
