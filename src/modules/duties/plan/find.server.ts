import { type Finding, type PlannedDate } from '#modules/calendar/index.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import type { Locale } from '#platform/i18n/index.ts';
import { daysAhead } from '../shift/days-ahead.ts';
import { listAbleAt } from './able.server.ts';
import { needFindings, timeOfNeed, type Need } from './need.ts';
import { shareOut, type Wanted } from './share.ts';

/**
 * On which planned dates not enough people can be asked. Looks as far ahead as shifts are made: further nobody has a
 * duty yet, and nobody can say.
 * @param eventId the event itself, where it is stored already: who is on its duties is free for it.
 */
export async function findInDuties(
  tx: Tx,
  {
    dates,
    needs,
    eventId,
    now,
    locale,
  }: {
    dates: readonly PlannedDate[];
    needs: readonly Need[];
    eventId: string | null;
    now: Date;
    locale: Locale;
  },
): Promise<Finding[]> {
  const end = now.getTime() + daysAhead * 86_400_000;
  const near = dates.filter(({ startsAt }) => Date.parse(startsAt) < end);
  const able: { need: Need; willing: number; wanted: Wanted[] }[] = [];
  for (const need of needs) {
    const times = near.map((date) => timeOfNeed(date, need));
    const { kind, skills, needed } = need;
    const asked = { times, kind, skills, now, exceptEventId: eventId };
    const { willing, free } = await listAbleAt(tx, asked);
    const wanted = times.map((time, at) => ({ ...time, needed, free: free[at] ?? [] }));
    able.push({ need, willing, wanted });
  }
  // Whoever is free for two needs of a date can do one of them.
  const shared = near.map((_, at) => shareOut(able.flatMap(({ wanted }) => wanted[at] ?? [])));
  return able.flatMap(({ need, willing }, of) => {
    const free = shared.map((counts) => counts[of] ?? 0);
    return needFindings({ need, dates: near, willing, free, locale });
  });
}
