import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict } from '../../../../tests/factories/district.ts';
import { makeIssue, makeSubscribers, startIssue } from '../../../../tests/factories/mailing.ts';
import type { Command } from '#platform/command.ts';
import { listAudit } from '#platform/audit/audit.server.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { runTick } from '#platform/jobs/jobs.server.ts';
import { setClock } from '#platform/clock.ts';
import { listConsents } from '../subscription/consent.server.ts';
import { confirmRequest, refuseRequest } from '../subscription/confirm.server.ts';
import { hashAddress } from '../subscription/address-hash.server.ts';
import { findPersonal, leaveByLink } from '../subscription/personal.server.ts';
import { suppressBlocked } from '../subscription/suppression.server.ts';
import { answerAll, ask, mailedLink, subscribe } from '../testing/subscribing.ts';
import type { MailingTables } from '../tables.server.ts';
import { discardImport, findPasted, saveImport } from './draft.server.ts';
import { findImport, listImports } from './find.server.ts';
import { forgetImportsTick } from './forget.server.ts';
import type { ImportDraft } from './form.ts';
import { takeImport } from './take.server.ts';
import { withdrawImport } from './withdraw.server.ts';

useDatabase();

let command: Command;

beforeEach(async () => {
  ({ command } = await makeDistrict());
});

const within = <Result>(work: (tx: Tx) => Promise<Result>) => inDistrict(command.districtId, work);
const daysLater = (days: number) => new Date(command.now.getTime() + days * 86_400_000);

async function paste(pasted: string, changes: Partial<ImportDraft> = {}): Promise<string> {
  const id = changes.id ?? newId();
  const draft = { id, version: 0, pasted, origin: 'Sommerfest', basis: 'signed', locale: 'de' };
  await within((tx) =>
    saveImport(tx, { command, draft: { ...(draft as ImportDraft), ...changes } }),
  );
  return id;
}
const take = (id: string, { version = 1, choices = new Map<number, 'meant' | 'typed'>() } = {}) =>
  within((tx) => takeImport(tx, { command, id, version, choices }));
const withdraw = (id: string) => within((tx) => withdrawImport(tx, { command, id }));
const find = (id: string) => within((tx) => findImport(tx, { districtId: command.districtId, id }));
const entries = () =>
  within((tx) =>
    tables<MailingTables>(tx)
      .selectFrom('mailing_subscription')
      .selectAll()
      .orderBy('address')
      .execute(),
  );
const addresses = async () =>
  (await entries()).flatMap(({ state, address }) => (state === 'active' ? [address] : []));
const auditOf = async (id: string) =>
  (await within((tx) => listAudit(tx, { subjectIds: [id] }))).map(({ action }) => action).sort();

