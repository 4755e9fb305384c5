import { expect, test } from 'vitest';
import { globally } from '#platform/database/transaction.server.ts';
import { useDatabase } from '../../../tests/database.ts';
import { makeDistrict, makePerson } from '../../../tests/factories/district.ts';
import {
  endAllSessions,
  findSession,
  isFresh,
  longestSessionDays,
  openSession,
  sessionDays,
  slideSession,
} from './session.server.ts';

useDatabase();

const day = 24 * 60 * 60_000;

async function signIn() {
  const { command } = await makeDistrict();
  const { accountId } = await makePerson({ command, role: 'volunteer' });
  const { token } = await globally((tx) =>
    openSession(tx, { accountId, device: '', now: command.now }),
  );
  const after = (days: number) => new Date(command.now.getTime() + days * day);
  const find = (now: Date) => globally((tx) => findSession(tx, { token, now }));
  return { accountId, command, after, find };
}

test('a phone in use stays signed in for months, but not for more than a year', async () => {
  const { after, find } = await signIn();
  for (let at = 0; at < longestSessionDays; at += sessionDays - 10) {
    const session = (await find(after(at)))!;
    expect(session, `after ${at} days`).not.toBeNull();
    await globally((tx) => slideSession(tx, { session, now: after(at) }));
  }
  expect(await find(after(longestSessionDays - 1))).not.toBeNull();
  expect(await find(after(longestSessionDays))).toBeNull();
});

test('one that nobody uses ends after half a year', async () => {
  const { after, find } = await signIn();
  expect(await find(after(sessionDays - 1))).not.toBeNull();
  expect(await find(after(sessionDays))).toBeNull();
});

test('it counts as just opened for a quarter of an hour, and using it does not make it so again', async () => {
  const { after, find } = await signIn();
  const session = (await find(after(0)))!;
  const minutes = (count: number) => after(count / (24 * 60));
  expect(isFresh({ session, now: minutes(14) })).toBe(true);
  expect(isFresh({ session, now: minutes(15) })).toBe(false);
  await globally((tx) => slideSession(tx, { session, now: after(30) }));
  expect(isFresh({ session: (await find(after(30)))!, now: after(30) })).toBe(false);
});

test('of an account all sessions can be ended at once', async () => {
  const { accountId, after, find } = await signIn();
  await globally((tx) => endAllSessions(tx, accountId));
  expect(await find(after(0))).toBeNull();
});
