import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { SMTPServer } from 'smtp-server';
import { expect, test, vi } from 'vitest';
import { findProgress, listDeliveries } from '#modules/mailing/server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { useDatabase } from '../database.ts';
import { makeDistrict } from '../factories/district.ts';
import { makeIssue, makeSubscribers, startIssue } from '../factories/mailing.ts';

const url = useDatabase();
const [recipients, kills] = [2000, 20];
const killed = 'ortsmitte-killed';

test('twenty kills -9 while a list is sent: nobody has it twice, nobody is forgotten', async () => {
  const { command } = await makeDistrict();
  const { districtId } = command;
  const mails = await startCountingServer();
  vi.stubEnv('SMTP_URL', mails.url);
  await makeSubscribers({ command, number: recipients });
  const issueId = await makeIssue({ command });
  await startIssue({ command, id: issueId });

  // Named, so that its sessions are told from ours.
  const namedUrl = `${url()}${url().includes('?') ? '&' : '?'}application_name=${killed}`;
  const start = () =>
    spawn(
      process.execPath,
      [
        join(import.meta.dirname, 'send-issue.ts'),
        namedUrl,
        districtId,
        issueId,
        command.now.toISOString(),
      ],
      { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, SMTP_URL: mails.url } },
    );
  const progress = async () =>
    (await inDistrict(districtId, (tx) => findProgress(tx, { id: issueId, now: command.now })))!;

  // The same moments in every run, as far as moments can be the same.
  const seed = 20261122;
  const random = randomFrom(seed);
  const inFlight: number[] = [];
  for (let kill = 0; kill < kills; kill += 1) {
    const child = start();
    const until = mails.count() + 1 + Math.floor(random() * 90);
    const ended = once(child, 'exit');
    while (mails.count() < until && child.exitCode === null) await wait(1);
    await wait(random() * 20);
    child.kill('SIGKILL');
    await ended;
    await sessionsAreGone();
    const { counts, state } = await progress();
    expect(state, `seed ${seed}, kill ${kill}: nobody is left to be killed`).toBe('sending');
    inFlight.push(counts.claimed);
  }
  // Two connections with a batch of twenty each.
  expect(Math.max(...inFlight)).toBeLessThanOrEqual(40);
  expect(Math.max(...inFlight), `seed ${seed}: no kill came in the middle`).toBeGreaterThan(0);

  const [code] = (await once(start(), 'exit')) as [number];
  expect(code).toBe(0);
  const { counts, state } = await progress();
  expect(state).toBe('sent');
  expect(counts.delivered + counts.unclear).toBe(recipients);
  expect(counts.unclear).toBe(inFlight.reduce((sum, number) => sum + number, 0));

  const perPerson = mails.perPerson();
  expect([...perPerson.values()].filter((number) => number > 1)).toEqual([]);
  // Whoever has not got it stands among those that somebody must look at.
  const { deliveries } = await inDistrict(districtId, (tx) =>
    listDeliveries(tx, { issueId, perPage: recipients }),
  );
  const missing = deliveries.filter(({ address }) => !perPerson.has(address!));
  expect(missing.filter(({ state }) => state !== 'unclear')).toEqual([]);
  await mails.stop();
  vi.unstubAllEnvs();
}, 120_000);

/** What a killed process had sent to the database is still done there: a claim may be committed after its death. */
async function sessionsAreGone(): Promise<void> {
  await vi.waitFor(
    async () => {
      const { rows } = await globally((tx) =>
        sql`select 1 from pg_stat_activity where application_name = ${killed}`.execute(tx),
      );
      expect(rows).toEqual([]);
    },
    { timeout: 20_000, interval: 5 },
  );
}

/** A real mail server that only counts: reading each mail would take longer than sending it. */
async function startCountingServer() {
  const perPerson = new Map<string, number>();
  let count = 0;
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    onData(stream, { envelope }, done) {
      stream.resume();
      stream.once('end', () => {
        for (const { address } of envelope.rcptTo) {
          perPerson.set(address, (perPerson.get(address) ?? 0) + 1);
        }
        count += 1;
        done();
      });
      stream.once('error', done);
    },
  });
  // A sender that is killed leaves broken connections.
  smtp.on('error', () => undefined);
  smtp.listen(0, '127.0.0.1');
  await once(smtp.server, 'listening');
  const { port } = smtp.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    count: () => count,
    perPerson: () => perPerson,
    stop: () => new Promise<void>((done) => smtp.close(done)),
  };
}

/** Mulberry32: small, and the same numbers for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
