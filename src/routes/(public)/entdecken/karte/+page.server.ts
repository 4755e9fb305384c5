import { staleMoments } from '#modules/calendar/index.ts';
import { listPublishedSights } from '#modules/discover/server.ts';
import { listPlaces } from '#modules/places/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { Unsent } from '#platform/unsent.ts';
import { districtOf } from '#routes/context.server.ts';
import { readGround } from '../ground.server.ts';
import { listOf } from '../sight-list.server.ts';
import { positionsById } from '../spots.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { id, timeZone } = districtOf(locals);
  const { locale, now } = locals;
  const { sights, places } = await inDistrict(id, async (tx) => ({
    sights: await listPublishedSights(tx),
    places: positionsById(await listPlaces(tx)),
  }));
  const { category, categories, shown } = listOf(sights, { url, locale });
  locals.staleAt.push(...staleMoments({ occurrences: [], now, timeZone }));
  const spots = shown.map(({ placeId }) => places.get(placeId) ?? null);
  const ground = await readGround(locals);
  return { category, categories, sights: new Unsent(shown), map: new Unsent({ spots, ground }) };
};
