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

export const load: PageServerLoad = async ({ locals, url }) => {
  const group = await groupOf({ locals, url });
  const rooms = await inDistrict(districtOf(locals).id, (tx) => listRooms(tx));
  const values = emptyBookingForm({
    ...{ id: newId(), roomId: rooms[0]?.id ?? '' },
    name: group ? (locals.person?.name ?? '') : '',
  });
  return { rooms, values, group, seesAll: editsEverything(personOf(locals)) };
};

export const actions: Actions = {
  check: async ({ locals, request, url }) =>
    checkBooking({ locals, request, url, ...(await asking({ locals, url })) }),
  request: async ({ locals, request, url }) =>
    sendBooking(
      { locals, request, url, ...(await asking({ locals, url })) },
      ({ id, state }) =>
        `${teamBookingPath(id)}?erledigt=${state === 'approved' ? 'booked' : 'sent'}`,
    ),
};

async function asking(at: { locals: App.Locals; url: URL }) {
  if (editsEverything(personOf(at.locals))) return { by: 'team' as const };
  return { by: 'club' as const, group: (await groupOf(at)) ?? error(403) };
}

/** A delegate books for their own organisation; `?gruppe=` names it where they speak for several. */
async function groupOf({ locals, url }: { locals: App.Locals; url: URL }) {
  const person = personOf(locals);
  if (editsEverything(person)) return null;
  const organisations = await inDistrict(districtOf(locals).id, (tx) => listOrganisations(tx));
  const own = organisations.filter(({ id }) => person.organisationIds.includes(id));
  const found = own.find(({ id }) => id === url.searchParams.get('gruppe')) ?? own[0];
  return found ? { id: found.id, name: found.name } : null;
}
