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
