import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { DatabaseStartError } from './start-error.ts';

/**
 * Takes the data folder for this process alone, or says that somebody else has it. The kernel
 * frees the lock when the process ends, however it ends, so nothing stale can remain.
 * Returns the release.
 */
export async function lockFolder(dataDir: string): Promise<() => void> {
  const file = openSync(join(dataDir, 'postgres.lock'), 'a', 0o600);
  // flock locks the open file, not the process: flock(1) ends, our descriptor keeps the lock.
  // Half a second of patience, for a predecessor that was killed just now.
  const { status } = spawnSync('flock', ['--timeout', '0.5', '3'], {
    stdio: ['ignore', 'ignore', 'ignore', file],
  });
  const close = once(() => closeSync(file));
  if (status === 0) return close;
  close();
  if (status === 1) throw alreadyRunning(dataDir);
  return lockByName(dataDir); // no flock(1) here
}

/** A second close would hit whatever has got the descriptor's number since. */
function once(work: () => void) {
  let done = false;
  return () => {
    if (!done) work();
    done = true;
  };
}

export function alreadyRunning(dataDir: string) {
  return new DatabaseStartError({
    code: 'already_running',
    message: `Ortsmitte läuft bereits mit dem Datenordner ${dataDir}. Bitte zuerst das andere beenden, oder mit ORTSMITTE_DATA einen anderen Ordner angeben. Das laufende arbeitet ungestört weiter.`,
  });
}

/** The same by a socket in the kernel's abstract namespace, which has no file to remain. */
function lockByName(dataDir: string): Promise<() => void> {
  const name = `\0ortsmitte-${createHash('sha256').update(dataDir).digest('hex')}`;
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', () => reject(alreadyRunning(dataDir)));
    server.listen(name, () => resolve(() => void server.close()));
    server.unref();
  });
}
