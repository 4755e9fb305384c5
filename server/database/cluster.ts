import {
  chownSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  closeSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { dataArgument, launch, type Launcher } from './launcher.ts';
import { kill, postgresIn } from './orphan.ts';
import { explainFailure } from './start-error.ts';

const DRAFT = 'postgres.new-';

/**
 * Makes an empty database cluster in `folder`, wholly or not at all: it is built beside and
 * renamed when it lies safely on disk, so a kill at any moment leaves nothing half.
 */
export async function createCluster({
  launcher,
  dataDir,
  folder,
}: {
  launcher: Launcher;
  dataDir: string;
  folder: string;
}) {
  const draft = mkdtempSync(join(dataDir, DRAFT));
  try {
    if (launcher.user) chownSync(draft, launcher.user.uid, launcher.user.gid);
    await initialise({ launcher, draft });
    renameSync(draft, folder);
    syncFolder(dataDir);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
}

/** Removes what killed first starts left behind, and ends an initdb that still works on it. */
export function clearDrafts(dataDir: string) {
  for (const name of readdirSync(dataDir).filter((entry) => entry.startsWith(DRAFT))) {
    const draft = join(dataDir, name);
    for (const pid of postgresIn(draft)) kill({ pid, signal: 'SIGKILL' });
    rmSync(draft, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function initialise({ launcher, draft }: { launcher: Launcher; draft: string }) {
  // C.UTF-8 knows „ and “ as punctuation, which search needs; glibc before 2.35 may lack it.
  for (const locale of ['C.UTF-8', 'C']) {
    const { code, said } = await initdb({ launcher, draft, locale });
    if (code === 0) return;
    if (!/invalid locale/.test(said) || locale === 'C')
      throw explainFailure({ said, folder: draft });
  }
}

async function initdb({
  launcher,
  draft,
  locale,
}: {
  launcher: Launcher;
  draft: string;
  locale: string;
}) {
  const options = ['--username=postgres', '--auth=trust', '--encoding=UTF8', `--locale=${locale}`];
  const icu = ['--locale-provider=icu', '--icu-locale=de-DE', '--data-checksums'];
  const command = [
    launcher.binaries.initdb,
    '-D',
    dataArgument({ launcher, folder: draft }),
    ...options,
    ...icu,
  ];
  const child = launch({ launcher, command, cwd: draft, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve) =>
    child.once('close', resolve).once('error', () => resolve(null)),
  );
  const said = Promise.all([text(child.stdout!), text(child.stderr!)]);
  return { code: await ended, said: (await said).join('\n') };
}

function syncFolder(folder: string) {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
