import { addDays, localDay } from '#modules/calendar/index.ts';
import { listNotices } from '#modules/calendar/server.ts';
import type { District } from '#modules/districts/index.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { locales } from '#platform/i18n/index.ts';
import { readContent } from '../issue/content.server.ts';
import type { DateList } from '../letter/date-list.ts';
import { paperMessages } from '../messages/paper.ts';

/** Weeks on the date list that nobody wrote: as long as a sheet hangs in a display case. */
export const usualWeeks = 6;
const mostNotices = 3;

/** The coming weeks from today on, as an issue without a greeting would say them; with the latest notices. */
export async function readComing(
  tx: Tx,
  {
    district,
    origin,
    now,
    weeks = usualWeeks,
  }: { district: District; origin: string; now: Date; weeks?: number },
): Promise<{ list: DateList; today: string }> {
  const { timeZone } = district;
  const today = localDay({ at: now, timeZone });
  const subject = Object.fromEntries(
    locales.map((locale) => [locale, paperMessages.in(locale)('mailing.paper.subject')]),
  );
  const { list } = await readContent(tx, {
    district,
    origin,
    issue: {
      id: '',
      slug: '',
      subject,
      greeting: {},
      closing: {},
      periodFrom: today,
      periodUntil: addDays({ date: today, days: weeks * 7 - 1 }),
      categories: [],
      arrangement: 'day',
      noticeIds: await latestNotices(tx, { now, weeks }),
      leftOut: [],
    },
  });
  return { list, today };
}

/** Not older than the time ahead that is told: after that they are no news. */
async function latestNotices(
  tx: Tx,
  { now, weeks }: { now: Date; weeks: number },
): Promise<string[]> {
  const notices = await listNotices(tx, { limit: mostNotices });
  const oldest = now.getTime() - weeks * 7 * 86_400_000;
  return notices
    .filter(({ publishedAt }) => publishedAt !== null && publishedAt.getTime() >= oldest)
    .map(({ id }) => id);
}
