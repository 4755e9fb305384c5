import { error } from '@sveltejs/kit';
import { editsEverything } from '#modules/calendar/index.ts';
import type { Booking } from '#modules/rooms/index.ts';
import { findBooking } from '#modules/rooms/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { personOf } from '#routes/context.server.ts';

/** A booking that this person may see: the team all of them, a delegate those of their own organisations. */
export async function openBooking(
  tx: Tx,
  { locals, id }: { locals: App.Locals; id: string },
): Promise<Booking> {
  const person = personOf(locals);
  const booking = await findBooking(tx, id);
  const isOwn = person.organisationIds.includes(booking?.organisationId ?? '');
  if (!booking || !(editsEverything(person) || isOwn)) error(404);
  return booking;
}
