import { addDays, dateOf, isLocalDate, localOf, weekdayOf } from '#modules/calendar/index.ts';
import { weekdays } from '#modules/organisations/index.ts';
import { furthestDays } from '#modules/rooms/index.ts';

/** The Monday that an address names (`?woche=2026-11-23`), or this week's; no further than rooms can be asked for. */
export function weekOf({ url, now, timeZone }: { url: URL; now: Date; timeZone: string }): {
  from: string;
  before: string | null;
  after: string | null;
  thisWeek: string;
} {
  const today = dateOf(localOf({ instant: now.toISOString(), timeZone }));
  const thisWeek = mondayOf(today);
  const last = mondayOf(addDays({ date: today, days: furthestDays }));
  const asked = url.searchParams.get('woche') ?? '';
  const wished = isLocalDate(asked) ? mondayOf(asked) : thisWeek;
  const from = wished < thisWeek || wished > last ? thisWeek : wished;
  return {
    from,
    before: from > thisWeek ? addDays({ date: from, days: -7 }) : null,
    after: from < last ? addDays({ date: from, days: 7 }) : null,
    thisWeek,
  };
}

function mondayOf(date: string): string {
  const at = weekdays.indexOf(weekdayOf(date).toLowerCase() as (typeof weekdays)[number]);
  return addDays({ date, days: -at });
}
