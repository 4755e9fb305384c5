import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { PlaceTables } from '../tables.server.ts';

/** How often codes were opened from day to day, both included; days and codes without any are not in it. */
export async function countScans(
  tx: Tx,
  { from, until }: { from: string; until: string },
): Promise<{ code: string; day: string; scans: number }[]> {
  return tables<PlaceTables>(tx)
    .selectFrom('place_scan')
    .select(['code', 'day', 'scans'])
    .where('day', '>=', from)
    .where('day', '<=', until)
    .orderBy('day')
    .orderBy('code')
    .execute();
}
