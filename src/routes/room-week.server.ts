import { addDays, isLocalDate, localDay } from '#modules/calendar/index.ts';
import { furthestDays } from '#modules/rooms/index.ts';

/**
 * The first of the seven days that an address asks for (`?woche=2026-11-23`), or today: what has been is free or taken
 * for nobody any more. No further than rooms can be asked for.
 */
export function weekOf({ url, now, timeZone }: { url: URL; now: Date; timeZone: string }): {
  from: string;
  before: string | null;
  after: string | null;
} {
  const today = localDay({ at: now, timeZone });
  const last = addDays({ date: today, days: furthestDays });
  const asked = url.searchParams.get('woche') ?? '';
  const from = isLocalDate(asked) && asked > today && asked <= last ? asked : today;
  const aWeekAgo = addDays({ date: from, days: -7 });
  const inAWeek = addDays({ date: from, days: 7 });
  return {
    from,
    before: from === today ? null : aWeekAgo > today ? aWeekAgo : today,
    after: inAWeek <= last ? inAWeek : null,
  };
}
