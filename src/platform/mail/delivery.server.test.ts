import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useDatabase } from '../../../tests/database.ts';
import { makeDistrict } from '../../../tests/factories/district.ts';
import type { Command } from '#platform/command.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { listDue } from '#platform/jobs/due.server.ts';
import { deliverMail } from './delivery.server.ts';
import { mailDue } from './mail.ts';
import { sendMail, type NewMail } from './mail.server.ts';
import { findMail, sendMailAgain, type ShownMail } from './outbox.server.ts';
import { readSmtpUrl } from './smtp.server.ts';
import { tendMails } from './tend.server.ts';
import { refusal, startMailServer, type TestMailServer } from './testing/mail-server.ts';

useDatabase();

let command: Command;
let server: TestMailServer | undefined;

beforeEach(async () => {
  ({ command } = await makeDistrict());
});

afterEach(async () => {
  await server?.stop();
  server = undefined;
  vi.unstubAllEnvs();
});

async function startServer(options: Parameters<typeof startMailServer>[0] = {}): Promise<void> {
  server = await startMailServer(options);
  vi.stubEnv('SMTP_URL', server.url);
}

function write(changes: Partial<NewMail> = {}): Promise<string> {
  return inDistrict(command.districtId, (tx) =>
    sendMail(tx, {
      districtId: command.districtId,
      to: 'renate@example.org',
      sender: { name: 'Heeren-Werve', address: 'buero@example.org' },
      subject: 'Grüße aus dem Büro',
      text: 'Schön, dass Sie da sind.',
      purpose: 'test',
      now: command.now,
      ...changes,
    }),
  );
}

function deliver(mailId: string, { patience = 2000, minutes = 0 } = {}): Promise<void> {
  const clock = () => later(minutes);
  return deliverMail({ districtId: command.districtId, mailId, clock, patience });
}

function later(minutes: number): Date {
  return new Date(command.now.getTime() + minutes * 60_000);
}

async function read(id: string, minutes = 0): Promise<ShownMail | null> {
  return inDistrict(command.districtId, (tx) =>
    findMail(tx, { id, showSecrets: true, now: later(minutes) }),
  );
}

function tend(minutes: number): Promise<void> {
  const { districtId } = command;
  return inDistrict(districtId, (tx) => tendMails(tx, { districtId, now: later(minutes) }));
}

test('a mail arrives once, with everything that a mail needs', async () => {
  await startServer();
  const id = await write();
  await deliver(id);
  await deliver(id);
  expect(server?.received).toHaveLength(1);
  const { mail, recipients } = server!.received[0]!;
  expect(recipients).toEqual(['renate@example.org']);
  expect(mail.from?.value).toEqual([{ address: 'buero@example.org', name: 'Heeren-Werve' }]);
  expect(mail.subject).toBe('Grüße aus dem Büro');
  expect(mail.text?.trim()).toBe('Schön, dass Sie da sind.');
  expect(mail.messageId).toBe(`<${id}@example.org>`);
  expect(mail.date).toEqual(command.now);
  expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
  expect((await read(id))?.state).toBe('sent');
});

test('MAIL_FROM sends in the name of the district, and answers go to the district', async () => {
  await startServer();
  vi.stubEnv('MAIL_FROM', 'post@ortsmitte.example');
  await deliver(await write());
  const { mail } = server!.received[0]!;
  expect(mail.from?.value).toEqual([{ address: 'post@ortsmitte.example', name: 'Heeren-Werve' }]);
  expect(mail.replyTo?.value[0]?.address).toBe('buero@example.org');
});

test('no text can become a header or a recipient', async () => {
  await startServer();
  const evil = 'Hallo\r\nBcc: alle@example.org\r\n\r\n<b>Text</b>';
  await deliver(await write({ subject: evil, sender: { name: `${evil}" <x@y.de>, ` } }));
  const { mail, recipients, raw } = server!.received[0]!;
  expect(recipients).toEqual(['renate@example.org']);
  expect(mail.bcc).toBeUndefined();
  expect(raw).not.toMatch(/^bcc:/im);
  expect(mail.subject).toBe('Hallo Bcc: alle@example.org <b>Text</b>');
  expect(mail.from?.value).toHaveLength(1);
  await expect(write({ to: 'a@example.org\r\nRCPT TO:<b@example.org>' })).rejects.toThrow();
  await expect(write({ to: 'a@example.org, b@example.org' })).rejects.toThrow();
});

