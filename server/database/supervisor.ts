import {
  chmodSync,
  lchownSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmSync,
  statfsSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { findBinaries } from './binaries.ts';
import { clearDrafts, createCluster } from './cluster.ts';
import { findLauncher } from './launcher.ts';
import { lockFolder } from './lock.ts';
import { endOrphan } from './orphan.ts';
import { ensureOwner } from './owner.ts';
import { startPostmaster, type Postmaster } from './postmaster.ts';
import { makeSocketFolder } from './socket-folder.ts';
import { DatabaseStartError, explainFailure } from './start-error.ts';
import type { User } from './users.ts';

export interface RunningDatabase {
  /** For the app: an ordinary role that owns the database and obeys row-level security. */
  url: string;
  /** The superuser on the same socket; for the supervisor, backups and tests only. */
  adminUrl: string;
  /** Ends it in order (at the latest after 15 seconds); may be called more than once. */
  stop(): Promise<void>;
  /** Settles when PostgreSQL has ended, by `stop` or by itself. */
  exited: Promise<{ code: number | null; signal: string | null }>;
}

/**
 * Starts the embedded PostgreSQL on `<dataDir>/postgres`, which is made at the first start.
 * It ends with this process. Survives whatever a kill left behind: a server still running, a
 * stale pid file, a half-made cluster. Call it on the main thread: the kernel ties the
 * database's life to the thread that starts it. Rejects with a DatabaseStartError.
 */
export async function startDatabase({
  dataDir,
  log,
}: {
  dataDir: string;
  log?: (line: string) => void;
}): Promise<RunningDatabase> {
  const path = prepareFolder(dataDir);
  const release = await explaining({ dataDir: path, work: () => lockFolder(path) });
  try {
    return await explaining({
      dataDir: path,
      work: () => startLocked({ dataDir: path, log, release }),
    });
  } catch (error) {
    release();
    throw error;
  }
}

async function startLocked({
  dataDir,
  log,
  release,
}: {
  dataDir: string;
  log?: (line: string) => void;
  release: () => void;
}): Promise<RunningDatabase> {
  const folder = join(dataDir, 'postgres');
  clearDrafts(dataDir);
  await endOrphan({ folder, dataDir });

  const binaries = findBinaries({ linkFolder: join(dataDir, 'postgres-libraries') });
  const owner = ownerOf(folder);
  const launcher = findLauncher({ binaries, folder: dataDir, owner });
  if (!owner) await createCluster({ launcher, dataDir, folder });
  else if (launcher.user && launcher.user.uid !== owner.uid)
    handOver({ folder, user: launcher.user });
  chmodSync(folder, 0o700); // a restored copy may stand open, which PostgreSQL refuses

  const socketFolder = makeSocketFolder({ dataDir, user: launcher.user });
  const start = () =>
    startPostmaster({
      launcher,
      folder,
      socketFolder,
      logFile: join(dataDir, 'postgres.log'),
      log,
    });
  let postmaster = start();
  if (!(await postmaster.ready) && isTaken(postmaster.said())) {
    // What a killed Ortsmitte left was not up yet when we looked for it.
    await endOrphan({ folder, dataDir });
    postmaster = start();
  }
  const exited = postmaster.exited
    .then((exit) => {
      rmSync(socketFolder, { recursive: true, force: true });
      return exit;
    })
    .finally(release); // after the folder is gone, which a successor makes anew
  if (!(await postmaster.ready))
    throw explainFailure({
      said: postmaster.said(),
      folder: dataDir,
      freeBytes: freeBytes(dataDir),
    });
  await ensureOwner(address({ role: 'postgres', database: 'postgres', socketFolder })).catch(
    async (error) => {
      await postmaster.stop();
      throw error;
    },
  );
  return running({ postmaster, exited, socketFolder });
}

/** Whether another PostgreSQL has the folder, by what the one that gave up said. */
function isTaken(said: string): boolean {
  return said.includes('lock file "postmaster.pid" already exists');
}

function prepareFolder(dataDir: string) {
  try {
    mkdirSync(dataDir, { recursive: true });
    return realpathSync(dataDir);
  } catch (error) {
    throw explainFailure({ said: String(error), folder: dataDir });
  }
}

async function explaining<T>({
  dataDir,
  work,
}: {
  dataDir: string;
  work: () => Promise<T>;
}): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DatabaseStartError) throw error;
    throw explainFailure({ said: String(error), folder: dataDir, freeBytes: freeBytes(dataDir) });
  }
}

function ownerOf(folder: string): User | undefined {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found && { uid: found.uid, gid: found.gid };
}

/** Root ran it in a namespace before and cannot now: the data changes hands, where it lies. */
function handOver({ folder, user }: { folder: string; user: User }) {
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    lchownSync(join(folder, entry), user.uid, user.gid);
  lchownSync(folder, user.uid, user.gid); // last, so that a kill before it starts this again
}

function freeBytes(folder: string) {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

function running({
  postmaster,
  exited,
  socketFolder,
}: {
  postmaster: Postmaster;
  exited: RunningDatabase['exited'];
  socketFolder: string;
}): RunningDatabase {
  return {
    url: address({ role: 'ortsmitte', database: 'ortsmitte', socketFolder }),
    adminUrl: address({ role: 'postgres', database: 'ortsmitte', socketFolder }),
    exited,
    stop: async () => {
      await postmaster.stop();
      await exited;
    },
  };
}

function address({
  role,
  database,
  socketFolder,
}: {
  role: string;
  database: string;
  socketFolder: string;
}) {
  // The port is named so that a PGPORT in the environment does not change the socket's name.
  return `postgres://${role}@/${database}?host=${encodeURIComponent(socketFolder)}&port=5432`;
}
