import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict } from '../../../../tests/factories/district.ts';
import { makeIssue, makeSubscribers, startIssue } from '../../../../tests/factories/mailing.ts';
import type { Command } from '#platform/command.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { startMailServer, type TestMailServer } from '#platform/mail/testing/mail-server.ts';
import { saveImport } from '../import/draft.server.ts';
import { takeImport } from '../import/take.server.ts';
import { sendIssue } from './send.server.ts';

useDatabase();

let command: Command;
let server: TestMailServer;

beforeEach(async () => {
  ({ command } = await makeDistrict());
  server = await startMailServer();
  vi.stubEnv('SMTP_URL', server.url);
});

afterEach(async () => {
  await server.stop();
  vi.unstubAllEnvs();
});

/** Sends one issue to all. @returns what each address read, as HTML and as text without its line breaks */
async function sendOne(): Promise<Record<string, { html: string; text: string }>> {
  const id = await makeIssue({ command });
  await startIssue({ command, id });
  const clock = () => new Date(command.now.getTime() + 1000);
  await sendIssue({ districtId: command.districtId, issueId: id, clock, patience: 2000 });
  const read = server.received.splice(0).map(({ mail, recipients }) => {
    const text = (mail.text ?? '').replaceAll(/\s+/g, ' ');
    return [recipients[0] ?? '', { html: String(mail.html), text }] as const;
  });
  return Object.fromEntries(read);
}

test('who came with a pasted list reads once where their address comes from; nobody else does', async () => {
  const id = newId();
  const origin = 'Liste <b>vom</b> Sommerfest\u0001leaveUrl\u0002';
  await inDistrict(command.districtId, async (tx) => {
    const pasted = 'eva@example.org';
    const draft = { id, version: 0, pasted, origin, basis: 'signed', locale: 'de' } as const;
    await saveImport(tx, { command, draft });
    await takeImport(tx, { command, id, version: 1, choices: new Map() });
  });
  await makeSubscribers({ command, number: 1 });
  const first = await sendOne();
  const sentence = 'Sie haben schriftlich zugestimmt. Ihre Adresse haben wir von hier: Liste';
  expect(first['eva@example.org']?.text).toContain(`${sentence} <b>vom</b> Sommerfest`);
  expect(first['eva@example.org']?.html).toContain(`${sentence} &lt;b&gt;vom&lt;/b&gt; Sommerfest`);
  expect(first['eva@example.org']?.text.match(/\/abmelden\//g)).toHaveLength(1);
  expect(first['person-0@example.org']?.text).not.toContain('zugestimmt');
  const second = await sendOne();
  expect(Object.keys(second)).toHaveLength(2);
  expect(second['eva@example.org']?.text).not.toContain('zugestimmt');
});
