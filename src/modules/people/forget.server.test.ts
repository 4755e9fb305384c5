import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { openSession, sessionDays } from '#platform/session/session.server.ts';
import { useDatabase } from '../../../tests/database.ts';
import { makeDistrict } from '../../../tests/factories/district.ts';
import { codeMinutes } from './code.server.ts';
import { forgetWhatIsOver } from './forget.server.ts';
import { ensureAccount, requestSignIn } from './server.ts';

useDatabase();

it('codes, sessions and counted attempts are erased when they are over, and not before', async () => {
  const { id: districtId, command } = await makeDistrict();
  const { now } = command;
  const address = 'renate@example.org';
  const accountId = await globally((tx) => ensureAccount(tx, { address, now }));
  await globally((tx) => openSession(tx, { accountId, device: 'Firefox/Linux', now }));
  const asked = { client: 'a network', nextPath: '/team', origin: '', locale: 'de' as const, now };
  await inDistrict(districtId, (tx) => requestSignIn(tx, { districtId, address, ...asked }));

  const minute = 60_000;
  const day = 24 * 60 * minute;
  const attempts = { hour: 2, day: 1 };
  const all = { codes: 1, attempts: attempts.hour + attempts.day, sessions: 1 };
  const steps: [number, Awaited<ReturnType<typeof count>>][] = [
    [codeMinutes * minute - 1, all],
    [codeMinutes * minute, { ...all, codes: 0 }],
    [day - 1, { codes: 0, attempts: attempts.day, sessions: 1 }],
    [day, { codes: 0, attempts: 0, sessions: 1 }],
    [sessionDays * day - 1, { codes: 0, attempts: 0, sessions: 1 }],
    [sessionDays * day, { codes: 0, attempts: 0, sessions: 0 }],
  ];
  for (const [after, left] of steps) {
    await forgetWhatIsOver(new Date(now.getTime() + after));
    expect(await count()).toEqual(left);
  }
});

async function count(): Promise<{ codes: number; attempts: number; sessions: number }> {
  const { rows } = await globally((tx) =>
    sql<Awaited<ReturnType<typeof count>>>`
      select (select count(*)::int from sign_in_code) as codes,
        (select count(*)::int from rate_limit) as attempts,
        (select count(*)::int from session) as sessions`.execute(tx),
  );
  return rows[0]!;
}
