import { listDistrictIds } from '#modules/districts/server.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import { erasesRows, erasureTick } from '#platform/jobs/erasure.server.ts';
import { displaysMessages } from './messages/team.ts';
import type { DisplaysTables } from './tables.server.ts';

/** Minutes in which it is written once at the most, however many screens there are and however often they call. */
export const minutesBetween = 4;

/** Days after which a screen that was not heard of again is forgotten. */
export const forgetDays = 90;

const minute = 60_000;

/** Notes that a screen of this district is running, and nothing of the screen. */
export async function noteScreen(
  tx: Tx,
  { districtId, now }: { districtId: string; now: Date },
): Promise<void> {
  const earlier = new Date(now.getTime() - minutesBetween * minute);
  await tables<DisplaysTables>(tx)
    .insertInto('display_screen')
    .values({ district_id: districtId, seen_at: now })
    .onConflict((conflict) =>
      conflict
        .column('district_id')
        .doUpdateSet({ seen_at: now })
        .where('display_screen.seen_at', '<=', earlier),
    )
    .execute();
}

/** When a screen was last heard of; null where none was, or none for a long time. */
export async function findScreenSeen(tx: Tx): Promise<Date | null> {
  const row = await tables<DisplaysTables>(tx)
    .selectFrom('display_screen')
    .select('seen_at')
    .executeTakeFirst();
  return row?.seen_at ?? null;
}

/** A screen that is gone is of no use to anybody. */
export const forgetScreensTick = erasureTick({
  name: 'displays_forget_screens',
  pattern: '47 2 * * *',
  districts: () => globally(listDistrictIds),
  erases: [
    erasesRows<DisplaysTables, 'display_screen'>({
      table: 'display_screen',
      what: (locale) => displaysMessages.in(locale)('displays.erases.screen'),
      where: (row, now) =>
        row('seen_at', '<', new Date(now.getTime() - forgetDays * 24 * 60 * minute)),
    }),
  ],
});
