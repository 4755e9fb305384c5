import { staleMoments } from '#modules/calendar/index.ts';
import { listPublishedSights, listPublishedTrails } from '#modules/discover/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { Unsent } from '#platform/unsent.ts';
import { districtOf } from '#routes/context.server.ts';
import { listOf } from './sight-list.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { id, timeZone } = districtOf(locals);
  const { locale, now } = locals;
  const { sights, hasTrails } = await inDistrict(id, async (tx) => ({
    sights: await listPublishedSights(tx),
    hasTrails: (await listPublishedTrails(tx)).length > 0,
  }));
  const { category, categories, shown } = listOf(sights, { url, locale });
  locals.staleAt.push(...staleMoments({ occurrences: [], now, timeZone }));
  return { category, categories, hasTrails, sights: new Unsent(shown) };
};
