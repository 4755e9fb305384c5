import { isPublic, type StoredEvent } from '#modules/calendar/index.ts';
import { findNotice, findPublicEvent } from '#modules/calendar/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import type { PostTopic } from './post.ts';

/** How many dates there are to choose from. */
const mostDates = 12;

/**
 * What an event's post is about, and the dates to choose from. Null where citizens do not see the event.
 * @param dateId the date that is asked for; the next one that takes place otherwise.
 */
export async function findEventTopic(
  tx: Tx,
  { event, dateId, now }: { event: StoredEvent; dateId: string | null; now: Date },
): Promise<(Extract<PostTopic, { kind: 'event' }> & { dates: PostDates }) | null> {
  if (!isPublic(event)) return null;
  const found = await findPublicEvent(tx, { slug: event.slug, now });
  if (!found) return null;
  const { coming } = found;
  const next = coming.find(({ state }) => state === 'scheduled') ?? coming[0] ?? null;
  const date = coming.find(({ id }) => id === dateId) ?? next;
  return { kind: 'event', found, date, dates: coming.slice(0, mostDates) };
}

type PostDates = Extract<PostTopic, { kind: 'event' }>['found']['coming'];

/** A published notice; null for any other. */
export async function findNoticeTopic(
  tx: Tx,
  id: string,
): Promise<Extract<PostTopic, { kind: 'notice' }> | null> {
  const notice = await findNotice(tx, { id });
  if (!notice || notice.deletedAt || notice.status !== 'published') return null;
  return { kind: 'notice', notice };
}
