import { error } from '@sveltejs/kit';
import { editsEverything } from '#modules/calendar/index.ts';
import { listOrganisations } from '#modules/organisations/server.ts';
import { emptyBookingForm } from '#modules/rooms/forms.ts';
import { teamBookingPath } from '#modules/rooms/index.ts';
import { listRooms } from '#modules/rooms/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { checkBooking, sendBooking } from '#routes/booking-form.server.ts';
import { districtOf, personOf } from '#routes/context.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
  const groups = await groupsOf(locals);
  const rooms = await inDistrict(districtOf(locals).id, (tx) => listRooms(tx));
  const values = emptyBookingForm({
    ...{ id: newId(), roomId: rooms[0]?.id ?? '' },
    name: groups.length > 0 ? (locals.person?.name ?? '') : '',
  });
  return { rooms, values, groups, seesAll: editsEverything(personOf(locals)) };
};

export const actions: Actions = {
  check: async ({ locals, request, url }) =>
    checkBooking({ locals, request, url, ...(await asking(locals)) }),
  request: async ({ locals, request, url }) =>
    sendBooking(
      { locals, request, url, ...(await asking(locals)) },
      ({ id, state }) =>
        `${teamBookingPath(id)}?erledigt=${state === 'approved' ? 'booked' : 'sent'}`,
    ),
};

async function asking(locals: App.Locals) {
  if (editsEverything(personOf(locals))) return { by: 'team' as const };
  const groups = await groupsOf(locals);
  if (groups.length === 0) error(403);
  return { by: 'club' as const, groups };
}

/** A delegate books for their own organisations. */
async function groupsOf(locals: App.Locals): Promise<{ id: string; name: string }[]> {
  const person = personOf(locals);
  if (editsEverything(person)) return [];
  const organisations = await inDistrict(districtOf(locals).id, (tx) => listOrganisations(tx));
  return organisations
    .filter(({ id }) => person.organisationIds.includes(id))
    .map(({ id, name }) => ({ id, name }));
}
