import { staleMoments } from '#modules/calendar/index.ts';
import { organisationCategories, readDirectoryQuery } from '#modules/organisations/index.ts';
import { readDirectory, searchDirectory } from '#modules/organisations/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf, readingOf } from '#routes/context.server.ts';
import type { PageServerLoad } from './$types.js';

/** Entries on one page: the whole of one section, in most districts. */
const pageSize = 60;

export const load: PageServerLoad = async ({ locals, url }) => {
  const { id, timeZone } = districtOf(locals);
  const { now } = locals;
  const query = readDirectoryQuery(url.searchParams);
  const directory = await readDirectory(readingOf(locals));
  const { search } = query;
  const { entries: found, guessed } = search
    ? await inDistrict(id, (tx) => searchDirectory(tx, { search, directory }))
    : { entries: directory.entries, guessed: [] };
  const ofCategory = found.filter(({ category }) => !query.category || category === query.category);
  const shown = ofCategory.filter(({ letter }) => !query.letter || letter === query.letter);
  const from = (query.page - 1) * pageSize;
  locals.staleAt.push(...staleMoments({ occurrences: [], now, timeZone }));
  return {
    query,
    guessed,
    isEmpty: directory.entries.length === 0,
    count: shown.length,
    pages: Math.max(1, Math.ceil(shown.length / pageSize)),
    categories: organisationCategories
      .map((code) => ({ code, count: found.filter(({ category }) => category === code).length }))
      .filter(({ code, count }) => count > 0 || code === query.category),
    letters: [...new Set(ofCategory.map(({ letter }) => letter))].sort(),
    entries: shown
      .slice(from, from + pageSize)
      .map(({ slug, name, category, letter, address, phone }) => ({
        ...{ slug, name, category, letter, address, phone },
      })),
  };
};
