import pg from 'pg';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sql } from 'kysely';
import { database } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { useDatabase } from '../../../tests/database.ts';
import { makeDistrict } from '../../../tests/factories/district.ts';
import { rememberPerDistrict } from './district-memory.server.ts';
import { dropPublishedPages, publishes } from './publish.server.ts';

/** News travels through the database, and a busy machine takes its time. */
const waitFor = <Found>(check: () => Found | Promise<Found>) => vi.waitFor(check, 20_000);

const urlOf = useDatabase();
const now = new Date('2026-11-22T12:00:00Z');
let end: () => Promise<void>;
let reads: string[] = [];

const remembered = rememberPerDistrict(async (tx) => {
  const { rows } = await sql<{ name: string; id: string }>`
    select id, name from district where id = current_setting('app.district')::uuid`.execute(tx);
  reads.push(rows[0]!.id);
  return rows[0]!;
});
const ask = (districtId: string, fresh = false) => remembered({ districtId, now, fresh });

beforeEach(async () => {
  reads = [];
  end = await dropPublishedPages();
});
afterEach(() => end());

async function rename(districtId: string, name: string): Promise<void> {
  await inDistrict(districtId, async (tx) => {
    await sql`update district set name = ${name} where id = ${districtId}`.execute(tx);
    await publishes(tx, districtId);
  });
}

it('what is remembered of a district is read once, whoever asks at the same time', async () => {
  const { id } = await makeDistrict();
  const [one, other] = await Promise.all([ask(id), ask(id)]);
  expect(await ask(id)).toBe(one);
  expect(other).toBe(one);
  expect(reads).toEqual([id]);
});

it('in one request all see the same, also where it is read anew', async () => {
  const { id } = await makeDistrict();
  const request = { districtId: id, now, fresh: true };
  const [one, other] = await Promise.all([remembered(request), remembered(request)]);
  expect(other).toBe(one);
  expect(await remembered({ ...request })).not.toBe(one);
  expect(reads).toEqual([id, id]);
});

it('two districts never see what is remembered of the other', async () => {
  const [one, other] = [await makeDistrict(), await makeDistrict()];
  for (const { id } of [one, other, one, other]) expect((await ask(id)).id).toBe(id);
  expect(reads).toEqual([one.id, other.id]);
});

it('publishing drops it, of this district only', async () => {
  const [one, other] = [await makeDistrict(), await makeDistrict()];
  const kept = await ask(other.id);
  await ask(one.id);
  await rename(one.id, 'Werve');
  await waitFor(async () => expect((await ask(one.id)).name).toBe('Werve'));
  expect(await ask(other.id)).toBe(kept);
});

it('another process that publishes drops it too', async () => {
  const { id } = await makeDistrict();
  await ask(id);
  // A connection that nothing in this process knows of.
  const elsewhere = new pg.Client(urlOf());
  await elsewhere.connect();
  await elsewhere.query('begin');
  await elsewhere.query(`update district set name = 'Werve' where id = $1`, [id]);
  await elsewhere.query(`select pg_notify('ortsmitte_published', $1)`, [id]);
  expect((await ask(id)).name).not.toBe('Werve');
  await elsewhere.query('commit');
  await elsewhere.end();
  await waitFor(async () => expect((await ask(id)).name).toBe('Werve'));
});

it('what was being read while somebody published is not remembered', async () => {
  const { id } = await makeDistrict();
  let goOn: () => void = () => undefined;
  let heard = 0;
  const slow = rememberPerDistrict(async (tx) => {
    const { rows } = await sql<{
      name: string;
    }>`select name from district where id = ${id}`.execute(tx);
    if ((heard += 1) === 1) await new Promise<void>((done) => (goOn = done));
    return rows[0]!;
  });
  const before = await ask(id);
  const early = slow({ districtId: id, now, fresh: false });
  await waitFor(() => expect(heard).toBe(1));
  await rename(id, 'Werve');
  await waitFor(async () => expect(await ask(id)).not.toBe(before));
  // Who asks now does not wait for the early answer.
  expect((await slow({ districtId: id, now, fresh: false })).name).toBe('Werve');
  goOn();
  expect((await early).name).not.toBe('Werve');
  expect((await slow({ districtId: id, now, fresh: false })).name).toBe('Werve');
});

it('those who may have changed something a moment ago are not told what is remembered', async () => {
  const { id } = await makeDistrict();
  await ask(id);
  await sql`update district set name = 'Werve' where id = ${id}`.execute(database().query);
  expect((await ask(id, true)).name).toBe('Werve');
  expect((await ask(id)).name).not.toBe('Werve');
});

it('nothing is remembered while nobody listens', async () => {
  const { id } = await makeDistrict();
  await ask(id);
  await end();
  await ask(id);
  await ask(id);
  expect(reads).toHaveLength(3);
});
