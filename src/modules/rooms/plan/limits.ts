import { localOf, type Finding, type PlannedDate } from '#modules/calendar/index.ts';
import type { Week } from '#modules/organisations/index.ts';
import type { Locale } from '#platform/i18n/index.ts';
import { isWithin } from '../booking/obstacle.ts';
import { roomPlanMessages } from '../messages/plan.ts';

/** Dates that need the room, with set-up and clearing, outside the times at which it may be used. */
export function limitFindings({
  dates,
  opening,
  locale,
}: {
  dates: readonly PlannedDate[];
  opening: Week;
  locale: Locale;
}): Finding[] {
  const text = roomPlanMessages.in(locale)('rooms.plan.outside');
  return dates.flatMap(({ startsAt, takenFrom, takenUntil, rule }) => {
    // "All day" says nothing of hours.
    if (rule.allDay) return [];
    const { timeZone } = rule;
    const from = localOf({ instant: takenFrom, timeZone });
    const until = localOf({ instant: takenUntil, timeZone });
    if (isWithin({ from, until, opening })) return [];
    return { startsAt, code: 'outside', weight: 'asks' as const, text };
  });
}
