import { typesetPictures } from '#platform/typeset/server.ts';
import { orderedPoster } from '../poster.server.ts';
import type { RequestHandler } from './$types.js';

const width = 800;

/** The preview. */
export const GET: RequestHandler = async (event) => {
  const { source } = await orderedPoster(event);
  const [picture] = await typesetPictures({ source, type: 'image/png', width });
  const headers = { 'content-type': 'image/png', 'cache-control': 'private, no-store' };
  return new Response(picture && new Uint8Array(picture), { headers });
};
