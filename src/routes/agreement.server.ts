import { error } from '@sveltejs/kit';
import { agreementSource, type Booking } from '#modules/rooms/index.ts';
import { findRoom, listBookedDates } from '#modules/rooms/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { typesetPdf } from '#platform/typeset/server.ts';
import { districtOf } from './context.server.ts';
import { answerPaper } from './paper.server.ts';

/** The agreement on use of an approved booking as PDF. It is personal: whatever keeps pages keeps no copy of it. */
export async function answerAgreement(
  event: { locals: App.Locals; request: Request; route: { id: string | null } },
  booking: Booking,
): Promise<Response> {
  if (booking.state !== 'approved') error(404);
  const { locale } = event.locals;
  const { id: districtId, name, carrier } = districtOf(event.locals);
  const { room, dates } = await inDistrict(districtId, async (tx) => ({
    room: (await findRoom(tx, booking.roomId)) ?? error(404),
    dates: await listBookedDates(tx, booking.id),
  }));
  const source = agreementSource({
    ...{ booking, room, district: { name, carrier }, locale },
    dates: dates.filter(({ state }) => state === 'scheduled'),
  });
  const response = await answerPaper(event, {
    print: () => typesetPdf(source),
    name: 'nutzungsvereinbarung',
  });
  response.headers.set('cache-control', 'private, no-store');
  response.headers.set('x-robots-tag', 'noindex');
  return response;
}
