import type { Tx } from '#platform/database/connection.server.ts';
import { findRenamed } from '../event/slug.server.ts';
import { findDatePage } from '../public/public-event.ts';
import { findPublicEvent } from '../public/public-event.server.ts';
import { nextMidnight } from '../public/local-day.ts';
import { lastChange, writeDateCalendar } from './calendar.ts';
import type { FeedAnswer, FeedRequest } from './feed.server.ts';
import { listFeedEvents } from './rows.server.ts';

/** What stands at `/termine/<slug>/<date>.ics`. */
export type DateFileAnswer = FeedAnswer | { kind: 'moved'; to: string };

/**
 * One date as a file to import, all of them where the event takes place more than once that day: a METHOD:PUBLISH
 * (RFC 5546 section 3.2.1). Its address is that of the date's page, and leads on where that page does.
 */
export async function findDateCalendar(
  tx: Tx,
  { slug, date, ...request }: FeedRequest & { slug: string; date: string },
): Promise<DateFileAnswer> {
  const { district, reader, now } = request;
  const event = await findPublicEvent(tx, { slug, now });
  if (!event) {
    const renamed = await findRenamed(tx, slug);
    return renamed ? { kind: 'renamed', slug: renamed } : { kind: 'unknown', problem: 'event' };
  }
  const page = findDatePage({ found: event, date });
  if (page.kind === 'moved') return page;
  if (page.kind !== 'dates') return { kind: 'unknown', problem: 'date' };
  const found = await listFeedEvents(tx, {
    eventId: event.event.id,
    plannedOn: date,
    endsAfter: new Date(0),
  });
  return {
    kind: 'found',
    text: writeDateCalendar({ found, reader }),
    changedAt: lastChange(found),
    // Nothing in it depends on the day; the way there does, as all public pages.
    staleAt: [nextMidnight({ at: now, timeZone: district.timeZone })],
  };
}
