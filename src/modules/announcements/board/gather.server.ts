import { addDays, isPublic, localDay, type Notice } from '#modules/calendar/index.ts';
import {
  findEvents,
  findNotice,
  listNotices,
  listOccurrences,
  listSeries,
} from '#modules/calendar/server.ts';
import type { District } from '#modules/districts/index.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { comingDates, isOver, type Announced, type AnnouncedEvent } from '../entry/announced.ts';
import { daysAhead, daysBehind } from '../entry/entry.ts';
import { mostDays } from '../entry/rule.ts';

/** One event or notice, or all that are near. */
export type Asked = { eventId: string } | { noticeId: string } | 'all';

/** More notices than that are not written in the weeks for which they are news. */
const mostNotices = 50;
const mostDates = 1000;

interface Moment {
  now: Date;
  timeZone: string;
}

/** What is to be made known: of one, or of all in these weeks. The number of questions does not grow with either. */
export async function gather(
  tx: Tx,
  { asked, district: { timeZone }, now }: { asked: Asked; district: District; now: Date },
): Promise<Announced[]> {
  const moment = { now, timeZone };
  if (asked !== 'all' && 'noticeId' in asked) {
    const notice = await findNotice(tx, { id: asked.noticeId });
    const isThere = notice?.status === 'published' && notice.deletedAt === null;
    return isThere ? [announcedNotice(notice, timeZone)] : [];
  }
  const events = await gatherEvents(tx, { asked, ...moment });
  if (asked !== 'all') return events;
  const isNear = ({ dates }: AnnouncedEvent) => dates.some((date) => !isOver({ date, now }));
  const near = events.filter(isNear);
  const over = events.filter((one) => !isNear(one));
  return [...near, ...over, ...(await gatherNotices(tx, moment))];
}

async function gatherEvents(
  tx: Tx,
  { asked, now, timeZone }: { asked: Exclude<Asked, { noticeId: string }> } & Moment,
): Promise<AnnouncedEvent[]> {
  const today = localDay({ at: now, timeZone });
  const until = addDays({ date: today, days: asked === 'all' ? mostDays + daysAhead : 800 });
  const found = await listOccurrences(tx, {
    from: addDays({ date: today, days: -daysBehind }),
    until,
    limit: mostDates,
    ...(asked !== 'all' && asked),
  });
  const byEvent = Map.groupBy(found, ({ eventId }) => eventId);
  const ids = [...byEvent.keys()];
  const events = await findEvents(tx, ids);
  const series = Map.groupBy(await listSeries(tx, ids), ({ eventId }) => eventId);
  return [...byEvent].flatMap(([id, dates]) => {
    const event = events.get(id);
    if (!event || !isPublic(event)) return [];
    const running = new Set(dates.map(({ seriesId }) => seriesId));
    return {
      ...{ kind: 'event', event, dates, until },
      publishedOn: event.publishedAt && localDay({ at: event.publishedAt, timeZone }),
      coming: comingDates({ dates, now }),
      series: (series.get(id) ?? []).filter((one) => running.has(one.id)),
    };
  });
}

async function gatherNotices(tx: Tx, { now, timeZone }: Moment): Promise<Announced[]> {
  const since = now.getTime() - (daysAhead + daysBehind) * 86_400_000;
  const notices = await listNotices(tx, { limit: mostNotices });
  return notices
    .filter(({ publishedAt }) => publishedAt !== null && publishedAt.getTime() > since)
    .map((notice) => announcedNotice(notice, timeZone));
}

function announcedNotice(notice: Notice, timeZone: string): Announced {
  const { publishedAt } = notice;
  return {
    ...{ kind: 'notice', notice },
    publishedOn: publishedAt && localDay({ at: publishedAt, timeZone }),
  };
}
