import { labelPath } from '#modules/care/index.ts';
import { readCarePlaces } from '#modules/care/server.ts';
import { readSightPaths } from '#modules/discover/server.ts';
import { isVisitor, lookUpPath, readCode } from '#modules/places/index.ts';
import { countScan, readCodes } from '#modules/places/server.ts';
import type { Reading } from '#platform/cache/district-memory.server.ts';
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
  const placeId = target && !target.isGone ? target.placeId : null;
  const path = placeId && (await pathOf(reading, { placeId, code }));
  const location = localPath(locals.locale, path || lookUpPath(params.code));
  return new Response(null, { status: 302, headers: { location, 'cache-control': 'no-store' } });
};

/** What is told about the place, else what is cared for there. */
async function pathOf(
  reading: Reading,
  { placeId, code }: { placeId: string; code: string },
): Promise<string | null> {
  const told = (await readSightPaths(reading)).get(placeId);
  if (told) return told;
  return (await readCarePlaces(reading)).has(placeId) ? labelPath(code) : null;
}
