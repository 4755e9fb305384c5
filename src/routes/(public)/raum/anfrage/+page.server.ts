import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { emptyBookingForm } from '#modules/rooms/forms.ts';
import { listRooms } from '#modules/rooms/server.ts';
import { districtOf } from '#routes/context.server.ts';
import { checkBooking, sendBooking, tooManyRequests } from '#routes/booking-form.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
  // Each form has an id of its own: one that is kept would be the same for all.
  setHeaders({ 'cache-control': 'private, no-store' });
  const rooms = await inDistrict(districtOf(locals).id, (tx) => listRooms(tx));
  const asked = url.searchParams.get('raum') ?? '';
  const roomId = rooms.find(({ id }) => id === asked)?.id ?? rooms[0]?.id ?? '';
  return { rooms, values: emptyBookingForm({ id: newId(), roomId }) };
};

export const actions: Actions = {
  check: ({ locals, request, url }) => checkBooking({ locals, request, url, by: 'anybody' }),

  request: async (event) => {
    const { locals, request, url } = event;
    const limit = await tooManyRequests(event);
    return sendBooking({ locals, request, url, by: 'anybody', limit });
  },
};
