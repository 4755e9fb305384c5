import { editsEverything, localDay } from '#modules/calendar/index.ts';
import {
  dateLine,
  publicDays,
  teamBookingPath,
  teamDays,
  type Booking,
} from '#modules/rooms/index.ts';
import { listOccurrences } from '#modules/calendar/server.ts';
import { listBookings, listRooms, readRoomWeek } from '#modules/rooms/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { districtOf, personOf } from '#routes/context.server.ts';
import { weekOf } from '#routes/room-week.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { id, timeZone } = districtOf(locals);
  const { now, locale } = locals;
  const person = personOf(locals);
  const seesAll = editsEverything(person);
  const week = weekOf({ url, now, timeZone });
  const lastFrom = localDay({ at: now, timeZone });
  return inDistrict(id, async (tx) => {
    const rooms = await listRooms(tx);
    const room = rooms.find((one) => one.id === url.searchParams.get('raum')) ?? rooms[0];
    const days = room ? await readRoomWeek(tx, { room, from: week.from, timeZone }) : [];
    const bookings = await listBookings(tx, {
      states: ['requested', 'approved'],
      lastFrom,
      ...(!seesAll && { organisationIds: person.organisationIds }),
    });
    const coming = Map.groupBy(
      await listOccurrences(tx, {
        ...{ for: 'team', eventIds: bookings.map((one) => one.id), endsAfter: now, limit: 10_000 },
      }),
      ({ eventId }) => eventId,
    );
    /** What is wished next, and how much follows. */
    const nextOf = (bookingId: string) => {
      const dates = coming.get(bookingId)?.filter(({ state: is }) => is === 'scheduled') ?? [];
      const [date] = dates;
      return { next: date ? dateLine({ date, locale }) : '', more: Math.max(0, dates.length - 1) };
    };
    const booked = new Set(bookings.map((one) => one.id));
    const hrefOf = (eventId: string) =>
      localPath(
        locale,
        booked.has(eventId) ? teamBookingPath(eventId) : `/team/veranstaltungen/${eventId}`,
      );
    const rowOf = ({ id: bookingId, club, state, roomId, requestedAt }: Booking) => ({
      ...{ id: bookingId, club, state, requestedAt, ...nextOf(bookingId) },
      roomName: rooms.find((one) => one.id === roomId)?.name ?? '',
    });
    return {
      rooms: rooms.map(({ id: roomId, name }) => ({ id: roomId, name })),
      shownId: room?.id ?? '',
      week,
      seesAll,
      maySetUp: seesAll && person.roles.includes('coordination'),
      days: seesAll ? teamDays({ days, locale, hrefOf }) : publicDays(days),
      requests: bookings.filter(({ state }) => state === 'requested').map(rowOf),
      current: bookings.filter(({ state }) => state === 'approved').map(rowOf),
    };
  });
};
