import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { PeopleTables } from '../tables.server.ts';
import { challengeMinutes } from './passkey.ts';

/** Remembers what a browser has been asked to sign. */
export async function keepChallenge(
  tx: Tx,
  { challenge, accountId, now }: { challenge: string; accountId: string | null; now: Date },
): Promise<void> {
  const expiresAt = new Date(now.getTime() + challengeMinutes * 60_000);
  await tables<PeopleTables>(tx)
    .insertInto('passkey_challenge')
    .values({ challenge, account_id: accountId, expires_at: expiresAt })
    .execute();
}

/** Uses a challenge up. @returns whether it was open for this account. */
export async function takeChallenge(
  tx: Tx,
  { challenge, accountId, now }: { challenge: string; accountId: string | null; now: Date },
): Promise<boolean> {
  const taken = await tables<PeopleTables>(tx)
    .deleteFrom('passkey_challenge')
    .where('challenge', '=', challenge)
    .where('account_id', 'is not distinct from', accountId)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return taken.numDeletedRows > 0n;
}

export async function forgetChallenges(tx: Tx, now: Date): Promise<void> {
  await tables<PeopleTables>(tx)
    .deleteFrom('passkey_challenge')
    .where('expires_at', '<=', now)
    .execute();
}

/** The challenge that an answer says it signed; the signature shows whether that is true. */
export function challengeIn(clientDataJSON: string): string {
  try {
    const data: unknown = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString());
    const { challenge } = (data ?? {}) as { challenge?: unknown };
    return typeof challenge === 'string' ? challenge : '';
  } catch {
    // No answer of a browser.
    return '';
  }
}
