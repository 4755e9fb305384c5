import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict } from '../../../../tests/factories/district.ts';
import { runWaitingJobs } from '../../../../tests/jobs.ts';
import { setClock } from '#platform/clock.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { findMail } from '#platform/mail/outbox.server.ts';
import type { MailingTables } from '../tables.server.ts';
import { answerAll, ask, mailedLink, mailsOf, subscribe } from '../testing/subscribing.ts';
import { confirmRequest, findRequest, refuseRequest } from './confirm.server.ts';
import { listConsents } from './consent.server.ts';
import { findPersonal, leaveByLink } from './personal.server.ts';
import { subscriptionRequestJob } from './request.server.ts';

useDatabase();

let command: Command;
let renate: string;
let counter = 0;

beforeEach(async () => {
  ({ command } = await makeDistrict());
  renate = `renate-${(counter += 1)}@example.org`;
});

afterEach(() => {
  setClock(null);
  vi.restoreAllMocks();
});

const within = <Result>(work: (tx: Tx) => Promise<Result>) => inDistrict(command.districtId, work);
const later = (minutes: number): Command => ({
  ...command,
  now: new Date(command.now.getTime() + minutes * 60_000),
});
const confirm = (link: string, by = command) =>
  within((tx) => confirmRequest(tx, { command: by, link, wording: 'Ja.' }));
const leave = (token: string) => within((tx) => leaveByLink(tx, { command, token, how: 'link' }));
const rows = () =>
  within((tx) =>
    tables<MailingTables>(tx).selectFrom('mailing_subscription').selectAll().execute(),
  );

describe('somebody who wants the date list', () => {
  it('gets a mail, confirms there, and is on the list with what was chosen', async () => {
    await ask(renate, { command, name: 'Renate', locale: 'en', categories: ['family'] });
    setClock(command.now.toISOString());
    await runWaitingJobs([subscriptionRequestJob]);
    const [mail] = await mailsOf(command);
    expect(mail).toMatchObject({ to: renate });
    expect(mail?.subject).toContain('Please confirm');
    expect(await rows()).toEqual([]);
    const link = await mailedLink(command);
    expect(mail?.text).toContain(`https://dorf.example/en/terminliste/bestaetigen/${link}\n`);
    const token = await confirm(link, later(5));
    expect(await within((tx) => findPersonal(tx, token ?? ''))).toMatchObject({
      state: 'active',
      address: renate,
      name: 'Renate',
      locale: 'en',
      categories: ['family'],
      consent: { how: 'form', wording: 'Ja.', requestedAt: command.now, givenAt: later(5).now },
    });
  });

  it('changes nothing by opening the link', async () => {
    await ask(renate, { command });
    await answerAll(command);
    const link = await mailedLink(command);
    const find = () => within((tx) => findRequest(tx, { link, now: command.now }));
    expect(await find()).toMatchObject({ kind: 'open', address: renate });
    expect(await find()).toMatchObject({ kind: 'open' });
    expect(await rows()).toEqual([]);
  });

  it('may press the link twice, and two links, and is on the list once', async () => {
    await ask(renate, { command });
    await answerAll(command);
    const first = await mailedLink(command);
    await ask(renate, { command: later(11), categories: ['sport'] });
    await answerAll(later(11));
    const second = await mailedLink(command);
    expect(second).not.toBe(first);
    const token = await confirm(first, later(12));
    expect(await confirm(first, later(13))).toBe(token);
    expect(await confirm(second, later(14))).toBe(token);
    expect(await rows()).toMatchObject([{ state: 'active', categories: ['sport'] }]);
  });

  it('is on the list once when two presses come at once', async () => {
    await ask(renate, { command });
    await answerAll(command);
    const first = await mailedLink(command);
    await ask(renate, { command: later(11) });
    await answerAll(later(11));
    const second = await mailedLink(command);
    const all = await Promise.all(
      [first, second, first, second, first, second].map((link) => confirm(link, later(12))),
    );
    expect(new Set(all).size).toBe(1);
    const [row, ...others] = await rows();
    expect(others).toEqual([]);
    expect(await within((tx) => listConsents(tx, row!.id))).toHaveLength(2);
  });

  it('cannot confirm after seven days', async () => {
    await ask(renate, { command });
    await answerAll(command);
    const link = await mailedLink(command);
    const week = 7 * 24 * 60;
    expect(await within((tx) => findRequest(tx, { link, now: later(week).now }))).toBeNull();
    expect(await confirm(link, later(week))).toBeNull();
    expect(await confirm(link, later(week - 1))).not.toBeNull();
  });

  it('cannot confirm in another district, nor with a link that is none', async () => {
    await ask(renate, { command });
    await answerAll(command);
    const link = await mailedLink(command);
    const { command: other } = await makeDistrict();
    const there = await inDistrict(other.districtId, (tx) =>
      confirmRequest(tx, { command: other, link, wording: 'Ja.' }),
    );
    expect(there).toBeNull();
    for (const broken of ['', link.slice(1), `${link}x`, "' or 1=1", '\u0000', 'ä'.repeat(43)]) {
      expect(await confirm(broken)).toBeNull();
    }
  });
});

