import { noteScreen } from '#modules/displays/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf } from '../../../context.server.ts';
import type { RequestHandler } from './$types.js';

/** "There is a screen here, and it runs." Nothing about it is asked or kept, and it is written every few minutes at most. */
export const POST: RequestHandler = async ({ locals }) => {
  const { id: districtId } = districtOf(locals);
  await inDistrict(districtId, (tx) => noteScreen(tx, { districtId, now: locals.now }));
  return new Response(null, { status: 204 });
};
