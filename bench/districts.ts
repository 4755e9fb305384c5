import type pg from 'pg';
import { createOrganisation } from '#modules/organisations/server.ts';
import type { Command } from '#platform/command.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { fillDistrict, fillEvents, mixOf } from './fill.ts';
import { interleave, median, ratioOf } from './interleave.ts';
import { askForCode } from './sign-in.ts';
import type { Stage } from './stage.ts';
import { milliseconds, type Row } from './table.ts';
import { fillMembers, signIn } from './team.ts';

const many = 1000;
/** As the product is asked in a bench. */
const host = '127.0.0.1';
const paths = {
  'start page': '/?uncached=1',
  'list of dates': '/termine?uncached=1',
  'search in German': '/termine?q=Garten',
  'search in the directory': '/vereine?q=Gärtnerei',
  'a page from the cache': '/termine',
};
const teamPaths = { '"Heute", signed in': '/team', 'the team, signed in': '/team/leute' };
const entries = 100;

/** The same district alone in its database, and beside 999 others of the same size. */
export async function benchDistricts(stage: Stage): Promise<Row[]> {
  const database = await stage.database();
  let cookie = '';
  const fill = async () => {
    const command = await fillDistrict({ hosts: [host] });
    await fillEvents({ command, mix: mixOf(300) });
    await fillDirectory(command);
    await fillMembers({ command, count: 20 });
    cookie = await signIn(command);
  };
  const one = await stage.product(await database.make('district_alone', fill));
  const alone = cookie;
  const crowded = await database.make('districts_many', fill, copyDistrict);
  const thousand = await stage.product(crowded);
  const among = cookie;
  const open = (path: string, cookies?: { alone: string; among: string }) => {
    const wait = async (url: string, sent?: string) => {
      const headers: Record<string, string> = sent ? { cookie: sent } : {};
      const order = { url: url + encodeURI(path), headers, connections: 1, seconds: 1 };
      const { median: time, failures } = await stage.load.run(order);
      if (failures > 0) throw new Error(`${path}: ${failures} failures`);
      return time;
    };
    return {
      alone: () => wait(one.url, cookies?.alone),
      among: () => wait(thousand.url, cookies?.among),
    };
  };
  const rows: Row[] = [];
  for (const [what, path] of Object.entries(paths)) rows.push(await compare(what, open(path)));
  for (const [what, path] of Object.entries(teamPaths)) {
    rows.push(await compare(what, open(path, { alone, among })));
  }
  const ask = {
    alone: async () => (await askForCode(one.url)).time,
    among: async () => (await askForCode(thousand.url)).time,
  };
  return [...rows, await compare('asking for a code to sign in with', ask)];
}

async function compare(
  what: string,
  measure: Record<'alone' | 'among', () => Promise<number>>,
): Promise<Row> {
  const { alone, among } = await interleave({ rounds: 7, measure });
  const ratio = ratioOf(among, alone);
  return {
    what: `${what}, one of ${many} districts`,
    figure: milliseconds(median(among)),
    against: `alone: ${milliseconds(median(alone))}`,
    ratio,
    target: { says: 'flat (≤ 1.2)', reached: ratio <= 1.2 },
  };
}

async function fillDirectory({ districtId, now }: Command): Promise<void> {
  await inDistrict(districtId, async (tx) => {
    for (let number = 1; number <= entries; number += 1) {
      const name = `${number % 5 === 0 ? 'Gärtnerei' : 'Laden'} Nummer ${number}`;
      const more = { slug: `laden-${number}`, kind: 'shop' as const, category: 'retail' as const };
      await createOrganisation(tx, { districtId, name, now, website: '', ...more });
    }
  });
}

/** Copies the only district, row by row in SQL, since the commands would take many minutes. Ids may repeat: keys are (district, id). */
async function copyDistrict(admin: pg.Client): Promise<void> {
  await admin.query(`
    insert into district (id, slug, name, town)
    select gen_random_uuid(), 'ort-' || number, 'Ort ' || number, 'Kamen' from generate_series(2, ${many}) number`);
  await admin.query(`
    insert into district_host (host, district_id) select slug || '.example.org', id from district
    where slug like 'ort-%'`);
  const copied = [
    ...['organisation', 'place', 'event', 'series', 'occurrence'],
    ...['person', 'person_role', 'audit_entry'],
  ];
  for (const table of copied) {
    const { rows } = await admin.query<{ name: string }>(
      `select column_name as name from information_schema.columns
       where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' and column_name <> 'district_id'`,
      [table],
    );
    const columns = rows.map(({ name }) => `"${name}"`).join(', ');
    await admin.query(`
      insert into ${table} (district_id, ${columns})
      select other.id, ${rows.map(({ name }) => `mine."${name}"`).join(', ')}
      from ${table} mine cross join district other where other.slug like 'ort-%'`);
  }
}
