import { localDay } from '#modules/calendar/index.ts';
import { phoneListSource } from '#modules/people/index.ts';
import { listMembers } from '#modules/people/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { typesetPdf } from '#platform/typeset/server.ts';
import { districtOf } from '#routes/context.server.ts';
import { answerPaper } from '#routes/paper.server.ts';
import type { RequestHandler } from './$types.js';

/** The telephone list as it is now, to be printed. */
export const GET: RequestHandler = async (event) => {
  const { locale, now } = event.locals;
  const { id, name, timeZone } = districtOf(event.locals);
  const members = await inDistrict(id, (tx) => listMembers(tx, { now }));
  const today = localDay({ at: now, timeZone });
  const source = phoneListSource({ members, district: name, today, locale });
  return answerPaper(event, { print: () => typesetPdf(source), name: `telefonliste-${today}` });
};
