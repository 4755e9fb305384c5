import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { makeClone, nativeFolder } from './testing/clone.ts';
import { folderWithFailing, folderWithout } from './testing/commands.ts';
import { freshFolder, startedFolder } from './testing/folders.ts';
import { processesOn, startInstance, type InstanceOptions } from './testing/start-instance.ts';

const isRoot = process.getuid?.() === 0;
const nobody = 65534;
/** As root the tests can step down to nobody; otherwise they are an ordinary user already. */
const ordinary = isRoot ? nobody : undefined;
const home = freshFolder();
const clone = join(home, 'ortsmitte');

beforeAll(() => void makeClone(clone));
beforeEach(() => chmodSync(home, 0o755));

test('it starts below a home that is closed to everybody else', async () => {
  chmodSync(home, 0o700);
  await startsAndEnds({ clone, dataDir: join(clone, 'data') });
});

test('an ordinary user starts it, even one without a name, as containers have them', async () => {
  for (const uid of isRoot ? [nobody, 54321] : [undefined]) {
    const folder = ownedBy({ folder: freshFolder(), uid });
    await startsAndEnds({ clone, dataDir: join(folder, 'data'), uid });
  }
});

test('long paths do not keep it from starting, neither of the data nor of TMPDIR', async () => {
  const parts = Array.from({ length: 8 }, () => 'ein-langer-ordnername-ohne-ende');
  const long = join(freshFolder(), ...parts);
  const dataDir = join(long, 'und, „ümläute“ mit Leerzeichen');
  mkdirSync(dataDir, { recursive: true });
  expect(long.length).toBeGreaterThan(250);
  await startsAndEnds({ dataDir, env: { TMPDIR: long } });
  const listed = join(freshFolder(), 'a,b'); // PostgreSQL would read two folders
  mkdirSync(listed);
  await startsAndEnds({ dataDir, env: { TMPDIR: listed } });
});

test('where namespaces are blocked it starts all the same, from a closed home too', async () => {
  chmodSync(home, 0o700);
  const options = {
    clone,
    dataDir: join(clone, 'blocked'),
    env: { PATH: folderWithFailing('unshare') },
  };
  forgetCopyAfterwards();
  await startsAndEnds(options);
  await startsAndEnds(options);
  await startsAndEnds({ ...options, env: {} }); // namespaces are back: the data keeps its owner
  expect(statSync(join(clone, 'blocked/postgres')).uid).toBe(isRoot ? nobody : process.getuid?.());
});

test('data made in a namespace is taken along when namespaces become blocked', async () => {
  const dataDir = await startedFolder();
  await startsAndEnds({ dataDir, clone, env: { PATH: folderWithFailing('unshare') } });
  await startsAndEnds({ dataDir, clone });
});

test('where unshare or setpriv are not installed it starts', async () => {
  for (const command of ['unshare', 'setpriv'])
    await startsAndEnds({
      clone,
      dataDir: await startedFolder(),
      env: { PATH: folderWithout(command) },
    });
  await startsAndEnds({ clone, dataDir: await startedFolder(), env: { PATH: '/nowhere' } });
});

test('library links that npm was not allowed to make are made', async () => {
  const links = removeLinks();
  await startsAndEnds({ clone, dataDir: await startedFolder() });
  expect(links.every((link) => lstatSync(link).isSymbolicLink())).toBe(true);
});

test('library links are made elsewhere when the installation may not be changed', async () => {
  removeLinks();
  chmodSync(join(nativeFolder(clone), 'lib'), 0o555); // as root it is root's, and nobody starts
  const dataDir = ownedBy({ folder: freshFolder(), uid: ordinary });
  await startsAndEnds({ clone, dataDir, uid: ordinary });
  expect(lstatSync(join(dataDir, 'postgres-libraries/libpq.so.5')).isSymbolicLink()).toBe(true);
  chmodSync(join(nativeFolder(clone), 'lib'), 0o755);
});

test('an installation without PostgreSQL says what to do', async () => {
  const hidden = join(clone, 'hidden');
  renameSync(dirname(nativeFolder(clone)), hidden);
  const { error } = await startInstance({ clone, dataDir: freshFolder() });
  renameSync(hidden, dirname(nativeFolder(clone)));
  expect(error?.code).toBe('no_binaries');
  expect(error?.message).toContain('npm ci');
});

async function startsAndEnds(options: InstanceOptions) {
  const instance = await startInstance(options);
  expect(instance.error).toBeUndefined();
  const client = new pg.Client(instance.url);
  await client.connect();
  await client.query('create table if not exists visits (at timestamptz default now())');
  await client.query('insert into visits default values');
  await client.end();
  await instance.end();
  expect(processesOn(options.dataDir)).toEqual([]);
}

/** The copy for all users stays for later starts; a machine that had none gets none from us. */
function forgetCopyAfterwards() {
  const copies = () =>
    readdirSync('/var/lib').filter((name) => name.startsWith('ortsmitte-postgres-'));
  const before = copies();
  onTestFinished(() => {
    for (const name of copies().filter((copy) => !before.includes(copy)))
      rmSync(join('/var/lib', name), { recursive: true });
  });
}

function removeLinks() {
  const list: { target: string }[] = JSON.parse(
    readFileSync(join(nativeFolder(clone), 'pg-symlinks.json'), 'utf8'),
  );
  const links = list.map(({ target }) => join(nativeFolder(clone), '..', target));
  for (const link of links) rmSync(link, { force: true });
  return links;
}

function ownedBy({ folder, uid }: { folder: string; uid?: number }) {
  if (uid !== undefined) chownSync(folder, uid, uid);
  return folder;
}
