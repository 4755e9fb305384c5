import { categoryByKey, categoryKey, feedSearch, nextMidnight } from '#modules/calendar/index.ts';
import { listFeedChoices } from '#modules/calendar/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { districtOf } from '#routes/context.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  const district = districtOf(locals);
  const { categories, organisations } = await inDistrict(district.id, (tx) =>
    listFeedChoices(tx, { now: locals.now }),
  );
  locals.staleAt.push(nextMidnight({ at: locals.now, timeZone: district.timeZone }));
  // A choice that no longer has dates falls back to all of them: nobody stands before an error here.
  const category = categoryByKey(url.searchParams.get('kategorie') ?? '');
  const wanted = url.searchParams.get('organisation');
  const organisation = organisations.find(({ slug }) => slug === wanted) ?? null;
  const search = feedSearch({
    category,
    organisation: organisation?.slug ?? null,
    from: null,
    until: null,
  });
  const address = `${url.host}${localPath(locals.locale, '/termine.ics')}${search}`;
  return {
    category,
    organisation: organisation && { slug: organisation.slug, name: organisation.name },
    categories: categories.map((code) => ({ code, key: categoryKey(code) })),
    organisations: organisations.map(({ slug, name }) => ({ slug, name })),
    search,
    address: `${url.protocol}//${address}`,
    webcal: `webcal://${address}`,
  };
};
