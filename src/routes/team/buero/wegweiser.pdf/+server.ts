import { localDay } from '#modules/calendar/index.ts';
import { guideSource } from '#modules/office/index.ts';
import { listGuide } from '#modules/office/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { typesetPdf } from '#platform/typeset/server.ts';
import { districtOf } from '#routes/context.server.ts';
import { answerPaper } from '#routes/paper.server.ts';
import type { RequestHandler } from './$types.js';

/** The guide as it is now, as a folder for the office. */
export const GET: RequestHandler = async (event) => {
  const { locale, now } = event.locals;
  const { id, name, timeZone } = districtOf(event.locals);
  const guide = await inDistrict(id, listGuide);
  const today = localDay({ at: now, timeZone });
  const source = guideSource({ guide, district: name, today, timeZone, locale });
  return answerPaper(event, { print: () => typesetPdf(source), name: `wegweiser-${today}` });
};
