import { recordAudit } from '#platform/audit/audit.server.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { countAttempt } from '#platform/rate-limit/rate-limit.server.ts';
import { openSession } from '#platform/session/session.server.ts';
import { hashToken } from '#platform/token.server.ts';
import { codeAttempts, isCode } from './code.server.ts';
import { findPersonOfAccount } from './person.server.ts';
import type { PeopleTables } from './tables.server.ts';

/** Where and when somebody signs in, and with what device (`deviceOf`). */
export interface SignInCircumstances {
  districtId: string;
  device: string;
  now: Date;
}

export type SignInResult =
  | { kind: 'signed-in'; token: string; expiresAt: Date; nextPath: string }
  /** Not the code; so many tries are left. */
  | { kind: 'wrong'; left: number }
  /** Expired, used, or tried too often: a new code is needed. */
  | { kind: 'over' }
  | { kind: 'limited'; retryAt: Date }
  /** The address is right, but belongs to nobody in this district. */
  | { kind: 'no-person' };

/** Signs in by the mailed code. Never throws for a wrong one, so that the attempt is counted. */
export async function signInByCode(
  tx: Tx,
  attempt: SignInCircumstances & { token: string; code: string; client: string },
): Promise<SignInResult> {
  const { districtId, now } = attempt;
  const retryAt = await countAttempt(tx, {
    what: 'sign-in code',
    whom: attempt.client,
    limit: 60,
    minutes: 60,
    now,
  });
  if (retryAt) return { kind: 'limited', retryAt };
  const request = await tables<PeopleTables>(tx)
    .updateTable('sign_in_code')
    .set((value) => ({ attempts: value('attempts', '+', 1) }))
    .where('token_hash', '=', hashToken(attempt.token))
    .where('district_id', '=', districtId)
    .where('attempts', '<', codeAttempts)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returningAll()
    .executeTakeFirst();
  if (!request) return { kind: 'over' };
  if (await isCode(attempt.code, request.code_hash)) return finish(tx, { ...attempt, request });
  const left = codeAttempts - request.attempts;
  return left > 0 ? { kind: 'wrong', left } : { kind: 'over' };
}

/** The address that a mailed link signs in, or null where the link is over. Changes nothing: scanners follow links. */
export async function findSignInLink(
  tx: Tx,
  { districtId, link, now }: { districtId: string; link: string; now: Date },
): Promise<{ address: string } | null> {
  const row = await tables<PeopleTables>(tx)
    .selectFrom('sign_in_code')
    .innerJoin('account', 'account.id', 'sign_in_code.account_id')
    .select('account.address')
    .where('link_hash', '=', hashToken(link))
    .where('district_id', '=', districtId)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row ?? null;
}

/** Signs in by the mailed link, once. */
export async function signInByLink(
  tx: Tx,
  attempt: SignInCircumstances & { link: string },
): Promise<SignInResult> {
  const request = await tables<PeopleTables>(tx)
    .selectFrom('sign_in_code')
    .selectAll()
    .where('link_hash', '=', hashToken(attempt.link))
    .where('district_id', '=', attempt.districtId)
    .where('used_at', 'is', null)
    .where('expires_at', '>', attempt.now)
    .forUpdate()
    .executeTakeFirst();
  return request ? finish(tx, { ...attempt, request }) : { kind: 'over' };
}

/** Signs an account in without a code: the example roles, and whoever has just set up the district. */
export async function openPersonSession(
  tx: Tx,
  { accountId, districtId, device, now }: SignInCircumstances & { accountId: string },
): Promise<{ token: string; expiresAt: Date } | null> {
  const person = await findPersonOfAccount(tx, accountId);
  if (!person) return null;
  const session = await openSession(tx, { accountId, device, now });
  await recordAudit(tx, {
    command: { districtId, personId: person.id, now },
    action: 'person.signed-in',
    subject: 'person',
    id: person.id,
  });
  return session;
}

async function finish(
  tx: Tx,
  {
    request,
    ...circumstances
  }: SignInCircumstances & {
    request: { id: string; account_id: string | null; next_path: string };
  },
): Promise<SignInResult> {
  const { now } = circumstances;
  // Code and link of one mail are used up together.
  await tables<PeopleTables>(tx)
    .updateTable('sign_in_code')
    .set({ used_at: now })
    .where('id', '=', request.id)
    .execute();
  if (!request.account_id) return { kind: 'over' };
  const session = await openPersonSession(tx, { ...circumstances, accountId: request.account_id });
  if (!session) return { kind: 'no-person' };
  const { token, expiresAt } = session;
  return { kind: 'signed-in', token, expiresAt, nextPath: request.next_path };
}

/** Whether this request can still be answered with a code; for the page that asks for it. */
export async function isSignInOpen(
  tx: Tx,
  { districtId, token, now }: { districtId: string; token: string; now: Date },
): Promise<boolean> {
  const row = await tables<PeopleTables>(tx)
    .selectFrom('sign_in_code')
    .select('id')
    .where('token_hash', '=', hashToken(token))
    .where('district_id', '=', districtId)
    .where('attempts', '<', codeAttempts)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row !== undefined;
}

/** Forgets codes that are over. */
export async function forgetSignInCodes(tx: Tx, now: Date): Promise<void> {
  await tables<PeopleTables>(tx)
    .deleteFrom('sign_in_code')
    .where('expires_at', '<=', now)
    .execute();
}
