import { listDistrictIds } from '#modules/districts/server.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import type { Tick } from '#platform/jobs/jobs.server.ts';
import type { CalendarTables } from '../tables.server.ts';

/** Days after which a deleted event no longer says whom to ask; as long as a deleted picture can be brought back. */
const keptDays = 30;
const day = 86_400_000;

export const forgetContactsTick: Tick = {
  name: 'calendar_forget_contacts',
  pattern: '33 2 * * *',
  districts: () => globally(listDistrictIds),
  perDistrict: forgetContacts,
};

/**
 * Erases names and numbers from events that were put away long ago; brought back, they come without. What was kept of
 * how they were before an edit names the same people.
 */
export async function forgetContacts(tx: Tx, { now }: { now: Date }): Promise<void> {
  const db = tables<CalendarTables>(tx);
  const before = new Date(now.getTime() - keptDays * day);
  const away = db.selectFrom('event').select('id').where('deleted_at', '<', before);
  await db.deleteFrom('event_edit').where('event_id', 'in', away).execute();
  await db.updateTable('event').set({ contact: {} }).where('deleted_at', '<', before).execute();
}
