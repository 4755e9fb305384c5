import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { PlaceTables } from '../tables.server.ts';

/**
 * How often codes were opened from day to day, both included; days and codes without any are not in it.
 * @param codes only these.
 */
export async function countScans(
  tx: Tx,
  { from, until, codes }: { from: string; until: string; codes?: readonly string[] },
): Promise<{ code: string; day: string; scans: number }[]> {
  if (codes?.length === 0) return [];
  return tables<PlaceTables>(tx)
    .selectFrom('place_scan')
    .select(['code', 'day', 'scans'])
    .where('day', '>=', from)
    .where('day', '<=', until)
    .$if(codes !== undefined, (query) => query.where('code', 'in', [...codes!]))
    .orderBy('day')
    .orderBy('code')
    .execute();
}
