import { staleMoments } from '#modules/calendar/index.ts';
import {
  sightCategories,
  sightCategoryOfKey,
  sightPath,
  sightTitle,
} from '#modules/discover/index.ts';
import { listPublishedSights } from '#modules/discover/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { Unsent } from '#platform/unsent.ts';
import { districtOf } from '#routes/context.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { id, timeZone } = districtOf(locals);
  const { locale, now } = locals;
  const category = sightCategoryOfKey(url.searchParams.get('kategorie') ?? '');
  const sights = await inDistrict(id, listPublishedSights);
  locals.staleAt.push(...staleMoments({ occurrences: [], now, timeZone }));
  return {
    category,
    categories: sightCategories
      .map((code) => ({ code, count: sights.filter((one) => one.category === code).length }))
      .filter(({ count }) => count > 0),
    sights: new Unsent(
      sights
        .filter((one) => category === null || one.category === category)
        .map((sight) => {
          const { text, lang } = sightTitle(sight, locale);
          const teaser = sight.texts.get(lang)?.teaser ?? '';
          return { path: sightPath(sight), title: text, lang, teaser, category: sight.category };
        }),
    ),
  };
};
