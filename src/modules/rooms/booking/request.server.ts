import { CalendarError, type SeriesDetails } from '#modules/calendar/index.ts';
import { createEvent, listOccurrences, tieToOccurrences } from '#modules/calendar/server.ts';
import { listOrganisations } from '#modules/organisations/server.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { Locale } from '#platform/i18n/index.ts';
import { RoomError } from '../errors.ts';
import { isBookedAtOnce, type AskedBy } from '../room/at-once.ts';
import { findRoom } from '../room/room.server.ts';
import type { Room } from '../room/room.ts';
import type { RoomTables } from '../tables.server.ts';
import type { Asker, Booking } from './booking.ts';
import { findBooking } from './find.server.ts';
import { makeBookingLink } from './link.server.ts';
import { tellAsker } from './mails.server.ts';
import { insteadKey, possibleInstead, type Instead } from './instead.ts';
import { seenKey } from './preview.ts';
import { previewBooking } from './preview.server.ts';
import { heldEvent } from './held-event.ts';
import { planWish, type Wish } from './wish.ts';

/** What somebody asks for. */
export interface BookingRequest extends Asker {
  roomId: string;
  wish: Wish;
  /** Of a series: when somebody comes instead on days that are taken. */
  instead?: readonly Instead[];
  purpose: string;
  persons: number | null;
}

/**
 * Books a room, or asks for it where somebody has to say yes: either way nobody else gets it meanwhile. Dates with
 * something in their way are left out, the rest is booked. Sent twice, it is booked once.
 *
 * @param id made with the form.
 * @param seen which dates the asker saw falling away (`seenKey`): any other is shown to them first.
 * @param organisationId of a group that has shown who it is; else it is found by the name that was typed.
 * @param origin where links of mails lead; empty where nobody knows.
 * @returns the secret of the booking's page.
 * @throws RoomError `not_found`, `nothing_free`, `look_again`: nothing is booked then
 */
export async function requestBooking(
  tx: Tx,
  {
    command,
    id,
    request,
    seen,
    by,
    organisationId = null,
    locale,
    origin,
  }: {
    command: Command;
    id: string;
    request: BookingRequest;
    seen: string;
    by: AskedBy;
    organisationId?: string | null;
    locale: Locale;
    origin: string;
  },
): Promise<{ token: string; state: Booking['state'] }> {
  const again = await findBooking(tx, id);
  if (again) return askedAgain(tx, { command, booking: again, request });
  const room = await findRoom(tx, request.roomId);
  if (!room || room.deletedAt) throw new RoomError('not_found');
  const dated = await datesOf(tx, { command, room, request, seen });
  const known = organisationId ?? (await organisationCalled(tx, request.club));
  const state = isBookedAtOnce(room.approval, by) ? 'approved' : 'requested';
  await holdRoom(tx, { command, id, room, request, dated, state, organisationId: known });
  const dates = await listOccurrences(tx, { for: 'team', eventId: id });
  await tables<RoomTables>(tx)
    .insertInto('booking')
    .values({
      ...columnsOf(request),
      ...{ district_id: command.districtId, id, room_id: room.id, organisation_id: known },
      ...{ locale, state, requested_at: command.now, requested_by: command.personId },
      decided_at: state === 'approved' ? command.now : null,
      decided_by: state === 'approved' ? command.personId : null,
      last_on: dates.at(-1)!.endsOn,
    })
    .execute();
  await tieToOccurrences(tx, {
    command,
    occurrenceIds: dates.map((date) => date.id),
    tie: { kind: 'booking', id },
  });
  const action = state === 'approved' ? 'booking.made' : 'booking.requested';
  await recordAudit(tx, { command, action, subject: 'booking', id });
  const token = await makeBookingLink(tx, { command, bookingId: id });
  const booking = (await findBooking(tx, id))!;
  const news = state === 'approved' ? 'approved' : 'received';
  await tellAsker(tx, { command, booking, room, dates, news, link: { origin, token } });
  return { token, state };
}

/** The second of two clicks gets a way to what the first made; whoever guesses an id gets none. */
async function askedAgain(
  tx: Tx,
  { command, booking, request }: { command: Command; booking: Booking; request: BookingRequest },
): Promise<{ token: string; state: Booking['state'] }> {
  const fields = ['name', 'mail', 'phone', 'club', 'purpose'] as const;
  if (fields.some((field) => booking[field] !== request[field])) throw new RoomError('not_found');
  return {
    token: await makeBookingLink(tx, { command, bookingId: booking.id }),
    state: booking.state,
  };
}

/**
 * The series that hold the room: the wished one without what is taken, and each date that was chosen instead. What
 * holidays and closures take away falls out by itself, and comes back if they go.
 */
async function datesOf(
  tx: Tx,
  {
    command,
    room,
    request: { wish, instead: chosen = [] },
    seen,
  }: { command: Command; room: Room; request: BookingRequest; seen: string },
): Promise<{ series: SeriesDetails[]; leftOut: string[] }> {
  const { timeZone } = command;
  const preview = await previewBooking(tx, { command, room, wish });
  const instead = preview ? possibleInstead({ chosen, preview, wish }) : [];
  const isAllAway = !preview || preview.every(({ obstacle }) => obstacle);
  if (!preview || (isAllAway && instead.length === 0)) throw new RoomError('nothing_free');
  const isAsSeen =
    seenKey(preview) === seen && instead.map(insteadKey).join() === chosen.map(insteadKey).join();
  if (!isAsSeen) throw new RoomError('look_again');
  const besides = instead.map(
    ({ localStart }) =>
      planWish({ ...wish, localStart, repeat: 'none', lastOn: null }, timeZone)!.series,
  );
  if (isAllAway) return { series: besides, leftOut: [] };
  const leftOut = preview.flatMap(({ date, obstacle }) =>
    obstacle && obstacle.kind !== 'closed' ? [date.originalLocal] : [],
  );
  return { series: [planWish(wish, timeZone)!.series, ...besides], leftOut };
}

async function holdRoom(
  tx: Tx,
  {
    command,
    id,
    room,
    request,
    dated: { series, leftOut },
    state,
    organisationId,
  }: {
    command: Command;
    id: string;
    room: Room;
    request: BookingRequest;
    dated: { series: SeriesDetails[]; leftOut: string[] };
    state: 'approved' | 'requested';
    organisationId: string | null;
  },
): Promise<void> {
  try {
    await createEvent(tx, {
      command,
      id,
      // Clubs that ask at once would wait for each other's words in an address that nobody opens.
      slug: `belegt-${id}`,
      details: heldEvent({ club: request.club, placeId: room.placeId, organisationId }),
      status: state === 'approved' ? 'published' : 'tentative',
      series,
      leftOut,
    });
  } catch (caught) {
    if (!(caught instanceof CalendarError)) throw caught;
    // Somebody was faster by less than a second: they look again, and see by whom it is taken now.
    if (caught.code === 'room_taken') throw new RoomError('look_again');
    throw new RoomError('not_found');
  }
}

async function organisationCalled(tx: Tx, club: string): Promise<string | null> {
  if (club === '') return null;
  const wanted = club.toLocaleLowerCase('de');
  const found = (await listOrganisations(tx)).find(
    ({ name }) => name.toLocaleLowerCase('de') === wanted,
  );
  return found?.id ?? null;
}

function columnsOf({ club, name, mail, phone, purpose, persons }: BookingRequest) {
  return {
    ...{ club, purpose, persons },
    contact_name: name,
    contact_mail: mail,
    contact_phone: phone,
  };
}
