import { sql } from 'kysely';
import { listDistrictIds } from '#modules/districts/server.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import { erasesRows, erasureTick, type Erasure } from '#platform/jobs/erasure.server.ts';
import { calendarPrivacyMessages } from '../messages/privacy.ts';
import type { CalendarTables } from '../tables.server.ts';
import { isWhole } from './row.server.ts';
import { undoDays } from './undo-days.ts';

const deletedNotices = erasesRows<CalendarTables, 'notice'>({
  table: 'notice',
  what: (locale) => calendarPrivacyMessages.in(locale)('calendar.erases.notice'),
  where: (row, now) => row('deleted_at', '<', lastDay(now)),
});

/**
 * Every word of events that were deleted long ago, their addresses too: any of them may name people. The rows of an
 * event and its dates stay, empty, for others may point to them; it cannot be brought back.
 */
const deletedEvents: Erasure = {
  kind: 'event',
  what: (locale) => calendarPrivacyMessages.in(locale)('calendar.erases.event'),
  count: async (tx, { now }) => (await over(tx, now).execute()).length,
  async erase(tx, { now }) {
    const db = tables<CalendarTables>(tx);
    const dates = () =>
      db.selectFrom('occurrence').select('id').where('event_id', 'in', over(tx, now));
    await db.deleteFrom('event_edit').where('event_id', 'in', over(tx, now)).execute();
    await db.deleteFrom('event_old_slug').where('event_id', 'in', over(tx, now)).execute();
    await db.deleteFrom('occurrence_change').where('occurrence_id', 'in', dates()).execute();
    await db
      .updateTable('occurrence')
      .set({ differs: {}, reason: {} })
      .where('event_id', 'in', over(tx, now))
      .execute();
    await db
      .updateTable('series')
      .set({ differs: {}, cancelled: sql`case when cancelled is not null then '{}'::jsonb end` })
      .where('event_id', 'in', over(tx, now))
      .execute();
    // Last, for by this they were found.
    const { numUpdatedRows } = await db
      .updateTable('event')
      .set({ title: {}, summary: {}, body: {}, access: {}, price: {}, contact: {}, reason: {} })
      .set({ slug: sql<string>`id::text` })
      .where('id', 'in', over(tx, now))
      .executeTakeFirst();
    return Number(numUpdatedRows);
  },
};

export const forgetDeletedTick = erasureTick({
  name: 'calendar_forget_deleted',
  pattern: '33 2 * * *',
  districts: () => globally(listDistrictIds),
  erases: [deletedNotices, deletedEvents],
});

function over(tx: Tx, now: Date) {
  return tables<CalendarTables>(tx)
    .selectFrom('event')
    .select('id')
    .where('deleted_at', '<', lastDay(now))
    .where(isWhole);
}

function lastDay(now: Date): Date {
  return new Date(now.getTime() - undoDays * 86_400_000);
}
