import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles, root } from './files.ts';
import { layers, ranks } from './layers.ts';
import { findEmptyNames, findUnknownModules } from './names.ts';

const known = ranks.flat();

test('every file and folder says what is inside', () => {
  expect(findEmptyNames(listFiles())).toEqual([]);
});

test('names that say nothing are caught', () => {
  const empty = ['src/lib/a.ts', 'src/platform/utils.ts', 'src/modules/care/helpers/b.ts'];
  const telling = ['src/modules/care/basket.ts', 'src/ui/common-name.ts'];
  expect(findEmptyNames([...empty, ...telling])).toEqual(empty);
});

test('every module has its place in a layer', () => {
  expect(findUnknownModules({ paths: listFiles(), known })).toEqual([]);
});

test('a module without a layer is caught', () => {
  const paths = ['src/modules/parking/index.ts', 'src/modules/loose.ts', 'src/modules/care/a.ts'];
  expect(findUnknownModules({ paths, known })).toEqual(paths.slice(0, 2));
});

test('the map shows the layers that are enforced', () => {
  const map = readFileSync(join(root, 'docs/map.md'), 'utf8');
  const rows = [...map.matchAll(/^\| (\d) ([^|]+?) +\| ([^|]+?) +\|/gm)];
  const drawn = rows.map(([, , name, modules = '']) => ({
    name,
    modules: [...modules.matchAll(/`(\w+)`/g)].map((match) => match[1]),
  }));
  expect(drawn).toEqual(layers.map(({ name, ranks }) => ({ name, modules: ranks.flat() })));
});
