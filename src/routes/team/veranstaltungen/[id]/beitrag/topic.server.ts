import { findEventTopic } from '#modules/social/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { toldEventOf } from '../event.server.ts';

/** What this event's post is about: the date in the address, or the next one. Null until it is published. */
export async function eventTopic(
  tx: Tx,
  { locals, url, params }: { locals: App.Locals; url: URL; params: { id: string } },
) {
  const event = await toldEventOf(tx, { locals, id: params.id });
  const dateId = url.searchParams.get('termin');
  return { event, topic: await findEventTopic(tx, { event, dateId, now: locals.now }) };
}
