import { sql } from 'kysely';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { PeopleTables } from './tables.server.ts';

/**
 * Erases accounts, with sessions and passkeys, as part of the transaction. Those that belong to somebody of another
 * district stay; which those are, only the database may see, so it is asked by trying.
 */
export async function eraseUnusedAccounts(tx: Tx, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await sql`savepoint one_account`.execute(tx);
    try {
      await tables<PeopleTables>(tx).deleteFrom('account').where('id', '=', id).execute();
      await sql`release savepoint one_account`.execute(tx);
    } catch (error) {
      if ((error as { code?: string }).code !== foreignKeyViolation) throw error;
      await sql`rollback to savepoint one_account`.execute(tx);
    }
  }
}

const foreignKeyViolation = '23503';
