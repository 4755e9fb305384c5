import { chmodSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { expect, test } from 'vitest';
import { findBinaries } from './binaries.ts';
import { startDatabase } from './index.ts';
import { dataArgument, findLauncher, launch } from './launcher.ts';
import { folderWithout } from './testing/commands.ts';
import { freshFolder, startedFolder } from './testing/folders.ts';
import { processesOn, startInstance, until } from './testing/start-instance.ts';

test('a second Ortsmitte on the same folder is told so, and the first works on', async () => {
  const dataDir = await startedFolder();
  const database = await startDatabase({ dataDir });
  const other = join(freshFolder(), 'link');
  symlinkSync(dataDir, other);

  for (const path of [dataDir, other]) {
    const second = await startInstance({ dataDir: path });
    expect(second.error?.code).toBe('already_running');
    expect(second.error?.message).toMatch(/^Ortsmitte läuft bereits mit dem Datenordner/);
    await second.end();
  }
  await expect(startDatabase({ dataDir })).rejects.toMatchObject({ code: 'already_running' });
  await answers(database.url);
  await database.stop();
});

test('it is the same when the other process came first, and after its end the folder is free', async () => {
  const dataDir = await startedFolder();
  const first = await startInstance({ dataDir });
  await expect(startDatabase({ dataDir })).rejects.toMatchObject({ code: 'already_running' });
  await answers(first.url);
  await first.end();
  await (await startDatabase({ dataDir })).stop();
});

test('of two that start at the same moment on an empty folder exactly one wins', async () => {
  const dataDir = freshFolder();
  const both = await Promise.all([startInstance({ dataDir }), startInstance({ dataDir })]);
  expect(both.map(({ error }) => error?.code ?? 'started').sort()).toEqual([
    'already_running',
    'started',
  ]);
  await answers(both.find(({ url }) => url)!.url);
  await Promise.all(both.map((instance) => instance.end()));
});

test('the folder is guarded also where the flock command is missing', async () => {
  const dataDir = await startedFolder();
  const env = { PATH: folderWithout('flock') };
  const first = await startInstance({ dataDir, env });
  const second = await startInstance({ dataDir, env });
  expect(second.error?.code).toBe('already_running');
  await first.murder();
  const third = await startInstance({ dataDir, env });
  expect(third.error).toBeUndefined();
  await answers(third.url);
  await third.end();
});

test('a PostgreSQL that somebody else started on the folder is left alone', async () => {
  const dataDir = await startedFolder();
  const folder = join(dataDir, 'postgres');
  const child = await startByHand({ dataDir, folder });
  await expect(startDatabase({ dataDir })).rejects.toMatchObject({ code: 'already_running' });
  expect(processesOn(dataDir)).toContain(child.pid);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGINT');
  await ended;
  await (await startDatabase({ dataDir })).stop();
});

async function startByHand({ dataDir, folder }: { dataDir: string; folder: string }) {
  const binaries = findBinaries({ linkFolder: dataDir });
  const launcher = findLauncher({ binaries, folder: dataDir, owner: statSync(folder) });
  const settings = ['-c', 'listen_addresses=', '-c', `unix_socket_directories=${freshFolder()}`];
  const data = dataArgument({ launcher, folder });
  const command = [binaries.postgres, '-D', data, ...settings];
  chmodSync(folder, 0o700);
  const child = launch({ launcher, command, cwd: folder, stdio: 'ignore' });
  await until(() => processesOn(dataDir).length > 1);
  return child;
}

async function answers(url: string) {
  const client = new pg.Client(url);
  await client.connect();
  expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await client.end();
}
