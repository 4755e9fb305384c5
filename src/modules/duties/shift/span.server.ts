import { addDays, localDay } from '#modules/calendar/index.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { DutyTables } from '../tables.server.ts';
import { daysAhead } from './days-ahead.ts';

/** The first and the last local date on which there may be shifts: from when the first was made until none is made yet. */
export async function findRotaSpan(
  tx: Tx,
  { now, timeZone }: { now: Date; timeZone: string },
): Promise<{ from: string; until: string }> {
  const row = await tables<DutyTables>(tx)
    .selectFrom('duty_shift')
    .select((select) => select.fn.min('created_at').as('first'))
    .executeTakeFirst();
  const today = localDay({ at: now, timeZone });
  return {
    from: localDay({ at: row?.first ?? now, timeZone }),
    until: addDays({ date: today, days: daysAhead }),
  };
}
