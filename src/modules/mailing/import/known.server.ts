import { sql } from 'kysely';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { MailingTables } from '../tables.server.ts';
import { hashAddress } from '../subscription/address-hash.server.ts';
import type { Known } from './sort.ts';

/** What is known of addresses, by `Address.key`. */
export async function findKnown(
  tx: Tx,
  { districtId, keys }: { districtId: string; keys: string[] },
): Promise<Map<string, Known>> {
  if (keys.length === 0) return new Map();
  const hashes = keys.map((key) => hashAddress({ districtId, key }));
  const isOneOfThem = sql<boolean>`address_hash = any(${hashes}::bytea[])`;
  const suppressed = await tables<MailingTables>(tx)
    .selectFrom('mailing_suppression')
    .select(['address_hash', 'kind'])
    .where(isOneOfThem)
    .execute();
  const active = await tables<MailingTables>(tx)
    .selectFrom('mailing_subscription')
    .select('address_hash')
    .where('state', '=', 'active')
    .where(isOneOfThem)
    .execute();
  const byHash = new Map<string, Known>([
    ...suppressed.map(({ address_hash, kind }) => [address_hash.toString('hex'), kind] as const),
    ...active.map(({ address_hash }) => [address_hash!.toString('hex'), 'already'] as const),
  ]);
  return new Map(
    keys.flatMap((key, at) => {
      const known = byHash.get(hashes[at]!.toString('hex'));
      return known ? [[key, known]] : [];
    }),
  );
}
