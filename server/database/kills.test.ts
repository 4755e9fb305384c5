import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { expect, test } from 'vitest';
import { startDatabase } from './index.ts';
import { postgresIn } from './orphan.ts';
import { folderWithout } from './testing/commands.ts';
import { freshFolder, startedFolder } from './testing/folders.ts';
import {
  postmasterPid,
  processesOn,
  spawnInstance,
  startInstance,
  until,
} from './testing/start-instance.ts';

test('the database ends with a killed Ortsmitte, and the next start finds every row', async () => {
  const dataDir = await startedFolder();
  const first = await startInstance({ dataDir });
  const write = await writeUntilCut(first.url);
  await first.murder();
  const acknowledged = await write.acknowledged;

  const next = await startDatabase({ dataDir }); // at once, while the old one may still be ending
  expect(await count(next.url)).toBeGreaterThanOrEqual(acknowledged);
  expect(acknowledged).toBeGreaterThan(0);
  await next.stop();
});

test('a killed Ortsmitte leaves no database behind, also if nobody starts it again', async () => {
  const dataDir = await startedFolder();
  const first = await startInstance({ dataDir });
  await first.murder();
  await until(() => processesOn(dataDir).length === 0);
  expect(existsSync(join(dataDir, 'postgres/postmaster.pid'))).toBe(false); // it ended in order
});

test('without setpriv an orphan stays, and the next start ends it before its own', async () => {
  const dataDir = await startedFolder();
  const first = await startInstance({ dataDir, env: { PATH: folderWithout('setpriv') } });
  const orphan = postmasterPid(dataDir);
  await first.murder();
  expect(processesOn(dataDir)).toContain(orphan);

  const next = await startDatabase({ dataDir });
  expect(processesOn(dataDir)).not.toContain(orphan);
  expect(processesOn(dataDir)).toContain(postmasterPid(dataDir));
  await next.stop();
});

test('an exit without a stop takes the database along', async () => {
  const dataDir = await startedFolder();
  const first = await startInstance({ dataDir, env: { PATH: folderWithout('setpriv') } });
  first.child.kill('SIGUSR2'); // the instance answers with process.exit
  await until(() => processesOn(dataDir).length === 0);
});

test('a kill of the database itself loses no acknowledged row', async () => {
  const dataDir = await startedFolder();
  const database = await startDatabase({ dataDir });
  const write = await writeUntilCut(database.url);
  process.kill(postmasterPid(dataDir), 'SIGKILL');
  expect(await database.exited).toEqual({ code: null, signal: 'SIGKILL' });
  const acknowledged = await write.acknowledged;

  const next = await startDatabase({ dataDir });
  expect(await count(next.url)).toBeGreaterThanOrEqual(acknowledged);
  await database.stop(); // an old handle must not touch the new one
  expect(await count(next.url)).toBeGreaterThanOrEqual(acknowledged);
  await next.stop();
});

test('a pid file whose number belongs to another program is cleared, and that program lives', async () => {
  const dataDir = await startedFolder();
  const file = join(dataDir, 'postgres/postmaster.pid');
  for (const pid of [process.pid, process.ppid, 4_000_000, '']) {
    writeFileSync(file, `${pid}\n${join(dataDir, 'postgres')}\n1\n5432\n/tmp\n\n0 0\nready   \n`);
    const database = await startDatabase({ dataDir });
    expect(await answers(database.adminUrl)).toBe(true);
    await database.stop();
  }
});

test('a kill at any moment of the first start leaves nothing half', async () => {
  const dataDir = freshFolder();
  const moments: (() => boolean)[] = [
    () => draftOf(dataDir) !== undefined,
    () => existsSync(join(dataDir, draftOf(dataDir) ?? '-', 'global/pg_control')),
    () => existsSync(join(dataDir, draftOf(dataDir) ?? '-', 'base/5')),
    () => existsSync(join(dataDir, 'postgres')),
  ];
  for (const moment of moments) {
    const child = spawnInstance({ dataDir });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    await until(moment);
    child.kill('SIGKILL');
    await ended;
  }
  const database = await startDatabase({ dataDir });
  expect(await answers(database.url)).toBe(true);
  expect(draftOf(dataDir)).toBeUndefined();
  await database.stop();
});

test('an initdb that outlives its parent is ended and its draft removed', async () => {
  const dataDir = freshFolder();
  const child = spawnInstance({ dataDir, env: { PATH: folderWithout('setpriv') } });
  await until(() => existsSync(join(dataDir, draftOf(dataDir) ?? '-', 'global/pg_control')));
  const draft = join(dataDir, draftOf(dataDir) ?? '-');
  child.kill('SIGKILL');
  const database = await startDatabase({ dataDir });
  expect(existsSync(draft)).toBe(false);
  expect(postgresIn(draft)).toEqual([]);
  await database.stop();
});

/** Writes row after row until the connection breaks, counting what was acknowledged. */
async function writeUntilCut(url: string) {
  const client = new pg.Client(url);
  client.on('error', () => {}); // the cut is the point
  await client.connect();
  await client.query('create table rows (number int)');
  let acknowledged = 0;
  const cut = (async () => {
    for (;;) {
      await client.query('insert into rows values ($1)', [acknowledged]);
      acknowledged += 1;
    }
  })().catch(() => acknowledged);
  await until(() => acknowledged > 20);
  return { acknowledged: cut };
}

async function count(url: string) {
  return Number((await ask({ url, sql: 'select count(*) as number from rows' }))[0].number);
}

async function answers(url: string) {
  return (await ask({ url, sql: 'select true as yes' }))[0].yes;
}

async function ask({ url, sql }: { url: string; sql: string }) {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

function draftOf(dataDir: string) {
  return readdirSync(dataDir).find((name) => name.startsWith('postgres.new-'));
}
