import { type Finding, type PlannedDate } from '#modules/calendar/index.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import type { Locale } from '#platform/i18n/index.ts';
import { daysAhead } from '../shift/settle.server.ts';
import { countAbleAt } from './able.server.ts';
import { needFindings, timeOfNeed, type Need } from './need.ts';

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
  const findings: Finding[] = [];
  for (const need of needs) {
    const times = near.map((date) => timeOfNeed(date, need));
    const { kind, skills } = need;
    const asked = { times, kind, skills, now, exceptEventId: eventId };
    const { willing, free } = await countAbleAt(tx, asked);
    findings.push(...needFindings({ need, dates: near, willing, free, locale }));
  }
  return findings;
}
