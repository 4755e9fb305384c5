import type { PosterFormat } from '#modules/posters/index.ts';
import { typesetPictures } from '#platform/typeset/server.ts';
import { orderedPoster } from '../poster.server.ts';
import type { RequestHandler } from './$types.js';

/** Pixels; so many that a phone reads the code from the preview too. */
const widths: Record<PosterFormat, number> = { a4: 800, a3: 800, a5: 1600, tuer: 1200 };

/** The preview. */
export const GET: RequestHandler = async (event) => {
  const { source, choice } = await orderedPoster(event);
  const width = widths[choice.format];
  const [picture] = await typesetPictures({ source, type: 'image/png', width });
  const headers = { 'content-type': 'image/png', 'cache-control': 'private, no-store' };
  return new Response(picture && new Uint8Array(picture), { headers });
};
