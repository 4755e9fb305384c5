import { localDay } from '#modules/calendar/index.ts';
import { planSource } from '#modules/duties/index.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { typesetPdf } from '#platform/typeset/server.ts';
import { districtOf } from '#routes/context.server.ts';
import { answerPaper } from '#routes/paper.server.ts';
import { listMonth, monthIn } from '../month.server.ts';
import type { RequestHandler } from './$types.js';

/** The month as it is now, to be hung up and signed. */
export const GET: RequestHandler = async (event) => {
  const { locale, now } = event.locals;
  const { id, name, timeZone } = districtOf(event.locals);
  const month = monthIn(event);
  const shifts = await inDistrict(id, (tx) => listMonth(tx, month));
  const today = localDay({ at: now, timeZone });
  const source = planSource({ shifts, month, district: name, today, locale });
  return answerPaper(event, { print: () => typesetPdf(source), name: `dienste-${month}` });
};
