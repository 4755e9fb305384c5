import { z } from 'zod';
import { codeAttempts, codeMinutes, hashCode, isCode, newCode } from '#modules/people/server.ts';
import { now as presentInstant } from '#platform/clock.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import { readEnvironment } from '#platform/env.server.ts';
import { newId } from '#platform/ids.ts';
import { defineJob, enqueue, type Tick } from '#platform/jobs/jobs.server.ts';
import { sendAtOnce } from '#platform/mail/at-once.server.ts';
import { countAttempt } from '#platform/rate-limit/rate-limit.server.ts';
import { hashToken, newToken } from '#platform/token.server.ts';
import { operatorMessages } from './messages/operators.ts';
import { findOperator, hashAddress } from './operator.server.ts';
import { openOperatorSession } from './session.server.ts';
import type { OperatorTables } from './tables.server.ts';

/**
 * Begins a sign-in. What it does and answers is the same whether the address is an operator's; only the job, later,
 * mails a code or does nothing.
 * @returns the token that the browser must show with the code, or when it may ask again.
 */
export async function requestOperatorSignIn(
  tx: Tx,
  { address, client, now }: { address: string; client: string; now: Date },
): Promise<{ token: string } | { retryAt: Date }> {
  const attempts = [
    { what: 'operator client', whom: client, limit: 20, minutes: 60 },
    { what: 'operator address', whom: address, limit: 5, minutes: 60 },
  ];
  let retryAt: Date | null = null;
  for (const attempt of attempts) {
    retryAt = (await countAttempt(tx, { ...attempt, now })) ?? retryAt;
  }
  if (retryAt) return { retryAt };
  const hash = hashAddress(address);
  const id = newId();
  const token = newToken();
  await tables<OperatorTables>(tx)
    .insertInto('operator_code')
    .values({
      id,
      address_hash: findOperator(hash) ? hash : null,
      token_hash: hashToken(token),
      code_hash: null,
      expires_at: new Date(now.getTime() + codeMinutes * 60_000),
      used_at: null,
    })
    .execute();
  await enqueue(tx, { job: operatorCodeJob, payload: { id } });
  return { token };
}

export const operatorCodeJob = defineJob({
  name: 'operators_sign_in_code',
  schema: z.object({ id: z.uuid() }),
  maxAttempts: 3,
  run: ({ id }) => mailOperatorCode({ id, now: presentInstant() }),
});

/**
 * Makes the code of a request and mails it: past all outboxes, since those belong to districts. What could not be
 * mailed is asked for again.
 */
export async function mailOperatorCode({ id, now }: { id: string; now: Date }): Promise<void> {
  const code = newCode();
  const codeHash = await hashCode(code);
  const row = await globally((tx) =>
    tables<OperatorTables>(tx)
      .updateTable('operator_code')
      .set({ code_hash: codeHash })
      .where('id', '=', id)
      .where('code_hash', 'is', null)
      .where('address_hash', 'is not', null)
      .where('expires_at', '>', now)
      .returning('address_hash')
      .executeTakeFirst(),
  );
  const address = row?.address_hash && findOperator(row.address_hash);
  if (!address) return;
  const t = operatorMessages.in('de');
  const shown = `${code.slice(0, 3)} ${code.slice(3)}`;
  if (readEnvironment().SMTP_URL === undefined) {
    console.log(t('operators.console.code', { address, code: shown }));
    return;
  }
  const { state, reply } = await sendAtOnce({
    to: address,
    sender: { name: 'Ortsmitte', address: null },
    subject: t('operators.mail.subject'),
    text: t('operators.mail.text', { code: shown, minutes: codeMinutes }),
    now,
  });
  if (state !== 'sent') console.error(`mailing an operator's code: ${reply}`);
}

export type OperatorSignIn =
  | { kind: 'signed-in'; token: string; expiresAt: Date }
  | { kind: 'wrong'; left: number }
  | { kind: 'over' }
  | { kind: 'limited'; retryAt: Date };

/** Signs in by the mailed code. Never throws for a wrong one, so that the attempt is counted. */
export async function signInOperator(
  tx: Tx,
  { token, code, client, now }: { token: string; code: string; client: string; now: Date },
): Promise<OperatorSignIn> {
  const attempt = { what: 'operator code', whom: client, limit: 30, minutes: 60, now };
  const retryAt = await countAttempt(tx, attempt);
  if (retryAt) return { kind: 'limited', retryAt };
  const request = await tables<OperatorTables>(tx)
    .updateTable('operator_code')
    .set((value) => ({ attempts: value('attempts', '+', 1) }))
    .where('token_hash', '=', hashToken(token))
    .where('attempts', '<', codeAttempts)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returningAll()
    .executeTakeFirst();
  if (!request) return { kind: 'over' };
  if (!(await isCode(code, request.code_hash))) {
    const left = codeAttempts - request.attempts;
    return left > 0 ? { kind: 'wrong', left } : { kind: 'over' };
  }
  await tables<OperatorTables>(tx)
    .updateTable('operator_code')
    .set({ used_at: now })
    .where('id', '=', request.id)
    .execute();
  if (!request.address_hash || !findOperator(request.address_hash)) return { kind: 'over' };
  const session = await openOperatorSession(tx, { addressHash: request.address_hash, now });
  return { kind: 'signed-in', ...session };
}

/** Codes and sessions that are over are forgotten within the hour. */
export const forgetOperatorsTick: Tick = {
  name: 'operators_forget',
  pattern: '23 * * * *',
  run: () => globally((tx) => forgetOperatorRows(tx, presentInstant())),
};

export async function forgetOperatorRows(tx: Tx, now: Date): Promise<void> {
  for (const table of ['operator_code', 'operator_session'] as const) {
    await tables<OperatorTables>(tx).deleteFrom(table).where('expires_at', '<=', now).execute();
  }
}
