import { afterEach, expect, test, vi } from 'vitest';
import { readMailSettings, sendAtOnce } from './at-once.server.ts';
import { refusal, startMailServer, type TestMailServer } from './testing/mail-server.ts';

let server: TestMailServer | undefined;

afterEach(async () => {
  await server?.stop();
  server = undefined;
  vi.unstubAllEnvs();
});

const sender = { name: 'Heeren-Werve', address: 'buero@example.org' };

const send = () =>
  sendAtOnce({
    ...{ to: 'renate@example.org', sender, subject: 'Probe', text: 'Kommt das an?' },
    ...{ now: new Date('2026-11-27T12:00:00Z'), patience: 2000 },
  });

async function start(options: Parameters<typeof startMailServer>[0] = {}, secret = '') {
  server = await startMailServer(options);
  vi.stubEnv('SMTP_URL', server.url.replace('//', `//${secret}`));
}

test('a test mail arrives and says so', async () => {
  await start();
  expect(await send()).toMatchObject({ state: 'sent' });
  expect(server!.received.map(({ recipients }) => recipients)).toEqual([['renate@example.org']]);
});

test('without a mail server nothing is sent, and it says so', async () => {
  vi.stubEnv('SMTP_URL', '');
  expect(await send()).toEqual({ state: 'no_server', stage: null, reply: '' });
});

test('a server that does not want the recipient is told apart from one that is away', async () => {
  await start({ onRcptTo: (_address, _session, done) => done(refusal(550, 'no such user')) });
  expect(await send()).toMatchObject({ state: 'failed', stage: 'recipient' });
  await server!.stop();
  expect(await send()).toMatchObject({ state: 'failed', stage: 'connect' });
  server = undefined;
});

test('the password is never shown, not even where the server repeats it', async () => {
  await start(
    {
      authOptional: false,
      allowInsecureAuth: true,
      disabledCommands: ['STARTTLS'],
      onAuth: ({ password }, _session, done) =>
        done(refusal(535, `wrong password ${password ?? ''}`)),
    },
    'buero:geh%3Aeim@',
  );
  const result = await send();
  expect(result).toMatchObject({ state: 'failed', stage: 'sign-in' });
  const settings = readMailSettings(sender);
  expect(settings).toMatchObject({ server: { host: expect.any(String) as string, user: 'buero' } });
  expect(JSON.stringify([result, settings])).not.toContain('geh:eim');
  expect(result.reply).toContain('***');
});
