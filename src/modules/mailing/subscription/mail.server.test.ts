import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict } from '../../../../tests/factories/district.ts';
import { runWaitingJobs } from '../../../../tests/jobs.ts';
import { setClock } from '#platform/clock.ts';
import type { Command } from '#platform/command.ts';
import { mailJob } from '#platform/mail/mail.server.ts';
import { startMailServer, type TestMailServer } from '#platform/mail/testing/mail-server.ts';
import { ask, subscribe } from '../testing/subscribing.ts';
import { subscriptionRequestJob } from './request.server.ts';

useDatabase();

let command: Command;
let server: TestMailServer;

beforeEach(async () => {
  ({ command } = await makeDistrict());
  setClock(command.now.toISOString());
  server = await startMailServer();
  vi.stubEnv('SMTP_URL', server.url);
  vi.stubEnv('MAIL_FROM', '"Stadtteilbüro" <buero@example.org>');
});

afterEach(async () => {
  setClock(null);
  vi.unstubAllEnvs();
  await server.stop();
});

async function send() {
  await runWaitingJobs([subscriptionRequestJob]);
  await runWaitingJobs([mailJob]);
}

describe('a mail around subscribing', () => {
  it('arrives with both texts, to one person, and brings nothing that was typed', async () => {
    await ask('Renate@Bücher.example', { command, name: 'Renate\r\nBcc: boese@example.org' });
    await send();
    const [{ mail, recipients, raw } = { mail: null, recipients: [], raw: '' }, ...others] =
      server.received;
    expect(others).toEqual([]);
    // As mail servers take it (RFC 3492); this one shows it to us decoded.
    expect(raw).toMatch(/^To: Renate@xn--bcher-kva\.example\r$/m);
    expect(recipients).toEqual(['Renate@bücher.example']);
    expect(mail?.subject).toMatch(/^Bitte bestätigen: Terminliste Teststadtteil \d+$/);
    expect(mail?.from?.value).toMatchObject([{ address: 'buero@example.org' }]);
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail?.bcc).toBeUndefined();
    expect(raw).not.toMatch(/boese/i);
    const link = /https:\/\/dorf\.example\/terminliste\/bestaetigen\/[\w-]{43}/;
    const [inText] = link.exec(mail?.text ?? '') ?? [];
    expect(inText).toBeDefined();
    expect(mail?.html).toContain(`<a href="${inText}">`);
    // Nothing is loaded, and nobody learns that it was opened.
    expect(String(mail?.html)).not.toMatch(/<img|src=|url\(/i);
  });

  it('leads to the own page where somebody is on the list already', async () => {
    vi.stubEnv('SMTP_URL', '');
    const token = await subscribe('renate@example.org', { command, locale: 'en' });
    vi.stubEnv('SMTP_URL', server.url);
    const later = { ...command, now: new Date(command.now.getTime() + 11 * 60_000) };
    await ask('renate@example.org', { command: later });
    setClock(later.now.toISOString());
    await send();
    const { mail } = server.received.at(-1)!;
    expect(mail.subject).toMatch(/^You already get the date list/);
    expect(mail.text).toContain(`https://dorf.example/en/terminliste/meine/${token}`);
  });
});
