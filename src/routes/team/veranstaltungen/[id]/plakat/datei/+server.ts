import { posterFileName } from '#modules/posters/index.ts';
import { typesetPdf } from '#platform/typeset/server.ts';
import { orderedPoster } from '../poster.server.ts';
import type { RequestHandler } from './$types.js';

/** For printing, also of a draft. */
export const GET: RequestHandler = async (event) => {
  const { source, choice, slug } = await orderedPoster(event);
  const { pdf } = await typesetPdf(source);
  const name = posterFileName({ slug, date: choice.date, look: choice });
  return new Response(new Uint8Array(pdf), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'private, no-store',
    },
  });
};
