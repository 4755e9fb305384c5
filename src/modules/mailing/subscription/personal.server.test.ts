import { beforeEach, describe, expect, it } from 'vitest';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict } from '../../../../tests/factories/district.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { runTick } from '#platform/jobs/jobs.server.ts';
import type { MailingTables } from '../tables.server.ts';
import { answerAll, ask, subscribe } from '../testing/subscribing.ts';
import { forgetSubscriptionsTick } from './forget.server.ts';
import { changePreferences, findPersonal, leaveByLink, stayByLink } from './personal.server.ts';
import { findSuppression } from './suppression.server.ts';

useDatabase();

let command: Command;
let token: string;
const renate = 'Renate@example.org';

beforeEach(async () => {
  ({ command } = await makeDistrict());
  token = await subscribe(renate, { command, name: 'Renate Kurz', categories: ['sport'] });
});

const within = <Result>(work: (tx: Tx) => Promise<Result>) => inDistrict(command.districtId, work);
const after = (days: number): Command => ({
  ...command,
  now: new Date(command.now.getTime() + days * 24 * 60 * 60_000),
});
const find = () => within((tx) => findPersonal(tx, token));
const leave = (by = command, how: 'link' | 'one-click' = 'one-click') =>
  within((tx) => leaveByLink(tx, { command: by, token, how }));
const stay = (by = command) => within((tx) => stayByLink(tx, { command: by, token }));
const change = () =>
  within((tx) =>
    changePreferences(tx, {
      command,
      token,
      preferences: { name: '', locale: 'en', categories: [] },
    }),
  );
const all = <Table extends keyof MailingTables & string>(table: Table) =>
  within((tx) =>
    tables<Record<string, Record<string, unknown>>>(tx).selectFrom(table).selectAll().execute(),
  );

describe('whoever has a personal link', () => {
  it('changes what they get, and leaves with one click, however often it is pressed', async () => {
    expect(await change()).toBe(true);
    expect(await find()).toMatchObject({ state: 'active', name: '', locale: 'en', categories: [] });
    expect(await leave(after(1))).toBe(true);
    expect(await leave(after(2), 'link')).toBe(true);
    const [row] = await all('mailing_subscription');
    expect(row).toMatchObject({ state: 'left', left_how: 'one-click', left_at: after(1).now });
    expect(await all('mailing_consent')).toMatchObject([{ ended_at: after(1).now }]);
    expect(await within((tx) => findSuppression(tx, row!['address_hash'] as Buffer))).toBe('left');
    expect(await change()).toBe(false);
  });

  it('comes back within seven days, as if nothing had been', async () => {
    const before = await all('mailing_consent');
    await leave(after(1));
    await within((tx) => forgetSubscriptionsTick.perDistrict(tx, { now: after(7).now }));
    expect(await find()).toMatchObject({ state: 'left', address: renate, mayStay: true });
    expect(await stay(after(7))).toBe(true);
    expect(await find()).toMatchObject({ state: 'active', name: 'Renate Kurz' });
    expect(await all('mailing_consent')).toEqual(before);
    expect(await all('mailing_suppression')).toEqual([]);
    expect(await stay(after(7))).toBe(true);
  });

  it('leaves and comes back at once without breaking anything', async () => {
    await Promise.all([leave(), stay(), leave(), stay(), leave()]);
    const [{ state } = {}] = await all('mailing_subscription');
    expect(await all('mailing_suppression')).toHaveLength(state === 'left' ? 1 : 0);
  });

  it('finds nothing in another district, or by a link that is none', async () => {
    const { command: other } = await makeDistrict();
    const { districtId } = other;
    expect(await inDistrict(districtId, (tx) => findPersonal(tx, token))).toBeNull();
    const left = await inDistrict(districtId, (tx) =>
      leaveByLink(tx, { command: other, token, how: 'link' }),
    );
    expect(left).toBe(false);
    for (const broken of ['', `${token}x`, token.slice(1), '%00', '\u0000', "'"]) {
      expect(await within((tx) => findPersonal(tx, broken))).toBeNull();
      const pressed = within((tx) => leaveByLink(tx, { command, token: broken, how: 'link' }));
      expect(await pressed).toBe(false);
    }
    expect(await find()).toMatchObject({ state: 'active' });
  });

  it('leaves a trace that names nobody', async () => {
    await change();
    await leave();
    await stay();
    const entries = await within((tx) =>
      tables<{ audit_entry: Record<string, unknown> }>(tx)
        .selectFrom('audit_entry')
        .selectAll()
        .orderBy('id')
        .execute(),
    );
    expect(entries.map(({ action }) => action)).toEqual([
      'subscription.confirmed',
      'subscription.changed',
      'subscription.left',
      'subscription.resumed',
    ]);
    expect(JSON.stringify(entries)).not.toMatch(/example\.org|Renate/i);
  });
});

describe('what is kept', () => {
  it('forgets address and name seven days after leaving, and never that nobody may write', async () => {
    await leave();
    await within((tx) => forgetSubscriptionsTick.perDistrict(tx, { now: after(7).now }));
    const [row] = await all('mailing_subscription');
    expect(row).toMatchObject({ address: null, name: '', categories: [], token: null });
    expect(await find()).toBeNull();
    expect(await stay(after(7))).toBe(false);
    expect(await all('mailing_consent')).toMatchObject([
      { address_hash: row!['address_hash'], ended_at: command.now },
    ]);
    await within((tx) => forgetSubscriptionsTick.perDistrict(tx, { now: after(366 * 20).now }));
    expect(await all('mailing_suppression')).toHaveLength(1);
  });

  it('forgets the consent three years after leaving, and what ties the row to an address', async () => {
    await leave();
    const years = 365 * 3 + 1;
    await within((tx) => forgetSubscriptionsTick.perDistrict(tx, { now: after(years - 2).now }));
    expect(await all('mailing_consent')).toHaveLength(1);
    await within((tx) => forgetSubscriptionsTick.perDistrict(tx, { now: after(years).now }));
    expect(await all('mailing_consent')).toEqual([]);
    expect(await all('mailing_subscription')).toMatchObject([{ address_hash: null }]);
  });

  it('forgets what nobody confirmed within seven days, and the address of what was confirmed at once', async () => {
    await ask('petra@example.org', { command });
    await answerAll(command);
    const [confirmed, open] = await all('mailing_request');
    expect(confirmed).toMatchObject({ address: null, name: '' });
    expect(open).toMatchObject({ address: 'petra@example.org' });
    await within((tx) => forgetSubscriptionsTick.perDistrict(tx, { now: after(6.9).now }));
    expect(await all('mailing_request')).toHaveLength(2);
    await within((tx) => forgetSubscriptionsTick.perDistrict(tx, { now: after(7).now }));
    expect(await all('mailing_request')).toEqual([]);
  });

  it('keeps everything of whoever stays, and looks into every district', async () => {
    const before = await all('mailing_subscription');
    await within((tx) => forgetSubscriptionsTick.perDistrict(tx, { now: after(366 * 20).now }));
    expect(await all('mailing_subscription')).toEqual(before);
    expect(await all('mailing_consent')).toHaveLength(1);
    await leave({ ...command, now: new Date('2020-01-01T00:00:00Z') });
    await runTick(forgetSubscriptionsTick);
    expect(await all('mailing_subscription')).toMatchObject([{ address: null }]);
  });
});
