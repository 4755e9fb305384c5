import { addDays, addMonths, isLocalDate, localDay } from '#modules/calendar/index.ts';
import type { Shift } from '#modules/duties/index.ts';
import { findRotaSpan, listShifts } from '#modules/duties/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { districtOf } from '#routes/context.server.ts';

/** The month that an address asks for (`2026-12`), or this one. */
export function monthIn({ locals, url }: { locals: App.Locals; url: URL }): string {
  const asked = url.searchParams.get('monat') ?? '';
  if (/^20\d\d-\d\d$/.test(asked) && isLocalDate(`${asked}-01`)) return asked;
  return localDay({ at: locals.now, timeZone: districtOf(locals).timeZone }).slice(0, 7);
}

/** The months before and after it; null where there are no shifts any more, or none yet. */
export async function monthsAround(
  tx: Tx,
  { month, locals }: { month: string; locals: App.Locals },
) {
  const { timeZone } = districtOf(locals);
  const { from, until } = await findRotaSpan(tx, { now: locals.now, timeZone });
  const [first, last] = [from.slice(0, 7), until.slice(0, 7)];
  // Whoever typed a month far away is one step from those that there are.
  return {
    before: month > last ? last : month > first ? nextMonth(month, -1) : null,
    after: month < first ? first : month < last ? nextMonth(month, 1) : null,
  };
}

export const nextMonth = (month: string, months: number): string =>
  addMonths({ date: `${month}-01`, months }).slice(0, 7);

/** The shifts of a month, for paper too: whoever reads it may put their name down. */
export async function listMonth(tx: Tx, month: string): Promise<Shift[]> {
  const from = `${month}-01`;
  const until = addDays({ date: `${nextMonth(month, 1)}-01`, days: -1 });
  const shifts = await listShifts(tx, { from, until });
  return shifts.filter(({ day, isDraft }) => !isDraft && day >= from && day <= until);
}