describe('what the mail says', () => {
  it('one mail for two presses of the button, and at most four a day', async () => {
    const counts = [];
    for (const minutes of [0, 0, 5, 11, 22, 33, 44, 55]) {
      expect(await ask(renate, { command: later(minutes), client: `${minutes}` })).toBeNull();
      await answerAll(later(minutes));
      counts.push((await mailsOf(command)).length);
    }
    expect(counts).toEqual([1, 1, 1, 2, 3, 4, 4, 4]);
    await ask(renate, { command: later(24 * 60 + 1) });
    await answerAll(later(24 * 60 + 1));
    expect(await mailsOf(command)).toHaveLength(5);
  });

  it('is that somebody is on the list already, and leads to the own page', async () => {
    const token = await subscribe(renate, { command, locale: 'en' });
    await ask(` ${renate.toUpperCase()}`, { command: later(11), categories: ['sport'] });
    await answerAll(later(11));
    const mail = (await mailsOf(command)).at(-1);
    expect(mail?.subject).toContain('You already get');
    expect(mail?.text).toContain(`https://dorf.example/en/terminliste/meine/${token}\n`);
    // Whoever typed the address has changed nothing by it.
    expect(await rows()).toMatchObject([{ state: 'active', categories: [] }]);
  });

  it('is to confirm, after leaving: nobody else can bring them back', async () => {
    const token = await subscribe(renate, { command });
    await leave(token);
    await ask(renate, { command: later(11) });
    await answerAll(later(11));
    expect((await mailsOf(command)).at(-1)?.subject).toContain('Bitte bestätigen');
    expect(await rows()).toMatchObject([{ state: 'left' }]);
    // The own press does, and the links in the mails of before lead there again.
    expect(await confirm(await mailedLink(command), later(12))).toBe(token);
    expect(await rows()).toMatchObject([{ state: 'active' }]);
  });

  it('is nothing, where somebody wants no mail ever again', async () => {
    await ask(renate, { command });
    await answerAll(command);
    const link = await mailedLink(command);
    expect(await within((tx) => refuseRequest(tx, { command, link }))).toBe(true);
    expect(await confirm(link)).toBeNull();
    await ask(renate, { command: later(11) });
    await answerAll(later(11));
    expect(await mailsOf(command)).toHaveLength(1);
    const left = await within((tx) =>
      tables<MailingTables>(tx).selectFrom('mailing_request').selectAll().execute(),
    );
    expect(left).toEqual([]);
  });

  it('holds nothing that was typed, and the secret only until it is over', async () => {
    const name = 'Gewinn unter http://evil.example';
    await ask(renate, { command, name });
    await answerAll(command);
    const [mail] = await mailsOf(command);
    expect(`${mail?.subject}${mail?.text}`).not.toContain('evil');
    const textAt = async (minutes: number, showSecrets: boolean) => {
      const read = { id: mail!.id, showSecrets, now: later(minutes).now };
      return (await within((tx) => findMail(tx, read)))?.text;
    };
    const week = 7 * 24 * 60;
    expect(await textAt(week - 1, true)).toBe(mail!.text);
    expect(await textAt(week, true)).toBeNull();
    expect(await textAt(0, false)).toBeNull();
  });
});

describe('the form', () => {
  it('asks the database the same, whoever has the address', async () => {
    const [unknown, active, pending, left, blocked] = ['un', 'ac', 'pe', 'le', 'bl'].map(
      (kind) => `${kind}-${renate}`,
    ) as [string, string, string, string, string];
    await subscribe(active, { command });
    await leave(await subscribe(left, { command }));
    await ask(blocked, { command });
    await answerAll(command);
    const link = await mailedLink(command);
    await within((tx) => refuseRequest(tx, { command, link }));
    await ask(pending, { command });
    await answerAll(command);

    const asked = vi.spyOn(pg.Client.prototype, 'query');
    const questions = [];
    for (const address of [unknown, active, pending, left, blocked]) {
      asked.mockClear();
      expect(await ask(address, { command: later(11), client: 'one network' })).toBeNull();
      const said = asked.mock.calls.map(([question]) => {
        const text = (question as unknown as { text?: string }).text ?? question;
        return String(text);
      });
      questions.push(said);
    }
    expect(questions[0]!.length).toBeGreaterThan(3);
    for (const others of questions) expect(others).toEqual(questions[0]);
  });

  it('lets one network ask thirty times an hour, and says when again', async () => {
    const client = `network ${renate}`;
    for (let count = 0; count < 30; count += 1) {
      expect(await ask(`${count}-${renate}`, { command, client })).toBeNull();
    }
    expect(await ask(renate, { command, client })).toEqual({ retryAt: later(60).now });
    expect(await ask(renate, { command: later(60), client })).toBeNull();
  });
});
