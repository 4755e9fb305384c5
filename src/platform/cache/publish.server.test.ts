import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sql } from 'kysely';
import { findDistrictByHost } from '#modules/districts/server.ts';
import { database } from '#platform/database/connection.server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import { useDatabase } from '../../../tests/database.ts';
import { makeDistrict } from '../../../tests/factories/district.ts';
import { createMemory } from './memory.server.ts';
import { dropPublishedPages } from './publish.server.ts';

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
afterEach(() => end());

const find = () => districts.find(host, () => globally((tx) => findDistrictByHost(tx, host)));

it('a server remembers the district of a host, and hears when its row changes, whoever changes it', async () => {
  const { id } = await makeDistrict({ hosts: [host] });
  await makeDistrict();
  await vi.waitFor(async () => expect(await find()).toBe(await find()));
  await sql`update district set name = 'Werve' where id = ${id}`.execute(database().query);
  await vi.waitFor(async () => expect(await find()).toMatchObject({ name: 'Werve' }));
  await sql`delete from district_host where host = ${host}`.execute(database().query);
  await vi.waitFor(async () => expect(await find()).toBeNull());
});

it('forgets and keeps nothing while the database cannot be heard, and ends quietly afterwards', async () => {
  await makeDistrict({ hosts: [host] });
  await makeDistrict();
  await vi.waitFor(async () => expect(await find()).toBe(await find()));
  const kept = await find();
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query like 'listen%'`.execute(database().query);
  await vi.waitFor(async () => expect(await find()).not.toBe(kept));
  await end();
  await end();
});
