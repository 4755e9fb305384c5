import { expect, test } from 'vitest';
import { useDatabase } from '../../../tests/database.ts';
import { globally } from '#platform/database/transaction.server.ts';
import { countAttempt, forgetAttempts } from './rate-limit.server.ts';

useDatabase();

const start = new Date('2026-11-22T12:00:00Z');
const after = (minutes: number) => new Date(start.getTime() + minutes * 60_000);

function attempt(whom: string, now = start): Promise<Date | null> {
  return globally((tx) => countAttempt(tx, { what: 'test', whom, limit: 3, minutes: 10, now }));
}

test('the fourth attempt is told when to come back, and may then', async () => {
  for (let count = 1; count <= 3; count += 1) expect(await attempt('renate')).toBeNull();
  expect(await attempt('renate', after(4))).toEqual(after(10));
  expect(await attempt('klaus', after(4))).toBeNull();
  expect(await attempt('renate', after(10))).toBeNull();
});

test('attempts at the same time are all counted', async () => {
  const results = await Promise.all(Array.from({ length: 10 }, () => attempt('many')));
  expect(results.filter((result) => result === null)).toHaveLength(3);
});

test('what is over can be forgotten', async () => {
  await attempt('gone');
  await globally((tx) => forgetAttempts(tx, after(11)));
  expect(await attempt('gone', after(12))).toBeNull();
});
