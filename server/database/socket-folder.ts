import { createHash } from 'node:crypto';
import {
  chownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseStartError } from './start-error.ts';
import type { User } from './users.ts';

/** A socket's path has 107 bytes; "/.s.PGSQL.5432" takes 14, a name made unique 7 more. */
const LONGEST = 107 - 14 - 7;

/**
 * Makes the short 0700 folder that holds the socket. Its name follows from the data folder, so
 * that it is the same after each start; what a killed instance left in it is cleared away.
 * `user` is who will run PostgreSQL, where that is not us.
 */
export function makeSocketFolder({ dataDir, user }: { dataDir: string; user?: User }): string {
  const owner = user ?? { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  const name = `ortsmitte-${fingerprint(dataDir)}-${owner.uid}`;
  for (const place of places({ user })) {
    const folder = join(place, name);
    // PostgreSQL reads a list here, so that commas and quotes would split the path.
    if (Buffer.byteLength(folder) > LONGEST || !/^[\w./-]+$/.test(folder)) continue;
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

/** Of the folder itself too: two containers may share /tmp and call different folders the same. */
function fingerprint(dataDir: string) {
  const { dev, ino } = statSync(dataDir);
  return createHash('sha256').update(`${dataDir} ${dev} ${ino}`).digest('hex').slice(0, 10);
}

function places({ user }: { user?: User }) {
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

function claim({ folder, owner }: { folder: string; owner: User }) {
  const held = lstatSync(folder, { throwIfNoEntry: false });
  if (held && (!held.isDirectory() || held.uid !== owner.uid || (held.mode & 0o777) !== 0o700))
    return giveTo({ folder: mkdtempSync(`${folder}-`), owner }); // squatted: take a fresh name beside
  if (held) rmSync(folder, { recursive: true });
  mkdirSync(folder, { mode: 0o700 });
  return giveTo({ folder, owner });
}

function giveTo({ folder, owner }: { folder: string; owner: User }) {
  if (process.getuid?.() === 0) chownSync(folder, owner.uid, owner.gid);
  return folder;
}
