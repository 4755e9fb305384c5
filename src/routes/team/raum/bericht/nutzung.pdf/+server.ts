import { reportSource } from '#modules/rooms/index.ts';
import { typesetPdf } from '#platform/typeset/server.ts';
import { districtOf } from '#routes/context.server.ts';
import { answerPaper } from '#routes/paper.server.ts';
import { readReport } from '../report.server.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async (event) => {
  const { locals, url } = event;
  const report = await readReport({ locals, url });
  const source = reportSource({
    ...report,
    ...{ district: districtOf(locals).name, locale: locals.locale },
  });
  return answerPaper(event, {
    print: () => typesetPdf(source),
    name: `raumnutzung-${report.from}-${report.until}`,
  });
};
