import { sql } from 'kysely';
import { listDistrictIds } from '#modules/districts/server.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import type { Tick } from '#platform/jobs/jobs.server.ts';
import type { CalendarTables } from '../tables.server.ts';
import { isWhole } from './row.server.ts';
import { undoDays } from './undo-days.ts';

const day = 86_400_000;

export const forgetDeletedTick: Tick = {
  name: 'calendar_forget_deleted',
  pattern: '33 2 * * *',
  districts: () => globally(listDistrictIds),
  perDistrict: forgetDeleted,
};

/**
 * Erases every word of events and notices that were deleted long ago, their addresses too: any of them may name
 * people. The rows of an event and its dates stay, empty, for others may point to them; it cannot be brought back.
 */
export async function forgetDeleted(tx: Tx, { now }: { now: Date }): Promise<void> {
  const before = new Date(now.getTime() - undoDays * day);
  const db = tables<CalendarTables>(tx);
  await db.deleteFrom('notice').where('deleted_at', '<', before).execute();
  const over = () =>
    db.selectFrom('event').select('id').where('deleted_at', '<', before).where(isWhole);
  const dates = () => db.selectFrom('occurrence').select('id').where('event_id', 'in', over());
  await db.deleteFrom('event_edit').where('event_id', 'in', over()).execute();
  await db.deleteFrom('event_old_slug').where('event_id', 'in', over()).execute();
  await db.deleteFrom('occurrence_change').where('occurrence_id', 'in', dates()).execute();
  await db
    .updateTable('occurrence')
    .set({ differs: {}, reason: {} })
    .where('event_id', 'in', over())
    .execute();
  await db
    .updateTable('series')
    .set({ differs: {}, cancelled: sql`case when cancelled is not null then '{}'::jsonb end` })
    .where('event_id', 'in', over())
    .execute();
  // Last, for by this they were found.
  await db
    .updateTable('event')
    .set({ title: {}, summary: {}, body: {}, access: {}, price: {}, contact: {}, reason: {} })
    .set({ slug: sql<string>`id::text` })
    .where('id', 'in', over())
    .execute();
}
