import { afterEach, beforeEach, expect, vi } from 'vitest';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict } from '../../../../tests/factories/district.ts';
import { makeIssue, makeSubscribers, startIssue } from '../../../../tests/factories/mailing.ts';
import type { Command } from '#platform/command.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { startMailServer, type TestMailServer } from '#platform/mail/testing/mail-server.ts';
import { sendAgain, type Repeatable } from '../sending/again.server.ts';
import { findProgress, type Progress } from '../sending/progress.server.ts';
import { sendIssue } from '../sending/send.server.ts';

/** Of the test that runs. */
export let command: Command;
export let server: TestMailServer;
/** Of its issue. */
export let id: string;

/** Gives each test of a file a district; a mail server and a list are started by `start`. */
export function useSending(): void {
  useDatabase();
  beforeEach(async () => {
    ({ command } = await makeDistrict());
  });
  afterEach(async () => {
    await server?.stop();
    vi.unstubAllEnvs();
  });
}

/** A list that nobody has started to send. */
export async function writeList(): Promise<void> {
  id = await makeIssue({ command });
}

export async function startServer(
  options: Parameters<typeof startMailServer>[0] = {},
): Promise<void> {
  server = await startMailServer(options);
  vi.stubEnv('SMTP_URL', server.url);
}

/** A list of so many, its sending started. */
export async function start(
  number: number,
  options: Parameters<typeof startMailServer>[0] = {},
): Promise<string[]> {
  await startServer(options);
  const people = await makeSubscribers({ command, number });
  await writeList();
  await startIssue({ command, id });
  return people;
}

export const later = (minutes: number) => new Date(command.now.getTime() + minutes * 60_000);

export function send({ minutes = 0, ...more }: { minutes?: number; milliseconds?: number } = {}) {
  const { districtId } = command;
  const clock = () => later(minutes);
  return sendIssue({ districtId, issueId: id, clock, patience: 2000, ...more });
}

export async function progress(minutes = 0): Promise<Progress> {
  const found = await inDistrict(command.districtId, (tx) =>
    findProgress(tx, { id, now: later(minutes) }),
  );
  const { all, ...counts } = found!.counts;
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(all);
  return found!;
}

/** Only the states in which somebody is. */
export async function counts(minutes = 0): Promise<Record<string, number>> {
  const found = await progress(minutes);
  return Object.fromEntries(Object.entries(found.counts).filter(([, count]) => count > 0));
}

export const addressees = () => server.received.flatMap(({ recipients }) => recipients);

export function inOwn<Result>(work: Parameters<typeof inDistrict<Result>>[1]): Promise<Result> {
  return inDistrict(command.districtId, work);
}

export function again(state: Repeatable, subscriptionId: string | null = null) {
  return inOwn((tx) => sendAgain(tx, { command, id, state, subscriptionId }));
}
