import { sql } from 'kysely';
import type { Tx } from '#platform/database/connection.server.ts';
import { slugify } from '#platform/slug.ts';
import { createDistrict, listDistrictIds } from './district.server.ts';
import type { SetUp } from './forms.ts';

/** Whether there is nothing yet, so that the first run must ask. */
export async function isUnused(tx: Tx): Promise<boolean> {
  return (await listDistrictIds(tx)).length === 0;
}

/**
 * Creates the first district under `id` (the transaction is already in it). Two at once: the second waits for the
 * first and then gets false.
 * @param host under which the first run was opened: mails may link to it.
 */
export async function createFirstDistrict(
  tx: Tx,
  { id, setUp, host, now }: { id: string; setUp: SetUp; host: string | null; now: Date },
): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtext('ortsmitte first district'))`.execute(tx);
  if (!(await isUnused(tx))) return false;
  await createDistrict(tx, {
    id,
    slug: slugify(setUp.name) || 'stadtteil',
    name: setUp.name,
    town: setUp.town,
    postalCode: setUp.postalCode,
    state: setUp.state,
    timeZone: setUp.timeZone,
    hosts: host ? [host] : [],
    now,
  });
  return true;
}
