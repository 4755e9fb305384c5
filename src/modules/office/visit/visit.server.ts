import { localDay } from '#modules/calendar/index.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { newId } from '#platform/ids.ts';
import type { VisitCount } from '../concern/counts.ts';
import type { OfficeTables } from '../tables.server.ts';

/**
 * One more has come in. Only when, not who, nor who counted: there is nothing to look up later, so it leaves no entry
 * in the audit.
 */
export async function countVisit(tx: Tx, { districtId, now, timeZone }: Command): Promise<void> {
  const day = localDay({ at: now, timeZone });
  await tables<OfficeTables>(tx)
    .insertInto('visit')
    .values({ district_id: districtId, id: newId(), at: now, day, taken_back_at: null })
    .execute();
}

/** One too many: today's last visit is taken back. Where there is none it stays at none, also for two who press at once. */
export async function takeBackVisit(tx: Tx, { now, timeZone }: Command): Promise<void> {
  const day = localDay({ at: now, timeZone });
  const db = tables<OfficeTables>(tx);
  const last = await db
    .selectFrom('visit')
    .select('id')
    .where('day', '=', day)
    .where('taken_back_at', 'is', null)
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (!last) return;
  await db.updateTable('visit').set({ taken_back_at: now }).where('id', '=', last.id).execute();
}

/** Visits of the days from `from` to `until`, both included; days without any are not in it. */
export async function countVisits(
  tx: Tx,
  { from, until }: { from: string; until: string },
): Promise<VisitCount[]> {
  return tables<OfficeTables>(tx)
    .selectFrom('visit')
    .select((select) => ['day', select.fn.countAll<number>().as('count')])
    .where('day', '>=', from)
    .where('day', '<=', until)
    .where('taken_back_at', 'is', null)
    .groupBy('day')
    .orderBy('day')
    .execute();
}
