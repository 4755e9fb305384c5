import type { RequestEvent } from '@sveltejs/kit';
import { expect, it } from 'vitest';
import { ensureAccount } from '#modules/people/server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import { listSessions, openSession, findSession } from '#platform/session/session.server.ts';
import { useDatabase } from '../../tests/database.ts';
import { keepSession } from './sign-in.server.ts';

useDatabase();

it('ends the session that the browser had before, and no other', async () => {
  const now = new Date('2026-11-22T12:00:00Z');
  const { accountId, former, elsewhere, next } = await globally(async (tx) => {
    const account = await ensureAccount(tx, { address: 'renate@example.org', now });
    const open = () => openSession(tx, { accountId: account, device: '/', now });
    return {
      accountId: account,
      former: await open(),
      elsewhere: await open(),
      next: await open(),
    };
  });
  const session = await globally((tx) => findSession(tx, { token: former.token, now }));
  const kept: string[] = [];
  const cookies = { set: (_: string, token: string) => kept.push(token) };
  const url = new URL('http://ortsmitte.test/');
  const event = { cookies, locals: { session }, url } as unknown as RequestEvent;
  await keepSession(event, next);
  expect(kept).toEqual([next.token]);
  const open = await globally((tx) => listSessions(tx, { accountId, now }));
  expect(open.map(({ id }) => id).sort()).toEqual([elsewhere.id, next.id].sort());
});
