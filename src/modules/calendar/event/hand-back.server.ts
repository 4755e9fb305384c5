import { sql } from 'kysely';
import type { Tx } from '#platform/database/connection.server.ts';

/**
 * Gives the dates of one series to another (or to itself): those that became cancelled only because of its rule take
 * place again, as a person last left them.
 */
export async function handBack(tx: Tx, { from, to }: { from: string; to: string }): Promise<void> {
  await sql`
    update occurrence set series_id = ${to}::uuid,
      state = case when state = 'cancelled' and 'scheduled' = (
        select after->>'state' from occurrence_change
        where occurrence_id = occurrence.id order by id desc limit 1)
        then 'scheduled' else state end,
      reason = coalesce((
        select reason from occurrence_change
        where occurrence_id = occurrence.id order by id desc limit 1), '{}')
    where series_id = ${from}::uuid`.execute(tx);
}