describe('a pasted list', () => {
  it('is kept whole until somebody takes it, and tells what it would enter', async () => {
    await subscribe('da@example.org', { command });
    const left = await subscribe('weg@example.org', { command });
    await within((tx) => leaveByLink(tx, { command, token: left, how: 'link' }));
    const hash = hashAddress({ districtId: command.districtId, key: 'nie@example.org' });
    await within((tx) => suppressBlocked(tx, { command, hash, reason: '' }));
    const pasted =
      'E-Mail;Name\r\nda@example.org\r\nweg@example.org\r\nNIE@example.org\r\n\r\nneu@example.org;Eva\r\nx@gmial.com';
    const id = await paste(pasted);
    expect(await within((tx) => findPasted(tx, id))).toMatchObject({ pasted, version: 1 });
    const found = await find(id);
    expect(found?.counts).toEqual({
      lines: 7,
      persons: 1,
      left: { already: 1, left: 1, blocked: 1, typo: 1, heading: 1, empty: 1 },
    });
    expect(found?.left?.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      ...['1 heading', '2 already', '3 left', '4 blocked', '7 typo'],
    ]);
    expect(found?.typos).toEqual([
      { at: 6, line: 7, name: '', typed: 'x@gmial.com', meant: 'x@gmail.com' },
    ]);
    expect(await addresses()).toEqual(['da@example.org']);
  });

  it('enters everybody with consent, origin and legal basis, and keeps what it did not take', async () => {
    const id = await paste('Eva <neu@example.org>\nkein Mensch\n\n', { locale: 'en' });
    await take(id);
    const [entry, ...others] = await entries();
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      ...{ state: 'active', address: 'neu@example.org', name: 'Eva', locale: 'en' },
      ...{ categories: [], import_id: id, version: 1, created_at: command.now },
    });
    expect(await within((tx) => findPersonal(tx, entry!.token!))).toMatchObject({ name: 'Eva' });
    expect(await within((tx) => listConsents(tx, entry!.id))).toMatchObject([
      {
        ...{ how: 'import', note: 'Sommerfest', givenAt: command.now },
        wording: 'The person has agreed in writing, for example on a list.',
      },
    ]);
    expect(await find(id)).toMatchObject({
      state: 'taken',
      counts: { lines: 2, persons: 1, left: { no_address: 1 } },
      left: [{ line: 2, text: 'kein Mensch', reason: 'no_address', of: null }],
    });
    expect(await within((tx) => findPasted(tx, id))).toBeNull();
    expect(await auditOf(id)).toEqual(['import.pasted', 'import.taken']);
  });

  it('takes a probable slip only as somebody decided', async () => {
    const id = await paste('a@gmial.com\nb@gmial.com\nc@gmial.com\nd@gmial.com\nd@gmail.com');
    await take(id, {
      choices: new Map([
        [0, 'meant'],
        [1, 'typed'],
        [3, 'meant'],
      ]),
    });
    expect(await addresses()).toEqual(['a@gmail.com', 'b@gmial.com', 'd@gmail.com']);
    expect((await find(id))?.left).toEqual([
      { line: 3, text: 'c@gmial.com', reason: 'typo', of: null },
      { line: 4, text: 'd@gmial.com', reason: 'duplicate', of: 5 },
    ]);
  });

  it('is not taken where nobody would be entered', async () => {
    const id = await paste('niemand');
    await expect(take(id)).rejects.toMatchObject({ code: 'nobody' });
    expect(await find(id)).toMatchObject({ state: 'draft' });
  });

  it('is kept once by two presses, changed by one at a time, and gone when discarded', async () => {
    const id = await paste('a@example.org');
    await paste('a@example.org', { id });
    await paste('b@example.org', { id, version: 1 });
    await expect(paste('c@example.org', { id, version: 1 })).rejects.toMatchObject({
      code: 'changed',
    });
    await expect(take(id, { version: 1 })).rejects.toMatchObject({ code: 'changed' });
    expect(await within((tx) => listImports(tx))).toMatchObject([{ id, persons: null }]);
    await within((tx) => discardImport(tx, { command, id }));
    const again = within((tx) => discardImport(tx, { command, id }));
    await expect(again).rejects.toMatchObject({ code: 'not_found' });
    expect(await find(id)).toBeNull();
    expect(await auditOf(id)).toEqual(['import.discarded', 'import.pasted', 'import.pasted']);
  });

  it('is nobody else’s: another district finds nothing of it', async () => {
    const id = await paste('a@example.org');
    const other = await makeDistrict();
    const there = <Result>(work: (tx: Tx) => Promise<Result>) => inDistrict(other.id, work);
    expect(await there((tx) => findImport(tx, { districtId: other.id, id }))).toBeNull();
    const asked = { command: other.command, id };
    await expect(
      there((tx) => takeImport(tx, { ...asked, version: 1, choices: new Map() })),
    ).rejects.toMatchObject({ code: 'not_found' });
    const discard = there((tx) => discardImport(tx, asked));
    await expect(discard).rejects.toMatchObject({ code: 'not_found' });
    expect(await find(id)).toMatchObject({ state: 'draft' });
  });

  it('of more lines than go into one statement is taken, and withdrawn', async () => {
    const lines = Array.from({ length: 5100 }, (_, at) => `person-${at}@example.org; Person`);
    const id = await paste(lines.join('\n'));
    await take(id);
    expect((await find(id))?.counts).toEqual({ lines: 5100, persons: 5100, left: {} });
    expect(await addresses()).toHaveLength(5100);
    await withdraw(id);
    expect(await entries()).toHaveLength(0);
  }, 60_000);
});

