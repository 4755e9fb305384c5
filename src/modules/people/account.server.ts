import { sql } from 'kysely';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { newId } from '#platform/ids.ts';
import type { PeopleTables } from './tables.server.ts';

/** The account of a mail address, made when it is new. Addresses are compared in lower case. @returns its id. */
export async function ensureAccount(
  tx: Tx,
  { address, now }: { address: string; now: Date },
): Promise<string> {
  const row = await tables<PeopleTables>(tx)
    .insertInto('account')
    .values({ id: newId(), address: address.trim().toLowerCase(), created_at: now })
    .onConflict((conflict) =>
      conflict
        .column('address')
        .doUpdateSet((update) => ({ address: update.ref('excluded.address') })),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** The address of an account. */
export async function findAddress(tx: Tx, accountId: string): Promise<string | null> {
  const row = await tables<PeopleTables>(tx)
    .selectFrom('account')
    .select('address')
    .where('id', '=', accountId)
    .executeTakeFirst();
  return row?.address ?? null;
}

/** The accounts of all people of the transaction's district. */
export async function listAccounts(tx: Tx): Promise<{ id: string; address: string }[]> {
  return tables<PeopleTables>(tx)
    .selectFrom('person')
    .innerJoin('account', 'account.id', 'person.account_id')
    .select(['account.id', 'account.address'])
    .distinct()
    .orderBy('account.address')
    .execute();
}

/** Ids of the districts to which an account belongs; in a transaction outside of any. */
export async function listDistrictsOfAccount(tx: Tx, accountId: string): Promise<string[]> {
  await sql`select set_config('app.account', ${accountId}, true)`.execute(tx);
  const rows = await tables<PeopleTables>(tx)
    .selectFrom('person')
    .select('district_id')
    .where('account_id', '=', accountId)
    .where('deleted_at', 'is', null)
    .execute();
  return rows.map((row) => row.district_id);
}
