import { error, fail, redirect } from '@sveltejs/kit';
import {
  CalendarError,
  editsEverything,
  mayEditEvent,
  problemWords,
  type StoredEvent,
} from '#modules/calendar/index.ts';
import { findEvent, isBookingEvent } from '#modules/calendar/server.ts';
import { teamBookingPath } from '#modules/rooms/index.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId } from '#platform/ids.ts';
import { districtOf, personOf } from '#routes/context.server.ts';

/** The event of this page, also one that was put away. A foreign or unknown one is not found. */
export async function eventOf(
  tx: Tx,
  { locals, id }: { locals: App.Locals; id: string },
): Promise<StoredEvent> {
  const event = isId(id) ? await findEvent(tx, { id }) : null;
  if (!event || !mayEditEvent({ editor: personOf(locals), event })) error(404);
  return event;
}

/** Where this event is looked after, if it is a booking of a room: then little is done to it here. */
export async function bookingPathOf(
  tx: Tx,
  { locals, id }: { locals: App.Locals; id: string },
): Promise<string | null> {
  const isBooking = isId(id) && (await isBookingEvent(tx, id));
  return isBooking ? localPath(locals.locale, teamBookingPath(id)) : null;
}

/** The event of this page, to be told of; a booking is told to nobody. */
export async function toldEventOf(
  tx: Tx,
  of: { locals: App.Locals; id: string },
): Promise<StoredEvent> {
  const event = await eventOf(tx, of);
  const path = await bookingPathOf(tx, of);
  if (path) redirect(303, path);
  return event;
}

/** An expected failure as sentences of the page; anything else is none of its business. */
export function refuse({ caught, locals }: { caught: unknown; locals: App.Locals }) {
  if (!(caught instanceof CalendarError)) throw caught;
  const status = caught.code === 'not_found' ? 404 : 409;
  return fail(status, {
    problems: problemWords({ error: caught, ...saidTo(locals) }),
  });
}

/** How what stands in the way is told to this person: a delegate reads no titles of what only the team shall see. */
export function saidTo(locals: App.Locals) {
  const { timeZone } = districtOf(locals);
  return { tells: editsEverything(personOf(locals)), locale: locals.locale, timeZone };
}
