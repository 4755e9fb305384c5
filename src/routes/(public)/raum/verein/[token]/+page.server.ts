import { error } from '@sveltejs/kit';
import { localDay } from '#modules/calendar/index.ts';
import { findOrganisation } from '#modules/organisations/server.ts';
import { emptyBookingForm } from '#modules/rooms/forms.ts';
import { dateLine } from '#modules/rooms/index.ts';
import { findLink, listBookedDates, listBookings, listRooms } from '#modules/rooms/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { checkBooking, sendBooking, tooManyRequests } from '#routes/booking-form.server.ts';
import { districtOf } from '#routes/context.server.ts';
import { keepPersonal } from '../../../personal.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** The group whose link this is; null where it does not hold. */
async function groupOf(tx: Tx, token: string): Promise<{ id: string; name: string } | null> {
  const link = await findLink(tx, token);
  const found = link?.organisationId ? await findOrganisation(tx, link.organisationId) : null;
  return found && !found.deletedAt ? { id: found.id, name: found.name } : null;
}

/** Looking at it changes nothing: scanners of mail open every link. */
export const load: PageServerLoad = ({ locals, params: { token }, setHeaders }) => {
  keepPersonal(setHeaders);
  const { id, timeZone } = districtOf(locals);
  const { locale, now } = locals;
  return inDistrict(id, async (tx) => {
    const group = await groupOf(tx, token);
    if (!group) return { shown: null };
    const rooms = await listRooms(tx);
    const bookings = await listBookings(tx, {
      states: ['requested', 'approved'],
      organisationIds: [group.id],
      lastFrom: localDay({ at: now, timeZone }),
    });
    const rows = [];
    for (const { id: bookingId, roomId, state } of bookings) {
      const dates = await listBookedDates(tx, bookingId);
      const next = dates.filter(
        (date) => date.state === 'scheduled' && Date.parse(date.endsAt) > now.getTime(),
      );
      rows.push({
        ...{ id: bookingId, state, count: next.length },
        room: rooms.find((one) => one.id === roomId)?.name ?? '',
        next: next[0] ? dateLine({ date: next[0], locale }) : '',
      });
    }
    const values = emptyBookingForm({ id: newId(), roomId: rooms[0]?.id ?? '', club: group.name });
    return { shown: { group, rooms, rows, values } };
  });
};

async function asking({ locals, params }: { locals: App.Locals; params: { token: string } }) {
  const { id } = districtOf(locals);
  const group = (await inDistrict(id, (tx) => groupOf(tx, params.token))) ?? error(404);
  return { by: 'club' as const, groups: [group] };
}

export const actions: Actions = {
  check: async ({ locals, params, request, url }) =>
    checkBooking({ locals, request, url, ...(await asking({ locals, params })) }),
  request: async (event) => {
    const { locals, params, request, url } = event;
    const limit = await tooManyRequests(event);
    return sendBooking({ locals, request, url, limit, ...(await asking({ locals, params })) });
  },
};
