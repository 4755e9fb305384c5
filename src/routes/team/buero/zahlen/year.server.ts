import { localDay } from '#modules/calendar/index.ts';
import { countConcerns, countVisits } from '#modules/office/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf } from '#routes/context.server.ts';

/** What was counted in the year that an address asks for (`?jahr=2026`), else in this one. */
export async function readYear({ locals, url }: { locals: App.Locals; url: URL }) {
  const { id, timeZone } = districtOf(locals);
  const thisYear = Number(localDay({ at: locals.now, timeZone }).slice(0, 4));
  const asked = /^20\d\d$/.exec(url.searchParams.get('jahr') ?? '')?.[0];
  const year = asked ? Math.min(Number(asked), thisYear) : thisYear;
  const span = { from: `${year}-01-01`, until: `${year}-12-31` };
  return inDistrict(id, async (tx) => ({
    year,
    thisYear,
    concerns: await countConcerns(tx, span),
    visits: await countVisits(tx, span),
  }));
}
