import { createHash } from 'node:crypto';
import { chownSync, lstatSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseStartError } from './start-error.ts';

/** The kernel keeps 108 bytes for a socket's path; "/.s.PGSQL.5432.lock" takes 19 of them. */
const LONGEST = 107 - 19;

/**
 * Makes the short 0700 folder that holds the socket. Its name follows from the data folder, so
 * that it is the same after each start; what a killed instance left in it is cleared away.
 * `user` is who will run PostgreSQL, where that is not us.
 */
export function makeSocketFolder({
  dataDir,
  user,
}: {
  dataDir: string;
  user?: { uid: number; gid: number };
}): string {
  const owner = user ?? { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  const name = `ortsmitte-${createHash('sha256').update(dataDir).digest('hex').slice(0, 10)}-${owner.uid}`;
  for (const place of places({ user })) {
    const folder = join(place, name);
    if (Buffer.byteLength(folder) > LONGEST) continue;
    try {
      return claim({ folder, owner });
    } catch {
      continue; // not there, not writable, or taken by someone else: try the next
    }
  }
  throw new DatabaseStartError({
    code: 'failed',
    message:
      'Für die Verbindung zur Datenbank fand sich kein kurzer, beschreibbarer Ordner (/tmp oder /var/tmp). Bitte /tmp beschreibbar machen.',
  });
}

function places({ user }: { user?: object }) {
  // Another user may not reach a private TMPDIR, so the common places come first for it.
  return user ? ['/tmp', '/var/tmp', '/dev/shm'] : [realTmpdir(), '/tmp', '/var/tmp', '/dev/shm'];
}

function realTmpdir() {
  try {
    return realpathSync(tmpdir());
  } catch {
    return '/tmp';
  }
}

function claim({ folder, owner }: { folder: string; owner: { uid: number; gid: number } }) {
  const held = lstatSync(folder, { throwIfNoEntry: false });
  if (held && (!held.isDirectory() || held.uid !== owner.uid || (held.mode & 0o777) !== 0o700))
    return giveTo({ folder: mkdtempSync(`${folder}-`), owner }); // squatted: take a fresh name beside
  if (held) rmSync(folder, { recursive: true });
  mkdirSync(folder, { mode: 0o700 });
  return giveTo({ folder, owner });
}

function giveTo({ folder, owner }: { folder: string; owner: { uid: number; gid: number } }) {
  if (process.getuid?.() === 0) chownSync(folder, owner.uid, owner.gid);
  return folder;
}
