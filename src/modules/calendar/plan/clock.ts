import type { Locale } from '#platform/i18n/index.ts';
import { whenWords } from '../public/occurrence-words.ts';
import { calendarPlanMessages } from '../messages/plan.ts';
import { timeOf } from '../rule/dates.ts';
import { missingTime, type MeantDate } from '../rule/missing-time.ts';
import type { Finding } from './finding.ts';
import type { PlannedDate } from './planned.ts';

/**
 * Dates whose beginning or end falls into the hour that the clock leaves out in spring: what was typed does not exist,
 * so it is said when the date is instead.
 */
export function clockFindings({
  dates,
  locale,
}: {
  dates: readonly PlannedDate[];
  locale: Locale;
}): Finding[] {
  return dates.flatMap((date) => {
    const text = clockWords({ date, locale });
    return text ? [{ startsAt: date.startsAt, code: 'clock', weight: 'tells' as const, text }] : [];
  });
}

/** The sentence about one of them; null for any other date. */
export function clockWords({ date, locale }: { date: MeantDate; locale: Locale }): string | null {
  const missing = missingTime(date);
  if (missing === null) return null;
  const { time: when } = whenWords({ occurrence: { ...date, ...date.rule }, locale });
  return calendarPlanMessages.in(locale)('calendar.plan.clock', { time: timeOf(missing), when });
}
