import { afterEach, expect, test } from 'vitest';
import type { SmtpRefusal } from './smtp-refusal.ts';
import { connectSmtp, type SmtpConnection } from './smtp.server.ts';
import { refusal, startMailServer, type TestMailServer } from './testing/mail-server.ts';

let server: TestMailServer;

afterEach(() => server.stop());

async function connect(
  options: Parameters<typeof startMailServer>[0] = {},
  { signIn = '', patience = 2000 } = {},
): Promise<SmtpConnection> {
  server = await startMailServer(options);
  return connectSmtp({ url: server.url.replace('//', `//${signIn}`), patience });
}

function mailTo(address: string) {
  const text = Buffer.from(`To: ${address}\r\n\r\nHallo ${address}\r\n`);
  return { envelope: { from: 'buero@example.org', to: [address] }, text };
}

test('one connection hands over many mails, and goes on after a recipient that is refused', async () => {
  let connections = 0;
  const connection = await connect({
    onConnect: (_session, done) => {
      connections += 1;
      done();
    },
    onRcptTo: ({ address }, _session, done) =>
      address.startsWith('weg') ? done(refusal(550, 'no such user')) : done(),
  });
  const outcomes = [];
  for (const name of ['anna', 'weg', 'berta']) {
    outcomes.push(await connection.handOver(mailTo(`${name}@example.org`)));
  }
  expect(outcomes).toMatchObject([
    { state: 'sent', stage: 'text' },
    { state: 'failed', stage: 'recipient', code: 550 },
    { state: 'sent' },
  ]);
  expect(connections).toBe(1);
  expect(server.received.map(({ recipients }) => recipients)).toEqual([
    ['anna@example.org'],
    ['berta@example.org'],
  ]);
  connection.end();
});

test('a server that says 421 is left, and nothing of that mail has arrived', async () => {
  let count = 0;
  const connection = await connect({
    onMailFrom: (_address, _session, done) =>
      (count += 1) > 1 ? done(refusal(421, 'enough for now')) : done(),
  });
  await connection.handOver(mailTo('anna@example.org'));
  expect(connection.isOpen()).toBe(true);
  expect(await connection.handOver(mailTo('berta@example.org'))).toMatchObject({
    state: 'postponed',
    code: 421,
  });
  expect(connection.isOpen()).toBe(false);
  expect(server.received).toHaveLength(1);
});

test('a connection that breaks is told apart by how far the mail had come', async () => {
  const before = await connect({ onRcptTo: () => server.cut() });
  expect(await before.handOver(mailTo('anna@example.org'))).toMatchObject({
    state: 'postponed',
    code: null,
  });
  await server.stop();
  const after = await connect({
    answer: async (self) => {
      self.cut();
      return undefined;
    },
  });
  expect(await after.handOver(mailTo('anna@example.org'))).toMatchObject({
    state: 'unclear',
    stage: 'text',
  });
  expect([before.isOpen(), after.isOpen()]).toEqual([false, false]);
});

test('a sender that the server does not take is not the fault of the recipient', async () => {
  const connection = await connect({
    onMailFrom: (_address, _session, done) => done(refusal(553, 'not your address')),
  });
  expect(await connection.handOver(mailTo('anna@example.org'))).toMatchObject({
    state: 'failed',
    stage: 'sender',
    code: 553,
  });
});

test('a wrong password and a wrong certificate are named', async () => {
  const wrongPassword = connect(
    { disabledCommands: ['STARTTLS'], onAuth: (_auth, _session, done) => done(refusal(535, 'no')) },
    { signIn: 'user:wrong@' },
  );
  await expect(wrongPassword).rejects.toMatchObject({ stage: 'sign-in', code: 535 });
  await server.stop();
  const wrongCertificate = connect({ protocol: 'smtps' });
  await expect(wrongCertificate).rejects.toMatchObject({ stage: 'certificate', code: null });
  await server.stop();
  const wrongAfterStart = connect({ disabledCommands: ['AUTH'] });
  await expect(wrongAfterStart).rejects.toMatchObject({ stage: 'certificate' });
});

test('a server that hangs up while one signs in is not waited for', async () => {
  const failure = await connect(
    { disabledCommands: ['STARTTLS'], onAuth: () => server.cut() },
    { signIn: 'user:secret@', patience: 20_000 },
  ).catch((error: SmtpRefusal) => error);
  expect(failure).toMatchObject({ stage: 'connect', code: null });
});
