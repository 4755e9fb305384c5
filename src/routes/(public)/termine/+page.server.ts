import { localDay, monthsBefore, readListQuery, staleMoments } from '#modules/calendar/index.ts';
import { listAndCountOccurrences, type OccurrenceFilter } from '#modules/calendar/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf, knownOf } from '../../context.server.ts';
import { Unsent } from '#platform/unsent.ts';
import type { PageServerLoad } from './$types.js';

/** Dates on one page: some weeks of a lively district, and well under 20 KB. */
const pageSize = 40;

export const load: PageServerLoad = async ({ locals, url }) => {
  const district = districtOf(locals);
  const { now } = locals;
  const { timeZone } = district;
  const today = localDay({ at: now, timeZone });
  const { names, inviting } = await knownOf(locals);
  const { organisations } = names;
  const { query, problems } = readListQuery({
    parameters: url.searchParams,
    organisations: organisations.map(({ slug }) => slug),
  });
  const organisation = organisations.find(({ slug }) => slug === query.organisation);
  const filter: OccurrenceFilter = {
    // What is over is shown only to those who ask for an earlier day.
    ...(query.from && query.from < today ? {} : { endsAfter: now }),
    ...(query.from && { from: query.from }),
    ...(query.until && { until: query.until }),
    ...(query.category && { category: query.category }),
    ...(query.search && { search: query.search }),
    ...(organisation && { organisationId: organisation.id }),
    limit: pageSize,
    offset: (query.page - 1) * pageSize,
    names,
  };
  const found = await inDistrict(district.id, (tx) => listAndCountOccurrences(tx, filter));
  // A question that makes no sense is answered, but its answer is not worth keeping.
  if (problems.length === 0) {
    locals.staleAt.push(...staleMoments({ occurrences: found.occurrences, now, timeZone }));
  }
  return {
    count: found.count,
    occurrences: new Unsent(found.occurrences),
    query,
    problems,
    organisations: organisations
      .filter(({ id }) => inviting.has(id) || id === organisation?.id)
      .map(({ slug, name }) => ({ slug, name })),
    now,
    today,
    pastFrom: monthsBefore({ date: today, months: 3 }),
    pages: Math.max(1, Math.ceil(found.count / pageSize)),
  };
};
