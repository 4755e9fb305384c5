import { localDay } from '#modules/calendar/index.ts';
import { listWholeEntries, printDirectory } from '#modules/organisations/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf } from '#routes/context.server.ts';
import { answerPaper } from '#routes/paper.server.ts';
import type { RequestHandler } from './$types.js';

/** The directory as a booklet. */
export const GET: RequestHandler = async (event) => {
  const { locale, now } = event.locals;
  const district = districtOf(event.locals);
  const entries = await inDistrict(district.id, listWholeEntries);
  const asOf = localDay({ at: now, timeZone: district.timeZone });
  return answerPaper(event, {
    print: () => printDirectory({ entries, district, locale, asOf }),
    name: ['verzeichnis', district.slug, asOf].join('-'),
  });
};
