import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDatabase, type RunningDatabase } from './index.ts';
import { freshFolder } from './testing/folders.ts';
import { postmasterPid, processesOn } from './testing/start-instance.ts';

const dataDir = freshFolder();
let database: RunningDatabase;
let firstStart: number;

beforeAll(async () => {
  const begun = performance.now();
  database = await startDatabase({ dataDir });
  firstStart = performance.now() - begun;
});

afterAll(() => database.stop());

test('the app is an ordinary role that owns its database', async () => {
  const [row] = await ask(
    `select current_user as role, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication,
      pg_get_userbyid(datdba) as owner
    from pg_roles, pg_database where rolname = current_user and datname = current_database()`,
  );
  expect(row).toEqual({
    role: 'ortsmitte',
    owner: 'ortsmitte',
    rolsuper: false,
    rolbypassrls: false,
    rolcreatedb: false,
    rolcreaterole: false,
    rolreplication: false,
  });
  await ask('create extension if not exists btree_gist'); // the occupancy constraint needs it
});

test('the database sorts German words as German readers expect and checks its pages', async () => {
  const [row] = await ask(
    `select array(select w from unnest(array['Zoo', 'Öl', 'Ofen', 'öde']) w order by w) as sorted,
      (select datlocprovider::text || ' ' || datlocale || ' ' || pg_encoding_to_char(encoding)
        from pg_database where datname = current_database()) as locale,
      current_setting('data_checksums') as checksums, current_setting('fsync') as fsync,
      to_tsvector('german', 'Das „Frühstück“ – Öl') @@ to_tsquery('german', 'frühstück') as found`,
  );
  expect(row).toEqual({
    sorted: ['öde', 'Ofen', 'Öl', 'Zoo'],
    locale: 'i de-DE UTF8',
    checksums: 'on',
    fsync: 'on',
    found: true,
  });
});

test('nobody else can reach the database: no port, and a folder that is closed to others', async () => {
  const [row] = await ask(
    `select current_setting('listen_addresses') as addresses,
      current_setting('unix_socket_directories') as folder`,
    database.adminUrl,
  );
  expect(row?.addresses).toBe('');
  expect(statSync(String(row?.folder)).mode & 0o777).toBe(0o700);
  expect(statSync(join(dataDir, 'postgres')).mode & 0o777).toBe(0o700);
});

test('settings for other PostgreSQL servers in the environment change nothing', async () => {
  process.env.PGPORT = '7777';
  process.env.PGDATABASE = 'elsewhere';
  expect(await ask('select current_database() as name')).toEqual([{ name: 'ortsmitte' }]);
  delete process.env.PGPORT;
  delete process.env.PGDATABASE;
});

test('a Ctrl-C in the terminal reaches Ortsmitte only, which then ends the database in order', () => {
  const group = (pid: number) =>
    readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[2];
  expect(group(postmasterPid(dataDir))).not.toBe(group(process.pid));
});

test('a stop leaves no process and a later start finds every row, quickly', async () => {
  await ask('create table kept as select 7 as number');
  await Promise.all([database.stop(), database.stop()]);
  expect(await database.exited).toEqual({ code: 0, signal: null });
  expect(processesOn(dataDir)).toEqual([]);

  const begun = performance.now();
  const lines: string[] = [];
  database = await startDatabase({ dataDir, log: (line) => lines.push(line) });
  const laterStart = performance.now() - begun;
  expect(await ask('select number from kept')).toEqual([{ number: 7 }]);
  expect(lines.join()).toContain('ready to accept connections');
  expect(readFileSync(join(dataDir, 'postgres.log'), 'utf8')).toContain('shut down');

  console.info(`first start ${firstStart.toFixed()} ms, later start ${laterStart.toFixed()} ms`);
  // Generous, since the suite shares the machine; alone it is about 1000 and 60 ms.
  expect(firstStart).toBeLessThan(20_000);
  expect(laterStart).toBeLessThan(3_000);
});

test('the log keeps nothing that people typed', async () => {
  await database.stop();
  database = await startDatabase({ dataDir });
  await ask('create table members (address text primary key)');
  await ask(`insert into members values ('hanna@example.org')`);
  await expect(ask(`insert into members values ('hanna@example.org')`)).rejects.toThrow();
  const log = readFileSync(join(dataDir, 'postgres.log'), 'utf8');
  expect(log).toContain('duplicate key');
  expect(log).not.toContain('hanna');
});

test('a role that was given too much is put back', async () => {
  await ask('alter role ortsmitte superuser', database.adminUrl);
  await database.stop();
  database = await startDatabase({ dataDir });
  expect(await ask(`select rolsuper from pg_roles where rolname = 'ortsmitte'`)).toEqual([
    { rolsuper: false },
  ]);
});

async function ask(sql: string, url = database.url): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