test('without a mail server a mail is kept for the team', async () => {
  const id = await write();
  await deliver(id);
  expect(await read(id)).toMatchObject({ state: 'kept', text: 'Schön, dass Sie da sind.' });
});

test('a server that says "not now" is asked again later', async () => {
  let isBusy = true;
  await startServer({
    onMailFrom: (_address, _session, done) => (isBusy ? done(refusal(421, 'too busy')) : done()),
  });
  const id = await write();
  await deliver(id);
  expect(await read(id)).toMatchObject({ state: 'waiting', attempts: 1 });
  expect((await read(id))?.reply).toContain('421');
  isBusy = false;
  await deliver(id, { minutes: 5 });
  expect(await read(id)).toMatchObject({ state: 'sent', attempts: 2 });
  expect(server?.received).toHaveLength(1);
});

test('a text that was refused for now is sent again', async () => {
  await startServer({ answer: async () => refusal(451, 'try again') });
  const id = await write();
  await deliver(id);
  expect((await read(id))?.state).toBe('waiting');
});

test('a recipient that does not exist is not tried again', async () => {
  await startServer({
    onRcptTo: (_address, _session, done) => done(refusal(550, 'no such user')),
  });
  const id = await write();
  await deliver(id);
  expect(await read(id)).toMatchObject({ state: 'failed', mayBeSentAgain: true });
});

test('a server that is away is asked again for about two days, then the mail has failed', async () => {
  vi.stubEnv('SMTP_URL', 'smtp://127.0.0.1:9');
  const id = await write();
  for (let attempt = 1; attempt <= 11; attempt += 1) {
    await deliver(id);
    expect(await read(id)).toMatchObject({ state: 'waiting', attempts: attempt });
  }
  await deliver(id);
  expect(await read(id)).toMatchObject({ state: 'failed', attempts: 12 });
});

test('a connection that dies after the text leaves the mail unclear, and nobody sends it again', async () => {
  await startServer({
    answer: async (self) => {
      self.cut();
      return undefined;
    },
  });
  const id = await write();
  await deliver(id);
  expect((await read(id))?.state).toBe('unclear');
  await tend(60);
  await deliver(id);
  expect(server?.received).toHaveLength(1);
});

test('a server that never answers after the text leaves the mail unclear', async () => {
  await startServer({ answer: () => new Promise(() => undefined) });
  const id = await write();
  await deliver(id, { patience: 300 });
  expect((await read(id))?.state).toBe('unclear');
});

test('a server that is slow to greet is asked again later', async () => {
  await startServer({ onConnect: () => undefined });
  const id = await write();
  await deliver(id, { patience: 300 });
  expect((await read(id))?.state).toBe('waiting');
});

test('a server with a wrong certificate gets nothing', async () => {
  await startServer({ protocol: 'smtps' });
  const id = await write();
  await deliver(id);
  expect(await read(id)).toMatchObject({ state: 'waiting', attempts: 1 });
  expect((await read(id))?.reply).toMatch(/certificate/);
  expect(server?.received).toHaveLength(0);
});

test('a password does not travel to a server that offers no encryption', () => {
  expect(readSmtpUrl('smtp://user:secret@mail.example.org').requireTLS).toBe(true);
  expect(readSmtpUrl('smtp://user:secret@127.0.0.1:25').requireTLS).toBe(false);
  expect(readSmtpUrl('smtp://user:secret@relay?requireTLS=false').requireTLS).toBe(false);
  expect(readSmtpUrl('smtp://mail.example.org').requireTLS).toBe(false);
});

