import { addDays, isPublic, localDay, type Occurrence } from '#modules/calendar/index.ts';
import {
  findEvents,
  findNotice,
  listNotices,
  listOccurrences,
  listSeries,
} from '#modules/calendar/server.ts';
import type { District } from '#modules/districts/index.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { isOver, type Announced, type AnnouncedEvent } from '../entry/announced.ts';
import { daysAhead, daysBehind } from '../entry/entry.ts';
import { mostDays } from '../entry/rule.ts';

/** One event or notice, or all that are near. */
export type Asked = { eventId: string } | { noticeId: string } | 'all';

/** More notices than that are not written in the weeks for which they are news. */
const mostNotices = 50;
const mostDates = 1000;

/** What is to be made known: of one, or of all in these weeks. The number of questions does not grow with either. */
export async function gather(
  tx: Tx,
  { asked, district: { timeZone }, now }: { asked: Asked; district: District; now: Date },
): Promise<Announced[]> {
  if (asked !== 'all' && 'noticeId' in asked) {
    const notice = await findNotice(tx, { id: asked.noticeId });
    const isThere = notice?.status === 'published' && notice.deletedAt === null;
    return isThere ? [{ kind: 'notice', notice }] : [];
  }
  const events = await gatherEvents(tx, { asked, today: localDay({ at: now, timeZone }) });
  const near = events.filter(({ dates }) => dates.some((date) => !isOver({ date, now })));
  const chosen =
    asked === 'all' ? [...near, ...events.filter((one) => !near.includes(one))] : events;
  return asked === 'all' ? [...chosen, ...(await gatherNotices(tx, now))] : chosen;
}

async function gatherEvents(
  tx: Tx,
  { asked, today }: { asked: Exclude<Asked, { noticeId: string }>; today: string },
): Promise<AnnouncedEvent[]> {
  const until = addDays({ date: today, days: asked === 'all' ? mostDays + daysAhead : 800 });
  const found = await listOccurrences(tx, {
    from: addDays({ date: today, days: -daysBehind }),
    until,
    limit: mostDates,
    ...(asked !== 'all' && asked),
  });
  const byEvent = new Map<string, Occurrence[]>();
  for (const date of found) {
    byEvent.set(date.eventId, [...(byEvent.get(date.eventId) ?? []), date]);
  }
  const ids = [...byEvent.keys()];
  const events = await findEvents(tx, ids);
  const series = await listSeries(tx, ids);
  return ids.flatMap((id) => {
    const event = events.get(id);
    const dates = byEvent.get(id) ?? [];
    if (!event || !isPublic(event)) return [];
    const running = new Set(dates.map(({ seriesId }) => seriesId));
    return [
      { kind: 'event', event, dates, until, series: series.filter((one) => running.has(one.id)) },
    ];
  });
}

async function gatherNotices(tx: Tx, now: Date): Promise<Announced[]> {
  const since = now.getTime() - (daysAhead + daysBehind) * 86_400_000;
  const notices = await listNotices(tx, { limit: mostNotices });
  return notices
    .filter(({ publishedAt }) => publishedAt !== null && publishedAt.getTime() > since)
    .map((notice) => ({ kind: 'notice', notice }));
}
