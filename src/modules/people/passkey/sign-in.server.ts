import {
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { countAttempt } from '#platform/rate-limit/rate-limit.server.ts';
import {
  openPersonSession,
  type SignInCircumstances,
  type SignInResult,
} from '../sign-in.server.ts';
import type { PeopleTables } from '../tables.server.ts';
import type { SignInAnswer } from './answer.ts';
import { challengeIn, keepChallenge, takeChallenge } from './challenge.server.ts';
import type { Where } from './own.server.ts';

/**
 * What a browser needs to sign in by a passkey. It names nobody: the device knows which keys it has for this host.
 * @returns null where this network asks too often.
 */
export async function askForPasskey(
  tx: Tx,
  { where: { host }, client, now }: { where: Where; client: string; now: Date },
) {
  const attempt = { what: 'passkey', whom: client, limit: 60, minutes: 60, now };
  if (await countAttempt(tx, attempt)) return null;
  const options = await generateAuthenticationOptions({ rpID: host, userVerification: 'required' });
  await keepChallenge(tx, { challenge: options.challenge, accountId: null, now });
  return options;
}

/** Signs in by what a passkey has signed. `wrong` says nothing about why. */
export async function signInByPasskey(
  tx: Tx,
  { answer, where, ...circumstances }: SignInCircumstances & { answer: SignInAnswer; where: Where },
): Promise<Extract<SignInResult, { kind: 'signed-in' | 'over' | 'no-person' }>> {
  const { now } = circumstances;
  const challenge = challengeIn(answer.response.clientDataJSON);
  if (!(await takeChallenge(tx, { challenge, accountId: null, now }))) return { kind: 'over' };
  const passkey = await tables<PeopleTables>(tx)
    .selectFrom('passkey')
    .selectAll()
    .where('credential_id', '=', answer.id)
    .where('host', '=', where.host)
    .forUpdate()
    .executeTakeFirst();
  if (!passkey) return { kind: 'over' };
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response: answer as Parameters<typeof verifyAuthenticationResponse>[0]['response'],
    expectedChallenge: challenge,
    expectedOrigin: where.origin,
    expectedRPID: where.host,
    credential: {
      id: passkey.credential_id,
      publicKey: new Uint8Array(passkey.public_key),
      counter: Number(passkey.counter),
    },
  }).catch(() => ({ verified: false, authenticationInfo: undefined }));
  if (!verified || !authenticationInfo) return { kind: 'over' };
  await tables<PeopleTables>(tx)
    .updateTable('passkey')
    .set({ counter: authenticationInfo.newCounter, used_at: now })
    .where('id', '=', passkey.id)
    .execute();
  const session = await openPersonSession(tx, { ...circumstances, accountId: passkey.account_id });
  return session ? { kind: 'signed-in', ...session, nextPath: '' } : { kind: 'no-person' };
}
