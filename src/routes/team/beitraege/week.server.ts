import { addDays, isLocalDate, localDay } from '#modules/calendar/index.ts';
import { readWeekView } from '#modules/social/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf } from '#routes/context.server.ts';
import { whereOf } from '../terminliste/[id]/issue.server.ts';

/** The days in the address: seven from today on, unless it names others. */
export function periodOf({ locals, url }: { locals: App.Locals; url: URL }) {
  const today = localDay({ at: locals.now, timeZone: districtOf(locals).timeZone });
  const asked = url.searchParams.get('von') ?? '';
  const days = url.searchParams.get('tage') === '1' ? 1 : 7;
  return {
    today,
    next: addDays({ date: today, days: 7 }),
    from: isLocalDate(asked) ? asked : today,
    days,
  };
}

export async function weekOf(event: { locals: App.Locals; url: URL }) {
  const district = districtOf(event.locals);
  const { from, days } = periodOf(event);
  const { origin } = await whereOf(event);
  const { now } = event.locals;
  return inDistrict(district.id, (tx) => readWeekView(tx, { from, days, district, origin, now }));
}
