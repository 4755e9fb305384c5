import { readSightPaths } from '#modules/discover/server.ts';
import { isVisitor, lookUpPath, readCode } from '#modules/places/index.ts';
import { countScan, readCodes } from '#modules/places/server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { districtOf, readingOf } from '#routes/context.server.ts';
import type { RequestHandler } from './$types.js';

/**
 * What a sign leads to. The answer is nobody's to keep: a sign hangs for twenty years, and what it leads to changes.
 */
export const GET: RequestHandler = async ({ locals, params, request }) => {
  const { id: districtId, timeZone } = districtOf(locals);
  const code = readCode(params.code);
  const reading = readingOf(locals);
  const target = (await readCodes(reading)).get(code);
  if (target && request.method === 'GET' && !locals.person && isVisitor(request.headers)) {
    countScan({ districtId, timeZone, code, at: locals.now });
  }
  const isThere = target?.placeId && !target.isGone;
  const path = isThere ? (await readSightPaths(reading)).get(target.placeId!) : null;
  const location = localPath(locals.locale, path ?? lookUpPath(params.code));
  return new Response(null, { status: 302, headers: { location, 'cache-control': 'no-store' } });
};
