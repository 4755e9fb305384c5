import type pg from 'pg';
import { fillDistrict, fillEvents, mixOf } from './fill.ts';
import { interleave, median, ratioOf } from './interleave.ts';
import type { Stage } from './stage.ts';
import { milliseconds, type Row } from './table.ts';

const many = 1000;
const host = 'musterdorf.example.org';
const paths = {
  'start page': '/?uncached=1',
  'list of dates': '/termine?uncached=1',
  'search in German': '/termine?q=Garten',
  'a page from the cache': '/termine',
};

/** The same district alone in its database, and beside 999 others of the same size. */
export async function benchDistricts(stage: Stage): Promise<Row[]> {
  const database = await stage.database();
  const fill = async () => {
    const command = await fillDistrict({ hosts: [host] });
    await fillEvents({ command, mix: mixOf(300) });
  };
  const one = await stage.product(await database.make('district_alone', fill));
  const crowded = await database.make('districts_many', fill, copyDistrict);
  const thousand = await stage.product(crowded);
  const rows: Row[] = [];
  for (const [what, path] of Object.entries(paths)) {
    const wait = async (url: string) => {
      const order = { url: url + path, headers: { host }, connections: 1, seconds: 1 };
      const { median: time, failures } = await stage.load.run(order);
      if (failures > 0) throw new Error(`${path}: ${failures} failures`);
      return time;
    };
    const { alone, among } = await interleave({
      rounds: 7,
      measure: { alone: () => wait(one.url), among: () => wait(thousand.url) },
    });
    const ratio = ratioOf(among, alone);
    rows.push({
      what: `${what}, one of ${many} districts`,
      figure: milliseconds(median(among)),
      against: `alone: ${milliseconds(median(alone))}`,
      ratio,
      target: { says: 'flat (≤ 1.2)', reached: ratio <= 1.2 },
    });
  }
  return rows;
}

/** Copies the only district, row by row in SQL, since the commands would take many minutes. Ids may repeat: keys are (district, id). */
async function copyDistrict(admin: pg.Client): Promise<void> {
  await admin.query(`
    insert into district (id, slug, name, town)
    select gen_random_uuid(), 'ort-' || number, 'Ort ' || number, 'Kamen' from generate_series(2, ${many}) number`);
  await admin.query(`
    insert into district_host (host, district_id) select slug || '.example.org', id from district
    where slug like 'ort-%'`);
  for (const table of ['organisation', 'place', 'event', 'series', 'occurrence']) {
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
