import { formatInstant, inLocale, type Locale } from '#platform/i18n/index.ts';
import type { CalendarError, Clash } from '../errors.ts';
import { calendarManageMessages } from '../messages/manage.ts';
import { calendarPlanMessages } from '../messages/plan.ts';
import { localOf } from '../rule/dates.ts';

/**
 * An expected failure as sentences: what is wrong, and for a taken room who is there until when.
 * @param tells whether the names of what only the team shall see are said.
 */
export function problemWords({
  error,
  ...said
}: {
  error: Pick<CalendarError, 'code' | 'clashes'>;
  tells: boolean;
  locale: Locale;
  timeZone: string;
}): string[] {
  const t = calendarManageMessages.in(said.locale);
  return [
    t(`calendar.problem.${error.code}`),
    ...error.clashes.map((clash) => clashWords({ clash, ...said })),
  ];
}

/**
 * "Dienstag, 24. November 2026: Chorprobe (belegt von 18:00 bis 20:30 Uhr)"; without "belegt" where both can be, but
 * share their guests (`meanwhile`).
 */
export function clashWords({
  clash,
  tells,
  locale,
  timeZone,
  is = 'taken',
}: {
  clash: Clash;
  tells: boolean;
  locale: Locale;
  timeZone: string;
  is?: 'taken' | 'meanwhile';
}): string {
  const t = calendarManageMessages.in(locale);
  const day = formatInstant({ instant: clash.startsAt, style: 'longDate', locale, timeZone });
  const title = clashTitle({ clash, tells, locale });
  const { kind, from, until } = clashSpan({ clash, locale, timeZone });
  if (kind === 'days') return t(`calendar.problem.${is}_days`, { day, title, until });
  if (kind === 'all_day') return t(`calendar.problem.${is}_all_day`, { day, title });
  return t(`calendar.problem.${is}`, { day, title, from, until });
}

/** What is in the way, by name; what only the team shall see has none for others. */
export function clashTitle({
  clash: { title, audience },
  tells,
  locale,
}: {
  clash: Pick<Clash, 'title' | 'audience'>;
  tells: boolean;
  locale: Locale;
}): string {
  const isNamed = tells || audience === 'public';
  return isNamed
    ? inLocale(title, locale)
    : calendarPlanMessages.in(locale)('calendar.plan.unnamed');
}

/** From when until when the other is there: some hours, the whole day, or until a later day. */
export function clashSpan({
  clash,
  locale,
  timeZone,
}: {
  clash: ClashTimes;
  locale: Locale;
  timeZone: string;
}): { kind: 'hours' | 'all_day' | 'days'; from: string; until: string } {
  const show = (instant: string, style: 'longDate' | 'time') =>
    formatInstant({ instant, style, locale, timeZone });
  // Until midnight is not yet the day that follows.
  const lastInstant = new Date(Date.parse(clash.takenUntil) - 1).toISOString();
  const lastDay = show(lastInstant, 'longDate');
  const [from, until] = [show(clash.takenFrom, 'time'), show(clash.takenUntil, 'time')];
  if (lastDay !== show(clash.startsAt, 'longDate')) return { kind: 'days', from, until: lastDay };
  return { kind: isWholeDay({ clash, timeZone }) ? 'all_day' : 'hours', from, until };
}

type ClashTimes = Pick<Clash, 'startsAt' | 'takenFrom' | 'takenUntil'>;

function isWholeDay({ clash, timeZone }: { clash: ClashTimes; timeZone: string }): boolean {
  const isMidnight = (instant: string) => localOf({ instant, timeZone }).endsWith('T00:00');
  return isMidnight(clash.takenFrom) && isMidnight(clash.takenUntil);
}
