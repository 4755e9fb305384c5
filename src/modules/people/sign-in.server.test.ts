import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useDatabase } from '../../../tests/database.ts';
import { makeDistrict, makePerson } from '../../../tests/factories/district.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { findSession } from '#platform/session/session.server.ts';
import { mailSignInCode, requestSignIn, type SignInRequest } from './sign-in-request.server.ts';
import {
  findSignInLink,
  forgetSignInCodes,
  isSignInOpen,
  signInByCode,
  signInByLink,
  type SignInResult,
} from './sign-in.server.ts';
import type { PeopleTables } from './tables.server.ts';

useDatabase();

let command: Command;
let address: string;
let counter = 0;

beforeEach(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  ({ command } = await makeDistrict());
  address = `renate-${(counter += 1)}@example.org`;
  await makePerson({ command, role: 'coordination', address });
});

afterEach(() => {
  vi.restoreAllMocks();
});

const later = (minutes: number) => new Date(command.now.getTime() + minutes * 60_000);

function ask(changes: Partial<SignInRequest> = {}) {
  return inDistrict(command.districtId, (tx) =>
    requestSignIn(tx, {
      districtId: command.districtId,
      address,
      client: `client ${counter}`,
      nextPath: '/team/konto',
      origin: 'https://dorf.example',
      locale: 'de',
      now: command.now,
      ...changes,
    }),
  );
}

/** Asks for a code and reads it where the district would: in the mail that was kept. */
async function receive(changes: Partial<SignInRequest> = {}) {
  const answer = await ask(changes);
  if (!('token' in answer)) throw new Error('limited');
  const rows = await globally((tx) => newestRequest(tx));
  await mailSignInCode({ districtId: command.districtId, id: rows.id, now: command.now });
  const text = await inDistrict(command.districtId, newestMailText);
  return {
    token: answer.token,
    text,
    id: rows.id,
    code: /^ {4}(\d{3}) (\d{3})$/m.exec(text)?.slice(1).join('') ?? '',
    link: /[?]t=([\w-]+)/.exec(text)?.[1] ?? '',
  };
}

function newestRequest(tx: Tx) {
  return tables<PeopleTables>(tx)
    .selectFrom('sign_in_code')
    .selectAll()
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
}

async function newestMailText(tx: Tx): Promise<string> {
  const mail = await tables<{ mail: { id: string; text_body: string } }>(tx)
    .selectFrom('mail')
    .select('text_body')
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return mail?.text_body ?? '';
}

function enter(
  { token, code }: { token: string; code: string },
  { districtId = command.districtId, now = command.now } = {},
): Promise<SignInResult> {
  return inDistrict(districtId, (tx) =>
    signInByCode(tx, { districtId, device: 'Chrome/Android', client: 'c', token, code, now }),
  );
}

const other = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

test('the mailed code signs in, once, and leads to the page that was wanted', async () => {
  const mail = await receive();
  expect(mail.text).toContain('Er gilt bis 13:10 Uhr');
  const result = await enter(mail);
  expect(result).toMatchObject({ kind: 'signed-in', nextPath: '/team/konto' });
  if (result.kind !== 'signed-in') return;
  const session = await globally((tx) =>
    findSession(tx, { token: result.token, now: command.now }),
  );
  expect(session?.device).toBe('Chrome/Android');
  expect(await enter(mail)).toEqual({ kind: 'over' });
  expect(
    await globally((tx) =>
      findSignInLink(tx, { districtId: command.districtId, link: mail.link, now: command.now }),
    ),
  ).toBeNull();
});

test('five wrong codes and the right one comes too late', async () => {
  const mail = await receive();
  for (const left of [4, 3, 2, 1]) {
    expect(await enter({ ...mail, code: other(mail.code) })).toEqual({ kind: 'wrong', left });
  }
  expect(await enter({ ...mail, code: other(mail.code) })).toEqual({ kind: 'over' });
  expect(await enter(mail)).toEqual({ kind: 'over' });
});

test('many guesses at once are not more than five', async () => {
  const mail = await receive();
  const guesses = await Promise.all(
    Array.from({ length: 12 }, () => enter({ ...mail, code: other(mail.code) })),
  );
  expect(guesses.filter(({ kind }) => kind === 'wrong')).toHaveLength(4);
});

test('the right code twice at once opens one session', async () => {
  const mail = await receive();
  const results = await Promise.all([enter(mail), enter(mail), enter(mail)]);
  expect(results.map(({ kind }) => kind).sort()).toEqual(['over', 'over', 'signed-in']);
});

test('a code holds for ten minutes', async () => {
  const early = await receive();
  expect((await enter(early, { now: later(9) })).kind).toBe('signed-in');
  const late = await receive();
  expect((await enter(late, { now: later(10) })).kind).toBe('over');
});

