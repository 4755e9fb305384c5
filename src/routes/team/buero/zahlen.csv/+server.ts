import { figuresCsv } from '#modules/office/index.ts';
import { readYear } from '../zahlen/year.server.ts';
import type { RequestHandler } from './$types.js';

/** The year's concerns as a table for a spreadsheet. */
export const GET: RequestHandler = async ({ locals, url }) => {
  const { year, concerns } = await readYear({ locals, url });
  return new Response(figuresCsv({ concerns, locale: locals.locale }), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="anliegen-${year}.csv"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
    },
  });
};
