import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { setClock } from '#platform/clock.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { filesFolder, useFilesFolder } from '#platform/files/server.ts';
import { listErased } from '#platform/jobs/erasure.server.ts';
import { runTick, type Tick } from '#platform/jobs/jobs.server.ts';
import { listDistrictIds } from '#modules/districts/server.ts';
import { locales } from '#platform/i18n/index.ts';
import { fillExampleDistrict } from '../demo/index.ts';
import { useDatabase } from './database.ts';
import { personalData, ticks } from '../src/modules.server.ts';

/** The preview of what is erased and the erasing itself are one condition: what is counted beforehand is what goes. */

useDatabase();
beforeAll(() => useFilesFolder(mkdtempSync(join(tmpdir(), 'ortsmitte-files-'))));
afterAll(async () => {
  setClock(null);
  await rm(filesFolder(), { recursive: true, force: true });
});

const erasing = ticks.filter(({ erases }) => erases);
const inTenYears = new Date('2036-11-27T12:00:00Z');
let districtId = '';
const within = <Result>(work: (tx: Tx) => Promise<Result>) => inDistrict(districtId, work);

beforeAll(async () => {
  setClock('2026-11-27T12:00:00Z');
  await fillExampleDistrict();
  districtId = (await globally(listDistrictIds))[0]!;
  // Everything that can be put away is, and whoever can leave has left.
  await within(async (tx) => {
    const at = sql`'2026-11-27T12:00:00Z'::timestamptz`;
    for (const table of ['event', 'notice', 'picture', 'own_poster', 'person']) {
      await sql`update ${sql.table(table)} set deleted_at = ${at}`.execute(tx);
    }
    await sql`update mailing_subscription set state = 'left', left_at = ${at}, left_how = 'team'
      where state = 'active'`.execute(tx);
    await sql`update mailing_consent set ended_at = ${at} where ended_at is null`.execute(tx);
    await sql`update mailing_delivery set reply = '550 gone'`.execute(tx);
    await sql`update mailing_import set left_lines = '[]'::jsonb where state = 'taken'`.execute(tx);
    await sql`insert into erasure_log (district_id, day, rule, kind, count)
      values (${districtId}, '2026-11-01', 'mail_tend', 'mail', 7)`.execute(tx);
    await sql`insert into display_screen (district_id, seen_at) values (${districtId}, ${at})
      on conflict do nothing`.execute(tx);
  });
}, 120_000);

const counted = new Map<string, number>();

test.each(erasing.map((tick) => [tick.name, tick] as [string, Tick]))(
  'the rule %s erases as many as it counted before, and then has nothing left to erase',
  async (name, tick) => {
    const countAll = () =>
      within(async (tx) => {
        const counts: Record<string, number> = {};
        for (const { kind, count } of tick.erases ?? []) {
          counts[kind] = await count(tx, { now: inTenYears, districtId });
        }
        return counts;
      });
    const erased = async () => {
      const lines = await within((tx) => listErased(tx));
      const today = lines.filter(({ rule, day }) => rule === name && day === '2036-11-27');
      return Object.fromEntries(today.map(({ kind, count }) => [kind, count]));
    };
    const before = await countAll();
    for (const [kind, count] of Object.entries(before)) counted.set(`${name} ${kind}`, count);
    expect(await erased(), 'counting changes nothing').toEqual({});
    expect(await countAll()).toEqual(before);
    setClock(inTenYears.toISOString());
    await runTick(tick);
    const some = Object.entries(before).filter(([, count]) => count > 0);
    expect(await erased()).toEqual(Object.fromEntries(some));
    expect(Object.values(await countAll()).every((count) => count === 0)).toBe(true);
  },
);

test('the example has something for nearly every rule to erase, so that the comparison says something', () => {
  const empty = [...counted].filter(([, count]) => count === 0).map(([rule]) => rule);
  expect(counted.size - empty.length).toBeGreaterThan(14);
});

test('each rule that erases personal data can be looked at before, but for three', () => {
  const names = new Set(
    personalData.flatMap(({ kept }) =>
      kept.flatMap(({ erasedBy }) => (erasedBy === 'hand' ? [] : erasedBy)),
    ),
  );
  const silent = [...names].filter((name) => !erasing.some((tick) => tick.name === name));
  // Accounts and operators, who belong to no district; files, which follow the pictures.
  expect(silent.toSorted()).toEqual(['files_remove_strays', 'operators_forget', 'people_forget']);
});

test.each(locales)('what is erased has a name (%s)', (locale) => {
  for (const { erases = [] } of erasing) {
    for (const { what } of erases) expect(what(locale)).toMatch(/^[^{}]+$/);
  }
});
