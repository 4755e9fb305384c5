import { beforeEach, describe, expect, it } from 'vitest';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict } from '../../../../tests/factories/district.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import type { MailingTables } from '../tables.server.ts';
import { answerAll, ask, mailedLink, mailsOf, subscribe } from '../testing/subscribing.ts';
import { addByHand } from './add.server.ts';
import { readAddress } from './address.ts';
import { confirmRequest } from './confirm.server.ts';
import {
  blockEntry,
  findEntry,
  liftAddressBlock,
  liftEntryBlock,
  removeEntry,
  restoreEntry,
} from './entry.server.ts';
import { forgetSubscriptionsTick } from './forget.server.ts';
import type { ListState } from './list.ts';
import { countEntries, listEntries } from './list.server.ts';
import { findPersonal, stayByLink } from './personal.server.ts';

useDatabase();

let command: Command;
const renate = 'renate@example.org';

beforeEach(async () => {
  ({ command } = await makeDistrict());
});

const within = <Result>(work: (tx: Tx) => Promise<Result>) => inDistrict(command.districtId, work);
const after = (days: number): Command => ({
  ...command,
  now: new Date(command.now.getTime() + days * 24 * 60 * 60_000),
});
const addressOf = (text: string) => {
  const read = readAddress(text);
  if (read.problem) throw new Error(read.problem);
  return read;
};
async function add(text = renate, { id = newId(), origin = 'https://dorf.example' } = {}) {
  await within((tx) =>
    addByHand(tx, {
      command,
      id,
      address: addressOf(text),
      preferences: { name: 'Renate', locale: 'de', categories: [] },
      wording: 'Hat unterschrieben.',
      note: 'Liste vom Sommerfest',
      origin,
    }),
  );
  return id;
}
const find = (id: string) => within((tx) => findEntry(tx, id));
const remove = (id: string) => within((tx) => removeEntry(tx, { command, id }));
const restore = (id: string) => within((tx) => restoreEntry(tx, { command, id }));
const block = (id: string) =>
  within((tx) => blockEntry(tx, { command, id, reason: 'hat angerufen' }));
const list = (state: ListState, search = '', page = 1) =>
  within((tx) => listEntries(tx, { state, search, page, now: command.now, perPage: 2 }));

describe('somebody whom the team enters', () => {
  it('is on the list once, however often it is pressed, and told so by mail', async () => {
    const id = newId();
    await Promise.all([add(renate, { id }), add(renate, { id }), add(renate, { id })]);
    expect(await find(id)).toMatchObject({
      state: 'active',
      address: renate,
      consents: [{ how: 'hand', wording: 'Hat unterschrieben.', note: 'Liste vom Sommerfest' }],
    });
    const [mail, ...others] = await mailsOf(command);
    expect(others).toEqual([]);
    const token = await mailedLink(command);
    expect(mail?.text).toContain(`https://dorf.example/terminliste/meine/${token}\n`);
    expect(await within((tx) => findPersonal(tx, token))).toMatchObject({ address: renate });
  });

  it('is refused who is there already, has left, or wants no mail', async () => {
    const id = await add();
    await expect(add(' Renate@Example.org')).rejects.toMatchObject({
      code: 'already',
      entryId: id,
    });
    await remove(id);
    await expect(add()).rejects.toMatchObject({ code: 'left' });
    await block(id);
    await expect(add()).rejects.toMatchObject({ code: 'blocked' });
    expect(await mailsOf(command)).toHaveLength(1);
  });

  it('gets no mail with a link to a host that is not known', async () => {
    await add(renate, { origin: '' });
    expect(await mailsOf(command)).toEqual([]);
  });
});

