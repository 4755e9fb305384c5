import { fail, redirect } from '@sveltejs/kit';
import { bookingPath, type Booking } from '#modules/rooms/index.ts';
import { findBookingByLink, withdrawBooking } from '#modules/rooms/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { wholeNumber } from '#platform/typed-text.ts';
import { bookingChanges, readBookingPage, refusalOf } from '#routes/booking-page.server.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sendDamage } from '#routes/damage-form.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { linkOrigin } from '#routes/sign-in.server.ts';
import { keepPersonal } from '../../../personal.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** Looking at it changes nothing: scanners of mail open every link. */
export const load: PageServerLoad = async ({ locals, params: { token }, setHeaders }) => {
  keepPersonal(setHeaders);
  const { now } = locals;
  return inDistrict(districtOf(locals).id, async (tx) => {
    const booking = await findBookingByLink(tx, { token, now });
    return { shown: booking && (await readBookingPage(tx, { locals, booking })) };
  });
};

interface Event {
  locals: App.Locals;
  params: { token: string };
  request: Request;
}

type Change<Answer> = (of: {
  tx: Tx;
  locals: App.Locals;
  form: FormData;
  booking: Booking;
  origin: null;
}) => Promise<Answer>;

/**
 * An action of whoever has the link. It is judged before the form is read: so much as comes here may be sent by nobody
 * else who is not signed in (`server/refuse-body.ts`).
 */
function byLink<Answer>(change: Change<Answer>) {
  return async ({ locals, params: { token }, request }: Event) => {
    const { id } = districtOf(locals);
    const open = (tx: Tx) => findBookingByLink(tx, { token, now: locals.now });
    if (!(await inDistrict(id, open))) return over();
    const form = await sentForm(request);
    try {
      return await inDistrict(id, async (tx) => {
        const booking = await open(tx);
        return booking ? await change({ tx, locals, form, booking, origin: null }) : over();
      });
    } catch (caught) {
      return refusalOf(caught);
    }
  };
}

const over = () => fail(404, { isOver: true });

export const actions: Actions = {
  'cancel-date': byLink(bookingChanges['cancel-date']),
  'restore-date': byLink(bookingChanges['restore-date']),
  check: byLink(bookingChanges.check),
  damage: async ({ locals, params: { token }, request }) => {
    const { id } = districtOf(locals);
    const open = async (tx: Tx) => {
      const booking = await findBookingByLink(tx, { token, now: locals.now });
      return booking && { roomId: booking.roomId, bookingId: booking.id };
    };
    if (!(await inDistrict(id, open))) return over();
    const refused = await sendDamage({ locals, form: await sentForm(request), place: open });
    if (refused) return refused;
    redirect(303, localPath(locals.locale, `${bookingPath(token)}?erledigt=damage`));
  },
  withdraw: async (event) => {
    const origin = await linkOrigin(event);
    return byLink(async ({ tx, locals, form, booking: { id } }) => {
      const command = commandOf(locals);
      await withdrawBooking(tx, { command, id, version: wholeNumber(form, 'version'), origin });
      return { done: 'withdrawn' as const };
    })(event);
  },
};
