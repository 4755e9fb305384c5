import { tables, type Tx } from '#platform/database/connection.server.ts';
import { newId } from '#platform/ids.ts';
import { hashToken, newToken } from '#platform/token.server.ts';
import { findOperator } from './operator.server.ts';
import type { OperatorTables } from './tables.server.ts';

/** Hours that a session lasts, whatever is done: whoever runs all districts signs in anew each day. */
const sessionHours = 12;

/** Somebody who runs the installation. They are no member of any district. */
export interface Operator {
  sessionId: string;
  address: string;
}

export async function openOperatorSession(
  tx: Tx,
  { addressHash, now }: { addressHash: Buffer; now: Date },
): Promise<{ token: string; expiresAt: Date }> {
  const token = newToken();
  const expiresAt = new Date(now.getTime() + sessionHours * 60 * 60_000);
  await tables<OperatorTables>(tx)
    .insertInto('operator_session')
    .values({
      id: newId(),
      token_hash: hashToken(token),
      address_hash: addressHash,
      expires_at: expiresAt,
    })
    .execute();
  return { token, expiresAt };
}

/** Who has this session; nobody any more as soon as their address no longer stands in the environment. */
export async function findOperatorSession(
  tx: Tx,
  { token, now }: { token: string; now: Date },
): Promise<Operator | null> {
  const row = await tables<OperatorTables>(tx)
    .selectFrom('operator_session')
    .select(['id', 'address_hash'])
    .where('token_hash', '=', hashToken(token))
    .where('expires_at', '>', now)
    .executeTakeFirst();
  const address = row && findOperator(row.address_hash);
  return row && address ? { sessionId: row.id, address } : null;
}

export async function endOperatorSession(tx: Tx, id: string): Promise<void> {
  await tables<OperatorTables>(tx).deleteFrom('operator_session').where('id', '=', id).execute();
}
