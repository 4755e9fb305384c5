import { formatInstant, inLocale, type Locale } from '#platform/i18n/index.ts';
import type { CalendarError, Clash } from '../errors.ts';
import { calendarManageMessages } from '../messages/manage.ts';

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

/** "Dienstag, 24. November 2026: Chorprobe (belegt von 18:00 bis 20:30 Uhr)". */
export function clashWords({
  clash,
  locale,
  timeZone,
}: {
  clash: Clash;
  locale: Locale;
  timeZone: string;
}): string {
  const t = calendarManageMessages.in(locale);
  const show = (instant: string, style: 'longDate' | 'time') =>
    formatInstant({ instant, style, locale, timeZone });
  const day = show(clash.startsAt, 'longDate');
  const title = inLocale(clash.title, locale);
  const lastDay = show(clash.takenUntil, 'longDate');
  if (lastDay !== day) return t('calendar.problem.taken_days', { day, title, until: lastDay });
  const from = show(clash.takenFrom, 'time');
  return t('calendar.problem.taken', { day, title, from, until: show(clash.takenUntil, 'time') });
}