test('a code is worth nothing in a browser that did not ask for it', async () => {
  const mine = await receive();
  const yours = await receive();
  expect(
    (
      await enter({
        token: mine.token,
        code: yours.code === mine.code ? other(mine.code) : yours.code,
      })
    ).kind,
  ).toBe('wrong');
  expect((await enter({ token: 'made-up', code: mine.code })).kind).toBe('over');
});

test('the link shows whom it signs in, changes nothing by itself, and works once', async () => {
  const mail = await receive();
  const { districtId, now } = command;
  expect(mail.text).toContain('https://dorf.example/anmelden/link?t=');
  for (let scan = 0; scan < 3; scan += 1) {
    expect(
      await globally((tx) => findSignInLink(tx, { districtId, link: mail.link, now })),
    ).toEqual({ address });
  }
  const confirm = () =>
    inDistrict(districtId, (tx) =>
      signInByLink(tx, { districtId, link: mail.link, device: '/', now }),
    );
  const results = await Promise.all([confirm(), confirm()]);
  expect(results.map(({ kind }) => kind).sort()).toEqual(['over', 'signed-in']);
  expect((await enter(mail)).kind).toBe('over');
});

test('no link is mailed where the host is not known to be the district', async () => {
  const mail = await receive({ origin: '' });
  expect(mail.text).not.toContain('http');
  expect(mail.code).toMatch(/^\d{6}$/);
});

test('an unknown address is answered like a known one, and gets no mail', async () => {
  const answer = await ask({ address: 'nobody@example.org' });
  if (!('token' in answer)) throw new Error('limited');
  const { id } = await globally((tx) => newestRequest(tx));
  await mailSignInCode({ districtId: command.districtId, id, now: command.now });
  expect(await inDistrict(command.districtId, newestMailText)).toBe('');
  const { districtId, now } = command;
  expect(await globally((tx) => isSignInOpen(tx, { districtId, token: answer.token, now }))).toBe(
    true,
  );
  for (const left of [4, 3, 2, 1]) {
    expect(await enter({ token: answer.token, code: '000000' })).toEqual({ kind: 'wrong', left });
  }
  expect(await enter({ token: answer.token, code: '000000' })).toEqual({ kind: 'over' });
});

test('the job that runs twice mails one code', async () => {
  const mail = await receive();
  await mailSignInCode({ districtId: command.districtId, id: mail.id, now: command.now });
  expect((await enter(mail)).kind).toBe('signed-in');
});

test('an account without a person here is told so and gets no session', async () => {
  const elsewhere = await makeDistrict();
  const guest = `guest-${counter}@example.org`;
  await makePerson({ command: elsewhere.command, role: 'coordination', address: guest });
  expect(await enter(await receive({ address: guest }))).toEqual({ kind: 'no-person' });
});

test('a code of one district opens nothing in another', async () => {
  const mail = await receive();
  const elsewhere = await makeDistrict();
  expect((await enter(mail, { districtId: elsewhere.id })).kind).toBe('over');
  expect((await enter(mail)).kind).toBe('signed-in');
});

test('nobody can be flooded with codes, and the sentence says when it goes on', async () => {
  for (let count = 0; count < 5; count += 1) expect(await ask()).toHaveProperty('token');
  expect(await ask({ client: 'another' })).toEqual({ retryAt: later(60) });
  expect(await ask({ now: later(61) })).toHaveProperty('token');
});

test('nobody can try many addresses', async () => {
  const client = `prober ${counter}`;
  for (let count = 0; count < 30; count += 1)
    await ask({ client, address: `a${count}-${counter}@example.org` });
  expect(await ask({ client, address: `b-${counter}@example.org` })).toEqual({
    retryAt: later(60),
  });
});

test('neither code nor tokens stand in the database', async () => {
  const mail = await receive();
  const row = await globally((tx) => newestRequest(tx));
  const text = JSON.stringify(row, (_key, value) =>
    value?.type === 'Buffer' ? Buffer.from(value.data).toString('latin1') : value,
  );
  for (const secret of [mail.code, mail.token, mail.link]) expect(text).not.toContain(secret);
});

test('without a mail server the code is said in the console, in one line', async () => {
  const mail = await receive();
  const line = vi.mocked(console.log).mock.calls.at(-1)?.[0] as string;
  expect(line).toBe(
    `Code zum Anmelden für ${address}: ${mail.code.slice(0, 3)} ${mail.code.slice(3)} (gilt bis 13:10 Uhr)`,
  );
});

test('codes that are over are forgotten', async () => {
  await receive();
  await globally((tx) => forgetSignInCodes(tx, later(100)));
  await expect(globally((tx) => newestRequest(tx))).rejects.toThrow();
});