describe('the coordination', () => {
  it('takes somebody off the list and back, and both twice', async () => {
    const id = await add();
    await remove(id);
    await remove(id);
    expect(await find(id)).toMatchObject({ state: 'left', leftHow: 'team' });
    await restore(id);
    await restore(id);
    expect(await find(id)).toMatchObject({ state: 'active', consents: [{ endedAt: null }] });
  });

  it('blocks an address: nobody comes back, and no mail goes there', async () => {
    await subscribe(renate, { command });
    const [{ id } = { id: '' }] = (await list('active')).entries;
    await ask(renate, { command: after(1) });
    await block(id);
    expect(
      await within((tx) =>
        tables<MailingTables>(tx)
          .selectFrom('mailing_request')
          .select('id')
          .where('address', 'is not', null)
          .execute(),
      ),
    ).toEqual([]);
    await answerAll(after(1));
    expect(await find(id)).toMatchObject({ state: 'left', leftHow: 'blocked', isBlocked: true });
    await expect(restore(id)).rejects.toMatchObject({ code: 'blocked' });
    const token = await mailedLink(command);
    expect(await within((tx) => stayByLink(tx, { command, token }))).toBe(false);
    expect(await mailsOf(command)).toHaveLength(1);
  });

  it('lifts a block with a reason, while the entry is there and when only the hash is left', async () => {
    const id = await add();
    await block(id);
    await within((tx) => liftEntryBlock(tx, { command, id, reason: 'bittet darum' }));
    await restore(id);
    const coordination = { ...command, personId: newId() };
    await within((tx) => blockEntry(tx, { command: coordination, id, reason: 'doch nicht' }));
    await within((tx) => forgetSubscriptionsTick.perDistrict(tx, { now: after(8).now }));
    await expect(add()).rejects.toMatchObject({ code: 'blocked' });
    await within((tx) =>
      liftAddressBlock(tx, { command, address: addressOf(renate), reason: 'kam ins Büro' }),
    );
    await add();
    expect((await find(id))?.blockChanges).toMatchObject([
      { change: 'lifted', reason: 'kam ins Büro' },
      { change: 'blocked', reason: 'doch nicht', personId: coordination.personId },
      { change: 'lifted', reason: 'bittet darum' },
      { change: 'blocked', reason: 'hat angerufen' },
    ]);
  });

  it('leaves a trace that names nobody', async () => {
    const id = await add();
    await block(id);
    const entries = await within((tx) =>
      tables<{ audit_entry: Record<string, unknown> }>(tx)
        .selectFrom('audit_entry')
        .selectAll()
        .execute(),
    );
    expect(entries.map(({ action }) => action).sort()).toEqual([
      'subscription.added',
      'subscription.blocked',
      'subscription.left',
    ]);
    expect(JSON.stringify(entries)).not.toMatch(/example\.org|Renate|angerufen/i);
  });

  it('finds nothing of another district', async () => {
    const id = await add();
    const { command: other } = await makeDistrict();
    expect(await inDistrict(other.districtId, (tx) => findEntry(tx, id))).toBeNull();
    const removed = inDistrict(other.districtId, (tx) => removeEntry(tx, { command: other, id }));
    await expect(removed).rejects.toMatchObject({ code: 'not_found' });
    expect(await find(id)).toMatchObject({ state: 'active' });
  });
});

describe('the list', () => {
  it('tells who is there, who has not confirmed and who has left, and finds by name and address', async () => {
    const ids = [await add('a_b@example.org'), await add('axb@example.org'), await add()];
    await remove(await add('weg@example.org'));
    await ask('offen@example.org', { command, name: 'Otto' });
    await ask('offen@example.org', { command, client: 'another' });
    await answerAll(command);
    expect(await within((tx) => countEntries(tx, command.now))).toEqual({
      active: 3,
      waiting: 1,
      left: 1,
      blocked: 0,
    });
    const first = await list('active');
    expect(first).toMatchObject({ hasMore: true, entries: [{ id: ids[2] }, { id: ids[1] }] });
    expect(await list('active', '', 2)).toMatchObject({
      hasMore: false,
      entries: [{ id: ids[0] }],
    });
    const addresses = async (state: ListState, search: string) =>
      (await list(state, search)).entries.map(({ address }) => address);
    expect(await addresses('active', 'A_B')).toEqual(['a_b@example.org']);
    expect(await addresses('waiting', 'otto')).toEqual(['offen@example.org']);
    expect(await addresses('left', '')).toEqual(['weg@example.org']);
    expect(await addresses('active', '%')).toEqual([]);
    expect(await addresses('active', '\\')).toEqual([]);
  });

  it('shows nobody as waiting who is on the list by now, or whose time is over', async () => {
    await ask(renate, { command });
    await answerAll(command);
    const link = await mailedLink(command);
    await ask(renate, { command: after(1) });
    await answerAll(after(1));
    await within((tx) => confirmRequest(tx, { command: after(1), link, wording: 'Ja.' }));
    await ask('petra@example.org', { command });
    await answerAll(command);
    const waiting = async (by: Command) => (await within((tx) => countEntries(tx, by.now))).waiting;
    expect(await waiting(after(2))).toBe(1);
    expect(await waiting(after(7))).toBe(0);
  });
});