describe('several at once', () => {
  it('two presses, or two people, take a list once', async () => {
    const id = await paste('a@example.org\nb@example.org');
    const press = (tx: Tx) => takeImport(tx, { command, id, version: 1, choices: new Map() });
    await atOnce([press, press, press]);
    expect(await addresses()).toEqual(['a@example.org', 'b@example.org']);
    expect(await auditOf(id)).toEqual(['import.pasted', 'import.taken']);
  });

  it('two lists with the same people enter each of them once', async () => {
    const people = Array.from({ length: 300 }, (_, at) => `person-${at}@example.org`);
    const ids = [await paste(people.join('\n')), await paste(people.toReversed().join('\n'))];
    const done = await Promise.allSettled(ids.map((id) => take(id)));
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await addresses()).toHaveLength(300);
  });

  it('who confirms, or wants no mail ever, while the list is taken, is on it once, or never', async () => {
    const links: string[] = [];
    for (const address of ['ja@example.org', 'nein@example.org']) {
      await ask(address, { command });
      await answerAll(command);
      links.push(await mailedLink(command));
    }
    const [yes = '', no = ''] = links;
    const id = await paste('ja@example.org\nnein@example.org\neva@example.org');
    await atOnce([
      (tx) => takeImport(tx, { command, id, version: 1, choices: new Map() }),
      (tx) => confirmRequest(tx, { command, link: yes, wording: 'Ja.' }),
      (tx) => refuseRequest(tx, { command, link: no }),
    ]);
    expect((await addresses()).filter((address) => address === 'ja@example.org')).toHaveLength(1);
    const all = await entries();
    const refused = all.filter(({ address }) => address === 'nein@example.org');
    const blocked = await within((tx) =>
      tables<MailingTables>(tx).selectFrom('mailing_suppression').select('kind').execute(),
    );
    expect(blocked).toEqual([{ kind: 'blocked' }]);
    // Taken first, the person was on the list before they refused; then the refusal came too late for the list.
    expect(refused.length).toBeLessThanOrEqual(1);
    expect(await addresses()).toContain('eva@example.org');
  });

  it('waits for somebody who is just refusing all mail, and does not enter them', async () => {
    await ask('nein@example.org', { command });
    await answerAll(command);
    const link = await mailedLink(command);
    const id = await paste('nein@example.org\neva@example.org');
    let taking: Promise<void> | undefined;
    let isDone = false;
    await within(async (tx) => {
      await refuseRequest(tx, { command, link });
      taking = take(id).then(() => {
        isDone = true;
      });
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(isDone).toBe(false);
    });
    await taking;
    expect(await addresses()).toEqual(['eva@example.org']);
    expect((await find(id))?.counts.left).toEqual({ blocked: 1 });
  });
});

