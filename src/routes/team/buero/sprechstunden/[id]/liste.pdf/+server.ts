import { error } from '@sveltejs/kit';
import { listOccurrences } from '#modules/calendar/server.ts';
import { hostedSource } from '#modules/office/index.ts';
import { listForDelegate, listTimes } from '#modules/office/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { isId } from '#platform/ids.ts';
import { typesetPdf } from '#platform/typeset/server.ts';
import { districtOf, personOf } from '#routes/context.server.ts';
import { answerPaper } from '#routes/paper.server.ts';
import type { RequestHandler } from './$types.js';

/** Who comes to one date (`?termin=`), on paper, for whoever speaks for the organisation that holds it; kept nowhere. */
export const GET: RequestHandler = async (event) => {
  const { locale } = event.locals;
  const id = event.url.searchParams.get('termin') ?? '';
  const eventId = event.params.id;
  if (!isId(id) || !isId(eventId)) error(404);
  const person = personOf(event.locals);
  const found = await inDistrict(districtOf(event.locals).id, async (tx) => {
    const [occurrence] = await listOccurrences(tx, { id, eventId, for: 'team' });
    const appointments = occurrence && (await listForDelegate(tx, { person, occurrence }));
    if (!occurrence || !appointments) return null;
    return { occurrence, appointments, slots: await listTimes(tx, occurrence) };
  });
  if (!found) error(404);
  const answer = await answerPaper(event, {
    print: () => typesetPdf(hostedSource({ ...found, locale })),
    name: `sprechstunde-${found.occurrence.date}`,
  });
  answer.headers.set('cache-control', 'private, no-store');
  return answer;
};
