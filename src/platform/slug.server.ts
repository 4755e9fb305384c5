import { sql } from 'kysely';
import type { Tx } from '#platform/database/connection.server.ts';
import { freeSlug } from './slug.ts';

/**
 * The first of `wanted`, `wanted-2`, `wanted-3` … that is free, and kept for this transaction: whoever wants a like
 * address at the same time waits for its end and then finds it taken.
 * @param findTaken asked once nobody else can take one; whatever it leaves out counts as free.
 */
export async function claimFreeSlug(
  tx: Tx,
  {
    districtId,
    wanted,
    findTaken,
  }: { districtId: string; wanted: string; findTaken: () => Promise<string[]> },
): Promise<string> {
  // "fest" may get "fest-2", which is what the title "Fest 2" wants: they share one lock.
  const key = `slug ${districtId} ${wanted.replace(/(-[0-9]+)+$/, '')}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx);
  return freeSlug({ wanted, taken: await findTaken() });
}
