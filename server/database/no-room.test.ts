import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDatabase } from './index.ts';
import { explainFailure } from './start-error.ts';
import { makeClone, nativeFolder } from './testing/clone.ts';
import { freshFolder, startedFolder } from './testing/folders.ts';
import { startInstance } from './testing/start-instance.ts';

const isRoot = process.getuid?.() === 0;
const clone = join(freshFolder(), 'ortsmitte');
const mounted: string[] = [];

beforeAll(() => void makeClone(clone));
afterAll(() => {
  for (const folder of mounted) spawnSync('umount', [folder]);
});

test('a full disk is named as such, whoever notices it first', () => {
  const folder = 'data';
  for (const said of [
    'FATAL:  could not write lock file "postmaster.pid": No space left on device',
    "Error: ENOSPC: no space left on device, mkdir 'data/postgres.new'",
    'could not extend file "base/5/1": Disk quota exceeded',
  ])
    expect(explainFailure({ said, folder }).code).toBe('disk_full');
  expect(explainFailure({ said: '', folder, freeBytes: 4096 }).code).toBe('disk_full');
  expect(
    explainFailure({ said: 'FATAL:  data directory has a strange version', folder }).code,
  ).toBe('failed');
});

test('an initdb that finds the disk full leads to a clear sentence and leaves nothing', async () => {
  const initdb = join(nativeFolder(clone), 'bin/initdb');
  const dataDir = freshFolder();
  writeFileSync(initdb, '#!/bin/sh\necho "initdb: error: No space left on device" >&2\nexit 1\n');
  const { error } = await startInstance({ clone, dataDir });
  expect(error?.code).toBe('disk_full');
  expect(error?.message).toMatch(/^Der Datenträger ist voll/);
  expect(readdirSync(dataDir)).toEqual(['postgres.lock']);
});

test('a disk too small for the first start, or filled up later, is said; room again, it runs', async () => {
  const small = smallDisk(16);
  // Without the right to mount, the tests above stand in for the real disk.
  const dataDir = small ?? freshFolder();
  if (small) {
    await expect(startDatabase({ dataDir: small })).rejects.toMatchObject({ code: 'disk_full' });
    expect(readdirSync(small)).toEqual(['postgres.lock']);
    spawnSync('mount', ['-o', 'remount,size=120m', small]);
  }
  await (await startDatabase({ dataDir })).stop();
  if (small) {
    spawnSync('dd', ['if=/dev/zero', `of=${join(small, 'filler')}`, 'bs=64k'], { stdio: 'ignore' });
    await expect(startDatabase({ dataDir: small })).rejects.toMatchObject({ code: 'disk_full' });
    rmSync(join(small, 'filler'));
  }
  await (await startDatabase({ dataDir })).stop();
});

test('a folder that may not be written is named, before and after the first start', async () => {
  for (const dataDir of [freshFolder(), await startedFolder()]) {
    chmodSync(dataDir, 0o555);
    const uid = isRoot ? 65534 : undefined; // root may write everywhere
    const { error } = await startInstance({ clone, dataDir, uid });
    expect(error?.code).toBe('read_only');
    expect(error?.message).toContain(dataDir);
    chmodSync(dataDir, 0o755);
  }
});

test('data of another user is refused with the same sentence', async () => {
  const dataDir = await startedFolder();
  chmodSync(dataDir, 0o777);
  if (isRoot) {
    const { error } = await startInstance({ clone, dataDir, uid: 65534 });
    expect(error?.code).toBe('read_only');
  }
  const said = 'FATAL:  data directory "data/postgres" has wrong ownership';
  expect(explainFailure({ said, folder: dataDir }).code).toBe('read_only');
});

test('a read-only disk is named', async () => {
  const disk = smallDisk(16);
  if (disk) {
    spawnSync('mount', ['-o', 'remount,ro', disk]);
    await expect(startDatabase({ dataDir: disk })).rejects.toMatchObject({ code: 'read_only' });
    await expect(startDatabase({ dataDir: join(disk, 'data') })).rejects.toMatchObject({
      code: 'read_only',
    });
  }
  const said = 'FATAL:  could not create lock file "postmaster.pid": Read-only file system';
  expect(explainFailure({ said, folder: 'data' }).code).toBe('read_only');
});

/** A disk in memory of so many megabytes, where the tests may mount one. */
function smallDisk(megabytes: number) {
  const folder = join(freshFolder(), 'disk');
  mkdirSync(folder);
  const { status } = spawnSync('mount', [
    '-t',
    'tmpfs',
    '-o',
    `size=${megabytes}m`,
    'tmpfs',
    folder,
  ]);
  if (status !== 0) return undefined;
  mounted.push(folder);
  return folder;
}
