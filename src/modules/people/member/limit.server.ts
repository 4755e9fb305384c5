import { sql } from 'kysely';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { PeopleTables } from '../tables.server.ts';
import { MemberError } from './errors.ts';

/** How many belong to the transaction's district. */
export async function countMembers(tx: Tx): Promise<number> {
  const { count } = await tables<PeopleTables>(tx)
    .selectFrom('person')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('deleted_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** @throws MemberError `too_many` where the district may have no more, as whoever runs the installation decided. */
export async function refuseTooMany(tx: Tx, districtId: string): Promise<void> {
  const { rows } = await sql<{ most: number | null }>`
    select most_members as most from district_limit where district_id = ${districtId}`.execute(tx);
  const most = rows[0]?.most;
  if (!most) return;
  // Of two who come at once the second is counted after the first.
  await sql`select pg_advisory_xact_lock(hashtext(${`members ${districtId}`}))`.execute(tx);
  if ((await countMembers(tx)) >= most) throw new MemberError('too_many');
}
