import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  addHost,
  askEnding,
  findDistrict,
  findOperated,
  listDistrictIds,
  listErasedDistricts,
  removeHost,
  resumeDistrict,
  suspendDistrict,
  withdrawEnding,
} from '#modules/districts/server.ts';
import { endDistricts } from '#modules/operators/server.ts';
import { createPerson } from '#modules/people/server.ts';
import { now as presentInstant } from '#platform/clock.ts';
import type { Command } from '#platform/command.ts';
import { database, type Tx } from '#platform/database/connection.server.ts';
import { listDistrictTables } from '#platform/database/snapshot.server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { placeFile, readFileOf, useFilesFolder } from '#platform/files/server.ts';
import { fillExampleDistrict } from '../demo/index.ts';
import { useDatabase } from './database.ts';
import { makeLively } from './factories/lively.ts';

useDatabase();

const folder = mkdtempSync(join(tmpdir(), 'om-end-'));
let example = '';
beforeAll(async () => {
  useFilesFolder(folder);
  // Only an empty installation gets it.
  await fillExampleDistrict();
  [example = ''] = await globally(listDistrictIds);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

type Lively = Awaited<ReturnType<typeof makeLively>>;
let ending: Lively;
let staying: Lively;
let name: string;
beforeEach(async () => {
  ending = await makeLively();
  staying = await makeLively();
  name = (await findIt())!.name;
});

const findIt = () => globally((tx) => findDistrict(tx, ending.command.districtId));
const within = <Result>(work: (tx: Tx, command: Command) => Promise<Result>) =>
  inDistrict(ending.command.districtId, (tx) => work(tx, ending.command));
const ask = (typed = name) => within((tx, command) => askEnding(tx, { command, typed }));
const inDays = (days: number) => new Date(ending.command.now.getTime() + days * 24 * 60 * 60_000);

/** How many rows each table holds of a district. */
async function countRows({ districtId }: Command): Promise<Record<string, number>> {
  return inDistrict(districtId, async (tx) => {
    const counts: Record<string, number> = {};
    for (const table of await listDistrictTables(tx)) {
      const { rows } = await sql<{ count: number }>`
        select count(*)::int as count from ${sql.table(table)}`.execute(tx);
      if (rows[0]!.count > 0) counts[table] = rows[0]!.count;
    }
    return counts;
  });
}

async function countAccounts(ids: string[]): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from account where id in (${sql.join(ids)})`.execute(
    database().query,
  );
  return rows[0]!.count;
}

test('of a district that ends no row, account or file is left, and nothing of its neighbour goes', async () => {
  // One of them belongs to both.
  const both = staying.accountId;
  await within((tx, { districtId, now }) =>
    createPerson(tx, { districtId, accountId: both, name: 'Renate Beispiel', now }),
  );
  const before = await countRows(staying.command);
  expect(Object.keys(await countRows(ending.command)).length).toBeGreaterThan(12);
  await within(suspendDistrict);
  await ask();
  await endDistricts(inDays(29));
  expect(await findIt()).not.toBeNull();
  await endDistricts(inDays(30));
  expect(await findIt()).toBeNull();
  expect(await countRows(ending.command)).toEqual({});
  expect(existsSync(join(folder, ending.command.districtId))).toBe(false);
  expect(await countAccounts([ending.accountId])).toBe(0);
  expect(await countAccounts([both])).toBe(1);
  expect(await countRows(staying.command)).toEqual(before);
  const kept = { districtId: staying.command.districtId, sha256: staying.sha256 };
  expect(await readFileOf(kept)).not.toBeNull();
  expect(await globally(listErasedDistricts)).toContainEqual({
    name: `${name}, Kamen`,
    erasedAt: inDays(30),
  });
  await endDistricts(inDays(31));
});

test('what a killed process left of the files goes the next day', async () => {
  await within(suspendDistrict);
  await ask();
  await endDistricts(inDays(30));
  await sql`update district_ending set erased_at = null
    where district_id = ${ending.command.districtId}`.execute(database().query);
  const file = { districtId: ending.command.districtId, sha256: ending.sha256 };
  await placeFile({ ...file, bytes: Buffer.from('x') });
  await endDistricts(inDays(31));
  expect(await readFileOf(file)).toBeNull();
});

test('a district that is open, or is called otherwise, does not end', async () => {
  await expect(ask()).rejects.toMatchObject({ code: 'not_suspended' });
  await within(suspendDistrict);
  await expect(ask('Lindenhof')).rejects.toMatchObject({ code: 'wrong_name' });
  await endDistricts(inDays(60));
  expect(await findIt()).not.toBeNull();
});

test('it is taken back by a press, and by whoever opens the district again', async () => {
  await within(suspendDistrict);
  await ask();
  await ask();
  const endsAt = async () =>
    (await globally((tx) => findOperated(tx, ending.command.districtId))).endsAt;
  expect(await endsAt()).toEqual(inDays(30));
  await within(withdrawEnding);
  expect(await endsAt()).toBeNull();
  await ask();
  await within(resumeDistrict);
  // Closed again, it ends only where somebody asks anew.
  await within(suspendDistrict);
  expect(await endsAt()).toBeNull();
  await endDistricts(inDays(60));
  expect(await findIt()).not.toBeNull();
});

test('one that rests gives its last name away, which it needs where it moved to', async () => {
  const host = 'umgezogen.example';
  await within((tx, command) => addHost(tx, { command, host }));
  const remove = () => within((tx, command) => removeHost(tx, { command, host }));
  await expect(remove()).rejects.toMatchObject({ code: 'last_host' });
  await within(suspendDistrict);
  await remove();
  await inDistrict(staying.command.districtId, (tx) =>
    addHost(tx, { command: staying.command, host }),
  );
});

test(
  'the example district, which has something of everything, ends too',
  { timeout: 120_000 },
  async () => {
    const districtId = example;
    const now = presentInstant();
    const command = { ...ending.command, districtId, now };
    expect(Object.keys(await countRows(command)).length).toBeGreaterThan(30);
    await inDistrict(districtId, async (tx) => {
      await suspendDistrict(tx, command);
      await askEnding(tx, { command, typed: ' heeren-werve ' });
    });
    await endDistricts(new Date(now.getTime() + 30 * 24 * 60 * 60_000));
    expect(await countRows(command)).toEqual({});
    expect(existsSync(join(folder, districtId))).toBe(false);
  },
);
