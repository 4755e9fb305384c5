import { editsEverything, localDay } from '#modules/calendar/index.ts';
import { publicDays, teamBookingPath, teamDays, type Booking } from '#modules/rooms/index.ts';
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
    const booked = new Set(bookings.map((one) => one.id));
    const hrefOf = (eventId: string) =>
      localPath(
        locale,
        booked.has(eventId) ? teamBookingPath(eventId) : `/team/veranstaltungen/${eventId}`,
      );
    const rowOf = ({ id: bookingId, club, state, roomId, requestedAt }: Booking) => ({
      ...{ id: bookingId, club, state, requestedAt },
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
