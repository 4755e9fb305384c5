import { makeCards } from '#modules/people/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { typesetPdf } from '#platform/typeset/server.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { answerPaper } from '#routes/paper.server.ts';
import { linkOrigin } from '../../../sign-in.server.ts';
import type { RequestHandler } from './$types.js';

/** A sheet of new cards with each press: what lets somebody in stands nowhere else. */
export const POST: RequestHandler = async (event) => {
  const { locals, url } = event;
  const district = districtOf(locals);
  const command = commandOf(locals);
  // Whoever prints is here by the address that leads here, also where nobody has registered it.
  const origin = (await linkOrigin({ locals, url })) || url.origin;
  const source = await inDistrict(district.id, (tx) =>
    makeCards(tx, { command, district, origin, locale: locals.locale }),
  );
  return answerPaper(event, { print: () => typesetPdf(source), name: 'einladungskarten' });
};