describe('taking it back', () => {
  it('erases entries that are as they were, with their consent; again, it changes nothing', async () => {
    const id = await paste('a@example.org\nb@example.org');
    await take(id);
    await withdraw(id);
    await withdraw(id);
    expect(await entries()).toEqual([]);
    expect(await find(id)).toMatchObject({
      state: 'withdrawn',
      counts: { persons: 2, gone: 2, stayed: 0 },
    });
    expect(await auditOf(id)).toEqual(['import.pasted', 'import.taken', 'import.withdrawn']);
  });

  it('leaves alone who has confirmed, and who has left', async () => {
    await ask('selbst@example.org', { command });
    await answerAll(command);
    const link = await mailedLink(command);
    const id = await paste('a@example.org\nselbst@example.org\nweg@example.org');
    await take(id);
    await within((tx) => confirmRequest(tx, { command, link, wording: 'Ja.' }));
    const leaver = (await entries()).find(({ address }) => address === 'weg@example.org');
    await within((tx) => leaveByLink(tx, { command, token: leaver!.token!, how: 'link' }));
    await withdraw(id);
    expect(await addresses()).toEqual(['selbst@example.org']);
    expect((await find(id))?.counts).toMatchObject({ gone: 1, stayed: 1 });
    const again = await paste('weg@example.org\na@example.org');
    expect((await find(again))?.counts.left).toEqual({ left: 1 });
  });

  it('only puts off who got an issue already: that stays counted, and they may be entered again', async () => {
    const id = await paste('a@example.org\nb@example.org');
    await take(id);
    const [first] = await entries();
    await deliver(first!.id);
    await withdraw(id);
    expect(await entries()).toMatchObject([
      { address: 'a@example.org', state: 'left', left_how: 'team' },
    ]);
    expect(await within((tx) => listConsents(tx, first!.id))).toMatchObject([
      { endedAt: command.now },
    ]);
    expect((await find(id))?.counts).toMatchObject({ gone: 2, stayed: 0 });
    const again = await paste('a@example.org');
    await take(again);
    expect(await addresses()).toEqual(['a@example.org']);
  });

  it('lets nobody start to send to those who are just going', async () => {
    const id = await paste('a@example.org\nb@example.org');
    await take(id);
    await makeSubscribers({ command, number: 1 });
    const issue = await makeIssue({ command });
    let starting: Promise<{ recipients: number }> | undefined;
    await within(async (tx) => {
      await withdrawImport(tx, { command, id });
      starting = startIssue({ command, id: issue });
      // Until it waits for us.
      await new Promise((resolve) => setTimeout(resolve, 300));
    });
    expect(await starting).toEqual({ recipients: 1 });
  });

  it('is not for a draft, and a taken list is not discarded', async () => {
    const id = await paste('a@example.org');
    await expect(withdraw(id)).rejects.toMatchObject({ code: 'not_found' });
    await take(id);
    const discard = within((tx) => discardImport(tx, { command, id }));
    await expect(discard).rejects.toMatchObject({ code: 'ended' });
    await expect(paste('b@example.org', { id, version: 1 })).rejects.toMatchObject({
      code: 'ended',
    });
  });
});

describe('what has no purpose any more', () => {
  it('is erased: a list that nobody took after 7 days, lines not taken after 30', async () => {
    const draft = await paste('a@example.org');
    const taken = await paste('b@example.org\nkein Mensch');
    await take(taken);
    const atDay = async (days: number) => {
      setClock(daysLater(days).toISOString());
      await runTick(forgetImportsTick);
    };
    await atDay(6.99);
    expect(await find(draft)).not.toBeNull();
    await atDay(7.01);
    expect(await find(draft)).toBeNull();
    await atDay(29.99);
    expect((await find(taken))?.left).toHaveLength(1);
    await atDay(30.01);
    expect(await find(taken)).toMatchObject({ left: null, counts: { left: { no_address: 1 } } });
    expect(await addresses()).toEqual(['b@example.org']);
    setClock(null);
    vi.restoreAllMocks();
  });
});

/** Each in a transaction of its own; all of them have begun before one of them does anything. */
async function atOnce(works: ((tx: Tx) => Promise<unknown>)[]): Promise<void> {
  let begun = 0;
  const go = Promise.withResolvers<void>();
  const one = (work: (tx: Tx) => Promise<unknown>) =>
    within(async (tx) => {
      await tables<MailingTables>(tx).selectFrom('mailing_import').select('id').execute();
      if ((begun += 1) === works.length) go.resolve();
      await go.promise;
      await work(tx);
    });
  await Promise.all(works.map(one));
}

/** As if an issue had gone to this person. */
async function deliver(subscriptionId: string): Promise<void> {
  const issueId = newId();
  await within(async (tx) => {
    const common = { district_id: command.districtId, issue_id: issueId };
    const text = JSON.stringify({ de: 'Termine' });
    await tables<MailingTables>(tx)
      .insertInto('mailing_issue')
      .values({
        district_id: command.districtId,
        id: issueId,
        ...{ slug: issueId, state: 'sent', subject: text, greeting: text, closing: text },
        ...{ period_from: '2026-11-01', period_until: '2026-11-30', created_at: command.now },
        content: JSON.stringify({}),
      } as never)
      .execute();
    await tables<MailingTables>(tx)
      .insertInto('mailing_delivery')
      .values({
        ...common,
        subscription_id: subscriptionId,
        state: 'delivered',
        due_at: command.now,
      } as never)
      .execute();
  });
}
