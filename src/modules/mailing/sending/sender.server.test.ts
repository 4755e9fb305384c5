import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict } from '../../../../tests/factories/district.ts';
import { makeIssue, makeSubscribers, startIssue } from '../../../../tests/factories/mailing.ts';
import type { Command } from '#platform/command.ts';
import { database } from '#platform/database/connection.server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { listDue } from '#platform/jobs/due.server.ts';
import { startMailServer, type TestMailServer } from '#platform/mail/testing/mail-server.ts';
import { shutDown } from '#platform/shutdown.server.ts';
import { pauseSending, resumeSending } from './control.server.ts';
import { goOnSending } from './job.server.ts';
import { findProgress } from './progress.server.ts';
import { wakeSender } from './sender.server.ts';

useDatabase();

let command: Command;
let server: TestMailServer;
let id: string;

beforeEach(async () => {
  ({ command } = await makeDistrict());
  server = await startMailServer({
    answer: async () => {
      await new Promise((done) => setTimeout(done, 50));
      return undefined;
    },
  });
  vi.stubEnv('SMTP_URL', server.url);
  await makeSubscribers({ command, number: 60 });
  id = await makeIssue({ command });
});

afterEach(async () => {
  await server.stop();
  vi.unstubAllEnvs();
});

const later = (minutes: number) => new Date(command.now.getTime() + minutes * 60_000);

test('an issue is looked after each minute as long as it is being sent, and only then', async () => {
  const { districtId } = command;
  const isDue = async (minutes: number) => {
    const due = await globally((tx) =>
      listDue(tx, { kind: 'mailing_sending', now: later(minutes) }),
    );
    return due.includes(districtId);
  };
  const tick = (minutes: number) =>
    inDistrict(districtId, (tx) => goOnSending(tx, { districtId, now: later(minutes) }));
  const jobs = async () => {
    const { rows } = await database().pool.query<{ number: number }>(
      `select count(*)::int as number from graphile_worker.jobs where task_identifier = 'mailing_send' and key like $1`,
      [`%${id}`],
    );
    return rows[0]?.number;
  };
  await startIssue({ command, id });
  expect([await isDue(0), await isDue(1), await jobs()]).toEqual([false, true, 1]);
  await tick(1);
  expect([await isDue(1), await isDue(2), await jobs()]).toEqual([false, true, 1]);
  await inDistrict(districtId, (tx) => pauseSending(tx, { command, id }));
  await tick(2);
  expect(await isDue(9)).toBe(false);
  await inDistrict(districtId, (tx) => resumeSending(tx, { command, id }));
  expect(await isDue(9)).toBe(true);
});

// Last: from then on this process sends nothing more.
test('a process that ends in order leaves nothing unclear', async () => {
  await startIssue({ command, id });
  wakeSender({ districtId: command.districtId, issueId: id });
  wakeSender({ districtId: command.districtId, issueId: id });
  await expect.poll(() => server.received.length).toBeGreaterThan(3);
  await shutDown();
  const received = server.received.length;
  const progress = await inDistrict(command.districtId, (tx) =>
    findProgress(tx, { id, now: command.now }),
  );
  expect(progress).toMatchObject({
    state: 'sending',
    counts: { delivered: received, waiting: 60 - received, claimed: 0, unclear: 0, all: 60 },
  });
});
