import { readScreen } from '../screen.server.ts';
import type { RequestHandler } from './$types.js';

/** All that the screen shows in the coming weeks; asked for every few minutes, so it is kept like a page. */
export const GET: RequestHandler = async ({ locals, url }) =>
  Response.json(await readScreen({ locals, url }), { headers: { 'cache-control': 'no-cache' } });
