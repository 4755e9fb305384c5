import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { Locale } from '#platform/i18n/index.ts';
import type { PeopleTables } from '../tables.server.ts';

/**
 * In which language to write to an address that stands somewhere as text: in that of whoever of the district signs in by
 * it. Of anybody else nobody knows one; to them it is German.
 */
export async function findLocaleOf(tx: Tx, address: string): Promise<Locale> {
  const person = await tables<PeopleTables>(tx)
    .selectFrom('person')
    .innerJoin('account', 'account.id', 'person.account_id')
    .select('person.locale')
    .where('account.address', '=', address.trim().toLowerCase())
    .where('person.deleted_at', 'is', null)
    .executeTakeFirst();
  return person?.locale ?? 'de';
}
