import { inDistrict } from '#platform/database/transaction.server.ts';
import { answerAgreement } from '#routes/agreement.server.ts';
import { districtOf } from '#routes/context.server.ts';
import { openBooking } from '../../booking-rights.server.ts';
import type { RequestHandler } from './$types.js';

/** The agreement on use, to be printed in the office. */
export const GET: RequestHandler = async (event) => {
  const { locals } = event;
  const { id } = event.params;
  const booking = await inDistrict(districtOf(locals).id, (tx) => openBooking(tx, { locals, id }));
  return answerAgreement(event, booking);
};
