import { isLocalDate, localDay } from '#modules/calendar/index.ts';
import { listOrganisations } from '#modules/organisations/server.ts';
import { reportTable } from '#modules/rooms/index.ts';
import { usageByOrganisation } from '#modules/rooms/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf } from '#routes/context.server.ts';

/** Who used the rooms in the time that the address names (`?von=&bis=`), this year otherwise. */
export async function readReport({ locals, url }: { locals: App.Locals; url: URL }) {
  const { id, timeZone } = districtOf(locals);
  const { now, locale } = locals;
  const today = localDay({ at: now, timeZone });
  const dateAt = (name: string, usual: string) => {
    const asked = url.searchParams.get(name) ?? '';
    return isLocalDate(asked) ? asked : usual;
  };
  const from = dateAt('von', `${today.slice(0, 4)}-01-01`);
  const until = dateAt('bis', `${today.slice(0, 4)}-12-31`);
  const { lines, names } = await inDistrict(id, async (tx) => ({
    lines: await usageByOrganisation(tx, { from, until, timeZone, now }),
    names: new Map((await listOrganisations(tx)).map((one) => [one.id, one.name])),
  }));
  return { from, until, today, table: reportTable({ lines, names, locale }) };
}
