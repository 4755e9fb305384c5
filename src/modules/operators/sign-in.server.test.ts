import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tables } from '#platform/database/connection.server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import { startMailServer, type TestMailServer } from '#platform/mail/testing/mail-server.ts';
import { hashToken } from '#platform/token.server.ts';
import { useDatabase } from '../../../tests/database.ts';
import { findOperatorSession } from './session.server.ts';
import {
  forgetOperatorRows,
  mailOperatorCode,
  requestOperatorSignIn,
  signInOperator,
} from './sign-in.server.ts';
import type { OperatorTables } from './tables.server.ts';

useDatabase();

const now = new Date('2026-11-27T12:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
let server: TestMailServer;
let counter = 0;

beforeEach(async () => {
  server = await startMailServer();
  vi.stubEnv('SMTP_URL', server.url);
  vi.stubEnv('OPERATOR_ADDRESSES', 'Betrieb@example.org, zweite@example.org');
});

afterEach(async () => {
  await server.stop();
  vi.unstubAllEnvs();
});

async function request(address = 'betrieb@example.org') {
  const client = `client-${(counter += 1)}`;
  const answer = await globally((tx) => requestOperatorSignIn(tx, { address, client, now }));
  if (!('token' in answer)) throw new Error('limited');
  const { id } = await globally((tx) =>
    tables<OperatorTables>(tx)
      .selectFrom('operator_code')
      .select('id')
      .where('token_hash', '=', hashToken(answer.token))
      .executeTakeFirstOrThrow(),
  );
  await mailOperatorCode({ id, now });
  const text = server.received.at(-1)?.mail.text ?? '';
  const code = /(\d{3}) (\d{3})/.exec(text)?.slice(1).join('') ?? '';
  const enter = (typed: string, at = now) =>
    globally((tx) => signInOperator(tx, { token: answer.token, code: typed, client, now: at }));
  return { code, enter };
}

test('whoever runs the installation signs in by a mailed code, once', async () => {
  const { code, enter } = await request();
  expect(await enter('000000' === code ? '111111' : '000000')).toEqual({ kind: 'wrong', left: 4 });
  const result = await enter(code);
  if (result.kind !== 'signed-in') throw new Error(result.kind);
  const find = (at: Date) =>
    globally((tx) => findOperatorSession(tx, { token: result.token, now: at }));
  expect(await find(now)).toMatchObject({ address: 'betrieb@example.org' });
  expect(await enter(code)).toEqual({ kind: 'over' });
  expect(await find(later(12 * 60 + 1))).toBeNull();
});

test('nobody else is mailed a code, nor told that they are not', async () => {
  const { code, enter } = await request('fremd@example.org');
  expect(server.received).toEqual([]);
  expect(code).toBe('');
  expect(await enter('123456')).toEqual({ kind: 'wrong', left: 4 });
});

test('a code is over after a quarter of an hour, and after five wrong ones', async () => {
  const late = await request();
  expect(await late.enter(late.code, later(16))).toEqual({ kind: 'over' });
  const guessed = await request('zweite@example.org');
  const wrong = guessed.code === '000000' ? '111111' : '000000';
  for (let left = 4; left > 0; left -= 1) {
    expect(await guessed.enter(wrong)).toEqual({ kind: 'wrong', left });
  }
  expect(await guessed.enter(wrong)).toEqual({ kind: 'over' });
  expect(await guessed.enter(guessed.code)).toEqual({ kind: 'over' });
});

test('who no longer stands in the environment is out at once', async () => {
  const { code, enter } = await request();
  const result = await enter(code);
  if (result.kind !== 'signed-in') throw new Error(result.kind);
  vi.stubEnv('OPERATOR_ADDRESSES', 'zweite@example.org');
  const { token } = result;
  expect(await globally((tx) => findOperatorSession(tx, { token, now }))).toBeNull();
});

test('codes and sessions that are over are forgotten', async () => {
  const { code, enter } = await request();
  const result = await enter(code);
  if (result.kind !== 'signed-in') throw new Error(result.kind);
  const { token } = result;
  const find = () => globally((tx) => findOperatorSession(tx, { token, now }));
  await globally((tx) => forgetOperatorRows(tx, later(60)));
  expect(await find()).not.toBeNull();
  await globally((tx) => forgetOperatorRows(tx, later(13 * 60)));
  expect(await find()).toBeNull();
});
