import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { alreadyRunning } from './lock.ts';
import { DatabaseStartError } from './start-error.ts';

/** Every instance of ours carries this name on its command line. */
export const CLUSTER_NAME = 'ortsmitte';

/**
 * Ends the PostgreSQL that a killed Ortsmitte left working on this folder, and clears its pid
 * file away. Only call it with the folder's lock held. Processes are known by the folder they
 * work in, never by the number in the pid file, which may belong to anybody by now.
 */
export async function endOrphan({ folder, dataDir }: { folder: string; dataDir: string }) {
  const pidFile = join(folder, 'postmaster.pid');
  if (!existsSync(pidFile)) return; // it ended in order

  const written = Number.parseInt(read(pidFile), 10);
  const postmaster = postgresIn(folder).find((pid) => pid === written);
  if (postmaster && !commandLine(postmaster).includes(`cluster_name=${CLUSTER_NAME}`))
    throw alreadyRunning(dataDir);
  await endAll({ folder, postmaster });
  rmSync(pidFile, { force: true });
}

/** PostgreSQL's processes that have this folder as their working directory. */
export function postgresIn(folder: string): number[] {
  const wanted = identity(folder);
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && wanted !== undefined && identity(`/proc/${pid}/cwd`) === wanted)
    .filter((pid) => ['postgres', 'initdb'].includes(read(`/proc/${pid}/comm`).trim()));
}

async function endAll({ folder, postmaster }: { folder: string; postmaster?: number }) {
  const steps = [
    { signal: 'SIGINT', seconds: 10 }, // fast shutdown
    { signal: 'SIGQUIT', seconds: 5 }, // at once; the next start recovers
    { signal: 'SIGKILL', seconds: 5 },
  ] as const;
  for (const { signal, seconds } of steps) {
    const pids = postgresIn(folder);
    if (pids.length === 0) return;
    // Without their postmaster the others end by themselves; asked to, they only do so sooner.
    for (const pid of postmaster && pids.includes(postmaster) ? [postmaster] : pids)
      kill({ pid, signal });
    const end = performance.now() + seconds * 1000;
    while (postgresIn(folder).length > 0 && performance.now() < end) await sleep(10);
  }
  if (postgresIn(folder).length > 0)
    throw new DatabaseStartError({
      code: 'failed',
      message: `In ${folder} arbeitet noch eine frühere Datenbank, die sich nicht beenden lässt. Bitte den Rechner neu starten.`,
    });
}

/** Signals a process that may have ended in the meantime. */
export function kill({ pid, signal }: { pid: number; signal: NodeJS.Signals }) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function commandLine(pid: number) {
  return read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');
}

function identity(path: string) {
  try {
    const { dev, ino } = statSync(path);
    return `${dev}:${ino}`;
  } catch {
    return undefined; // gone, or another user's process
  }
}

function read(path: string) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
