import { spawn, spawnSync, type ChildProcess, type StdioOptions } from 'node:child_process';
import { copyBinaries, type Binaries } from './binaries.ts';
import { DatabaseStartError } from './start-error.ts';
import { hasName, unprivilegedUsers, type User } from './users.ts';

/** How PostgreSQL's programs are started on this machine: as whom, and bound to our life. */
export interface Launcher {
  binaries: Binaries;
  /** Programs that run before and become PostgreSQL (the pid stays the same). */
  prefix: string[];
  /** Set when root hands over to an ordinary user, who then owns data and socket folder. */
  user?: User;
}

/**
 * Finds the first way to start PostgreSQL that really works here, by trying each with
 * `postgres --version`. PostgreSQL refuses root, so root steps into a user namespace, where it
 * appears as nobody yet still reaches everything below its own 0700 home. Where namespaces are
 * blocked (many containers), an ordinary user runs it, from a copy of the programs if need be.
 * `owner` is who owns the data already, or undefined before the first start.
 */
export function findLauncher({
  binaries,
  folder,
  owner,
}: {
  binaries: Binaries;
  folder: string;
  owner?: User;
}): Launcher {
  for (const launcher of launchers({ binaries, owner }))
    if (works({ launcher, folder })) return launcher;
  throw new DatabaseStartError({
    code: process.getuid?.() === 0 ? 'no_unprivileged_user' : 'no_binaries',
    message:
      process.getuid?.() === 0
        ? 'PostgreSQL läuft nicht als root, und es fand sich kein anderer Benutzer, der es starten kann. Bitte Ortsmitte als gewöhnlicher Benutzer starten, oder mit DATABASE_URL eine eigene PostgreSQL-Datenbank angeben.'
        : 'Die mitgelieferte Datenbank läuft auf diesem System nicht (sie braucht Linux mit glibc). Bitte mit DATABASE_URL eine eigene PostgreSQL-Datenbank angeben.',
  });
}

/** Starts one of PostgreSQL's programs; `cwd` is also how `dataArgument` finds the data. */
export function launch({
  launcher,
  command,
  cwd,
  stdio,
}: {
  launcher: Launcher;
  command: string[];
  cwd: string;
  stdio: StdioOptions;
}): ChildProcess {
  const [program = '', ...rest] = [...launcher.prefix, ...command];
  // detached: a Ctrl-C in the terminal is for us, who then end the database in order.
  return spawn(program, rest, {
    cwd,
    stdio,
    env: environment(launcher),
    detached: true,
    ...launcher.user,
  });
}

/**
 * What to pass as `-D`. Another user may not be able to walk down to the data (a 0700 home), but
 * the working directory it is started in stays open to it, and this is its name.
 */
export function dataArgument({ launcher, folder }: { launcher: Launcher; folder: string }) {
  return launcher.user ? '/proc/self/cwd' : folder;
}

function* launchers({
  binaries,
  owner,
}: {
  binaries: Binaries;
  owner?: User;
}): Generator<Launcher> {
  const dieWithUs = ['setpriv', '--pdeathsig', 'INT'];
  const isRoot = process.getuid?.() === 0;
  const users = unprivilegedUsers();

  if (!isRoot && hasName()) yield* [dieWithUs, []].map((prefix) => ({ binaries, prefix }));
  if ((isRoot && (owner?.uid ?? 0) === 0) || !hasName()) {
    const { uid, gid } = users[0] ?? { uid: 65534, gid: 65534 };
    const asNobody = ['unshare', '--user', `--map-user=${uid}`, `--map-group=${gid}`];
    yield* [[...asNobody, ...dieWithUs], asNobody].map((prefix) => ({ binaries, prefix }));
  }
  if (!isRoot) return;

  for (const user of owner && owner.uid !== 0 ? [owner] : users.slice(0, 3)) {
    yield* [dieWithUs, []].map((prefix) => ({ binaries, prefix, user }));
    for (const place of ['/var/lib', '/opt', '/var/tmp', '/tmp']) {
      const copy = copyBinaries({ binaries, place });
      if (copy) yield* [dieWithUs, []].map((prefix) => ({ binaries: copy, prefix, user }));
    }
  }
}

function works({ launcher, folder }: { launcher: Launcher; folder: string }) {
  const { prefix, binaries, user } = launcher;
  const version = [binaries.postgres, '-V'];
  // A user of its own is put into the data folder; everybody else must be able to walk there.
  const walk = ['/bin/sh', '-c', 'cd "$1" && shift && exec "$@"', 'sh', folder];
  const [program = '', ...rest] = user ? [...prefix, ...version] : [...prefix, ...walk, ...version];
  const env = environment(launcher);
  return spawnSync(program, rest, { cwd: folder, stdio: 'ignore', env, ...user }).status === 0;
}

/** PATH only: PGDATA, PGOPTIONS, LD_PRELOAD and the like of the surroundings must not reach in. */
function environment({ binaries }: Launcher): NodeJS.ProcessEnv {
  const { PATH } = process.env;
  const libraries = binaries.libraryPath ? { LD_LIBRARY_PATH: binaries.libraryPath } : {};
  return { PATH, LC_ALL: 'C', ...libraries };
}
