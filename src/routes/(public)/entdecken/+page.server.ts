import { staleMoments } from '#modules/calendar/index.ts';
import { listPublishedSights } from '#modules/discover/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { Unsent } from '#platform/unsent.ts';
import { districtOf } from '#routes/context.server.ts';
import { listOf } from './sight-list.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { id, timeZone } = districtOf(locals);
  const { locale, now } = locals;
  const { category, categories, shown } = listOf(await inDistrict(id, listPublishedSights), {
    ...{ url, locale },
  });
  locals.staleAt.push(...staleMoments({ occurrences: [], now, timeZone }));
  return { category, categories, sights: new Unsent(shown) };
};