test('what was in flight at a crash becomes unclear and stays so', async () => {
  let answerNow = () => undefined as void;
  await startServer({
    answer: () => new Promise((done) => (answerNow = () => done(undefined))),
  });
  const id = await write();
  const hanging = deliver(id, { patience: 20_000 });
  await expect.poll(() => server?.received.length).toBe(1);
  await tend(10);
  expect((await read(id))?.state).toBe('claimed');
  await tend(16);
  expect((await read(id))?.state).toBe('unclear');
  answerNow();
  await hanging;
  expect((await read(id))?.state).toBe('unclear');
});

test('many workers at once send a mail once', async () => {
  await startServer();
  const id = await write();
  await Promise.all(Array.from({ length: 8 }, () => deliver(id)));
  expect(server?.received).toHaveLength(1);
});

test('an unclear mail is sent again by hand, under the same Message-ID', async () => {
  let isFirst = true;
  await startServer({
    answer: async (self) => {
      if (isFirst) self.cut();
      isFirst = false;
      return undefined;
    },
  });
  const id = await write();
  await deliver(id);
  const again = () => inDistrict(command.districtId, (tx) => sendMailAgain(tx, { command, id }));
  expect(await again()).toBe(true);
  await deliver(id);
  expect(await again()).toBe(false);
  const ids = server?.received.map(({ mail }) => mail.messageId);
  expect(ids).toEqual([`<${id}@example.org>`, `<${id}@example.org>`]);
});

test('a secret is erased once it is delivered', async () => {
  await startServer();
  const id = await write({ textUntil: later(15) });
  await deliver(id);
  expect(await read(id)).toMatchObject({ state: 'sent', text: null });
});

test('a secret that nobody collected is erased when it is over', async () => {
  const id = await write({ textUntil: later(15) });
  expect((await read(id))?.text).not.toBeNull();
  expect((await read(id, 15))?.text).toBeNull();
  await tend(16);
  // Gone, not hidden: also for somebody whose clock is wrong.
  expect((await read(id))?.text).toBeNull();
});

test('a secret is not shown where a mail server delivers it', async () => {
  vi.stubEnv('SMTP_URL', 'smtp://127.0.0.1:9');
  const id = await write({ textUntil: later(15) });
  expect((await read(id))?.text).toBeNull();
});

test('a secret that is over is not sent any more', async () => {
  await startServer();
  const id = await write({ textUntil: later(15) });
  await deliver(id, { minutes: 16 });
  await tend(16);
  expect(server?.received).toHaveLength(0);
  expect(await read(id)).toMatchObject({ state: 'failed', mayBeSentAgain: false });
});

test('after ninety days the outbox forgets a mail', async () => {
  const id = await write();
  await tend(90 * 24 * 60 - 1);
  expect(await read(id)).not.toBeNull();
  await tend(90 * 24 * 60 + 1);
  expect(await read(id)).toBeNull();
});

test('a district is looked at when one of its mails needs it, and not before', async () => {
  const isDue = async (minutes: number) => {
    const due = await globally((tx) => listDue(tx, { kind: mailDue, now: later(minutes) }));
    return due.includes(command.districtId);
  };
  vi.stubEnv('SMTP_URL', 'smtp://127.0.0.1:9');
  const id = await write();
  expect([await isDue(1), await isDue(2)]).toEqual([false, true]);
  await tend(2);
  expect(await isDue(3)).toBe(true);
  await deliver(id, { minutes: 2 });
  await tend(2);
  expect([await isDue(2), await isDue(3)]).toEqual([false, true]);
  await server?.stop();
  await startServer();
  await deliver(id, { minutes: 3 });
  await tend(3);
  const ninetyDays = 90 * 24 * 60;
  expect([await isDue(ninetyDays - 1), await isDue(ninetyDays)]).toEqual([false, true]);
  await tend(ninetyDays + 1);
  expect(await isDue(ninetyDays * 2)).toBe(false);
});

test('a mail of another district is not there', async () => {
  const id = await write();
  const other = await makeDistrict();
  const found = await inDistrict(other.id, (tx) =>
    findMail(tx, { id, showSecrets: true, now: command.now }),
  );
  expect(found).toBeNull();
});
