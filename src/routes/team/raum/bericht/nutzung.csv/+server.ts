import { reportCsv } from '#modules/rooms/index.ts';
import { readReport } from '../report.server.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async ({ locals, url }) => {
  const { table, from, until } = await readReport({ locals, url });
  return new Response(reportCsv({ table, locale: locals.locale }), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="raumnutzung-${from}-${until}.csv"`,
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex',
    },
  });
};
