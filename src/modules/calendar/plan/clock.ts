import type { Locale } from '#platform/i18n/index.ts';
import { whenWords } from '../public/occurrence-words.ts';
import { calendarPlanMessages } from '../messages/plan.ts';
import { addMinutes, localOf, timeOf } from '../rule/dates.ts';
import type { Finding } from './finding.ts';
import type { PlannedDate } from './planned.ts';

/**
 * Dates whose beginning or end falls into the hour that the clock leaves out in spring: what was typed does not exist,
 * so it is said when the date is instead (RFC 5545 §3.3.5).
 */
export function clockFindings({
  dates,
  locale,
}: {
  dates: readonly PlannedDate[];
  locale: Locale;
}): Finding[] {
  const t = calendarPlanMessages.in(locale);
  return dates.flatMap((date) => {
    const missing = missingTime(date);
    if (missing === null) return [];
    const { time: when } = whenWords({ occurrence: { ...date, ...date.rule }, locale });
    const text = t('calendar.plan.clock', { time: timeOf(missing), when });
    return [{ startsAt: date.startsAt, code: 'clock', weight: 'tells' as const, text }];
  });
}

/** The wall clock that was meant and does not exist: of the beginning, else of the end. */
function missingTime({ rule, originalLocal, startsAt, endsAt }: PlannedDate): string | null {
  const { timeZone, allDay, durationMinutes } = rule;
  if (allDay) return null;
  if (localOf({ instant: startsAt, timeZone }) !== originalLocal) return originalLocal;
  const end = addMinutes({ local: originalLocal, minutes: durationMinutes });
  return localOf({ instant: endsAt, timeZone }) === end ? null : end;
}
