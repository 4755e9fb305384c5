import { error } from '@sveltejs/kit';
import { findBookingByLink } from '#modules/rooms/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { answerAgreement } from '#routes/agreement.server.ts';
import { districtOf } from '#routes/context.server.ts';
import type { RequestHandler } from './$types.js';

/** The agreement on use, for whoever has the link of the booking. */
export const GET: RequestHandler = async (event) => {
  const { now } = event.locals;
  const { token } = event.params;
  const booking = await inDistrict(districtOf(event.locals).id, (tx) =>
    findBookingByLink(tx, { token, now }),
  );
  return answerAgreement(event, booking ?? error(404));
};
