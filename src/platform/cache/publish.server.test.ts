import type pg from 'pg';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sql } from 'kysely';
import { findDistrictByHost } from '#modules/districts/server.ts';
import { database } from '#platform/database/connection.server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { useDatabase } from '../../../tests/database.ts';
import { makeDistrict } from '../../../tests/factories/district.ts';
import { createMemory } from './memory.server.ts';
import { installPageCache, type PageCache } from './page-cache.server.ts';
import { dropPublishedPages, publishes } from './publish.server.ts';

/** News travels through the database, and a busy machine takes its time. */
const waitFor = <Found>(check: () => Found | Promise<Found>) => vi.waitFor(check, 20_000);

useDatabase();
let count = 0;
let host = '';
let districts: ReturnType<typeof createMemory<{ name: string }>>;
let end: () => Promise<void>;

beforeEach(async () => {
  host = `werve-${(count += 1)}.example.org`;
  districts = createMemory({ most: 10 });
  end = await dropPublishedPages({ districts });
});
afterEach(async () => {
  await end();
  vi.restoreAllMocks();
});

const find = () => districts.find(host, () => globally((tx) => findDistrictByHost(tx, host)));

it('a server remembers the district of a host, and hears when its row changes, whoever changes it', async () => {
  const { id } = await makeDistrict({ hosts: [host] });
  await makeDistrict();
  await waitFor(async () => expect(await find()).toBe(await find()));
  await sql`update district set name = 'Werve' where id = ${id}`.execute(database().query);
  await waitFor(async () => expect(await find()).toMatchObject({ name: 'Werve' }));
  await sql`delete from district_host where host = ${host}`.execute(database().query);
  await waitFor(async () => expect(await find()).toBeNull());
});

it('drops the pages of its own process as soon as a change is through, and none where it failed', async () => {
  const { id } = await makeDistrict();
  await end();
  const cache = { ...page, drop: vi.fn<PageCache['drop']>() };
  installPageCache(cache);
  const failed = inDistrict(id, async (tx) => {
    await publishes(tx, id);
    throw new Error('not through');
  });
  await expect(failed).rejects.toThrow('not through');
  expect(cache.drop).not.toHaveBeenCalled();
  await inDistrict(id, async (tx) => {
    await publishes(tx, id);
    expect(cache.drop).not.toHaveBeenCalled();
  });
  expect(cache.drop.mock.calls).toEqual([[id]]);
});

const page: Omit<PageCache, 'drop'> = {
  generation: () => 0,
  keep: () => Promise.resolve(),
  pause: () => undefined,
  resume: () => undefined,
};

async function cutListeners(): Promise<void> {
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query ~ '^(listen|select 1)'`.execute(database().query);
}

it('forgets and keeps nothing while the database cannot be heard, and ends quietly afterwards', async () => {
  await makeDistrict({ hosts: [host] });
  await makeDistrict();
  await waitFor(async () => expect(await find()).toBe(await find()));
  const kept = await find();
  await cutListeners();
  await waitFor(async () => expect(await find()).not.toBe(kept));
  await end();
  await end();
});

type Query = (...given: unknown[]) => unknown;

/** Lets `instead` answer when a new connection is asked to listen. */
function meddle(instead: (client: pg.PoolClient, listen: () => unknown) => unknown) {
  const { pool } = database();
  const connect = pool.connect.bind(pool) as Query;
  let asked = 0;
  const connecting = vi.spyOn(pool, 'connect').mockImplementation((async (...given: unknown[]) => {
    const client = (await connect(...given)) as pg.PoolClient;
    const query = client.query.bind(client) as Query;
    client.query = ((...text: unknown[]) => {
      if (!String(text[0]).startsWith('listen')) return query(...text);
      asked += 1;
      return instead(client, () => query(...text));
    }) as typeof client.query;
    return client;
  }) as typeof pool.connect);
  return { asked: () => asked, stop: () => connecting.mockRestore() };
}

const lent = () => database().pool.totalCount - database().pool.idleCount;

it('a connection on which it cannot listen is given back', async () => {
  await end();
  const before = lent();
  const { stop } = meddle(() => Promise.reject(new Error('not now')));
  await expect(dropPublishedPages({ districts })).rejects.toThrow('not now');
  expect(lent()).toBe(before);
  stop();
});

it('a connection that breaks while it begins to listen is tried again once at a time', async () => {
  await end();
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  end = await dropPublishedPages({ districts, patience: 50 });
  const { asked, stop } = meddle((client) => {
    client.emit('error', new Error('broken'));
    return Promise.reject(new Error('broken'));
  });
  await cutListeners();
  await waitFor(() => expect(asked()).toBe(1));
  await new Promise((done) => setTimeout(done, 500));
  // Two loops at once would double each time.
  expect(asked()).toBeLessThanOrEqual(12);
  expect(lent()).toBeLessThanOrEqual(1);
  stop();
});

it('a connection that has fallen silent is noticed, and another one hears again', async () => {
  await end();
  const listening: pg.PoolClient[] = [];
  const { stop } = meddle(async (client, listen) => {
    await listen();
    listening.push(client);
  });
  end = await dropPublishedPages({ districts, patience: 50 });
  await makeDistrict({ hosts: [host] });
  await makeDistrict();
  await waitFor(async () => expect(await find()).toBe(await find()));
  const kept = await find();
  for (const client of listening) fallSilent(client);
  await waitFor(async () => expect(await find()).not.toBe(kept));
  await waitFor(async () => expect(await find()).toBe(await find()));
  stop();
});

/** As behind a router that forgot us: what is sent arrives nowhere, and nothing says so. */
function fallSilent(client: pg.PoolClient): void {
  const { connection } = client as unknown as { connection: { stream: { write: unknown } } };
  connection.stream.write = () => true;
}
