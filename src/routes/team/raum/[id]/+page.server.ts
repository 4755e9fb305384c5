import { redirect } from '@sveltejs/kit';
import { editsEverything } from '#modules/calendar/index.ts';
import { teamBookingPath, type Booking } from '#modules/rooms/index.ts';
import { approveBooking, declineBooking, withdrawBooking } from '#modules/rooms/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { manyLines, typed, wholeNumber } from '#platform/typed-text.ts';
import { bookingChanges, readBookingPage, refusalOf } from '#routes/booking-page.server.ts';
import { commandOf, districtOf, personOf } from '#routes/context.server.ts';
import { sendDamage } from '#routes/damage-form.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { linkOrigin } from '#routes/sign-in.server.ts';
import { historyOf } from '../../audit-lines.server.ts';
import { openBooking } from '../booking-rights.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals, params: { id } }) =>
  inDistrict(districtOf(locals).id, async (tx) => {
    const booking = await openBooking(tx, { locals, id });
    const person = personOf(locals);
    return {
      ...(await readBookingPage(tx, { locals, booking })),
      mayDecide: person.roles.includes('coordination'),
      seesAll: editsEverything(person),
      history: await historyOf(tx, { locals, subject: 'booking', id }),
    };
  });

interface Event {
  locals: App.Locals;
  params: { id: string };
  request: Request;
  url: URL;
}

/** An action of somebody who may see the booking; who may call which says the table of permissions. */
function change<Answer>(
  work: (of: {
    tx: Tx;
    locals: App.Locals;
    form: FormData;
    booking: Booking;
    origin: string;
  }) => Promise<Answer>,
) {
  return async ({ locals, params: { id }, request, url }: Event) => {
    const form = await sentForm(request);
    const origin = await linkOrigin({ locals, url });
    try {
      return await inDistrict(districtOf(locals).id, async (tx) => {
        const booking = await openBooking(tx, { locals, id });
        return work({ tx, locals, form, booking, origin });
      });
    } catch (caught) {
      return refusalOf(caught);
    }
  };
}

/** What somebody decided, as they read the booking. */
function decisionOf({
  locals,
  form,
  booking,
}: {
  locals: App.Locals;
  form: FormData;
  booking: Booking;
}) {
  const reason = manyLines(typed(form, 'reason')).slice(0, 500);
  const version = wholeNumber(form, 'version');
  return { command: commandOf(locals), id: booking.id, version, reason };
}

export const actions: Actions = {
  'cancel-date': change(bookingChanges['cancel-date']),
  'restore-date': change(bookingChanges['restore-date']),
  check: change(bookingChanges.check),
  damage: async ({ locals, params: { id }, request }) => {
    const place = async (tx: Tx) => {
      const booking = await openBooking(tx, { locals, id });
      return { roomId: booking.roomId, bookingId: booking.id };
    };
    const refused = await sendDamage({ locals, form: await sentForm(request), place });
    if (refused) return refused;
    redirect(303, localPath(locals.locale, `${teamBookingPath(id)}?erledigt=damage`));
  },
  approve: change(async ({ tx, origin, ...of }) => {
    const { reason: _, ...decision } = decisionOf(of);
    await approveBooking(tx, { ...decision, origin });
    return { decided: 'approved' as const };
  }),
  decline: change(async ({ tx, origin, ...of }) => {
    await declineBooking(tx, { ...decisionOf(of), origin });
    return { decided: 'declined' as const };
  }),
  withdraw: change(async ({ tx, origin, ...of }) => {
    await withdrawBooking(tx, { ...decisionOf(of), origin });
    return { decided: 'withdrawn' as const };
  }),
};
