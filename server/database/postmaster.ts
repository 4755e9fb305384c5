import type { ChildProcess } from 'node:child_process';
import { closeSync, fstatSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { dataArgument, launch, type Launcher } from './launcher.ts';
import { CLUSTER_NAME } from './orphan.ts';

export interface Postmaster {
  exited: Promise<{ code: number | null; signal: string | null }>;
  /** True when it takes connections, false when it ended first. */
  ready: Promise<boolean>;
  stop(): Promise<void>;
  /** What it wrote since its start, for explaining a failure. */
  said(): string;
}

/** Starts the server process on a finished cluster. It writes to postgres.log, or to `log`. */
export function startPostmaster({
  launcher,
  folder,
  socketFolder,
  logFile,
  log,
}: {
  launcher: Launcher;
  folder: string;
  socketFolder: string;
  logFile: string;
  log?: (line: string) => void;
}): Postmaster {
  const output = log ? undefined : openLog(logFile);
  const command = [
    launcher.binaries.postgres,
    '-D',
    dataArgument({ launcher, folder }),
    ...settings(socketFolder),
  ];
  const stream = output?.file ?? 'pipe';
  const child = launch({ launcher, command, cwd: folder, stdio: ['ignore', stream, stream] });
  if (output) closeSync(output.file);
  const lines = log ? forward({ child, log }) : [];
  const exited = exitOf(child);
  const askToEnd = () => void child.kill('SIGINT');
  process.once('exit', askToEnd); // where nothing else binds its life to ours
  void exited.then(() => process.off('exit', askToEnd));
  return {
    exited,
    ready: waitUntilReady({ folder, child, exited }),
    stop: () => stop({ child, exited }),
    said: () =>
      output ? readFileSync(logFile).subarray(output.start).toString() : lines.join('\n'),
  };
}

/** On the command line, so that they belong to this version and not to the data. */
function settings(socketFolder: string) {
  return [
    `cluster_name=${CLUSTER_NAME}`,
    'listen_addresses=',
    'port=5432',
    `unix_socket_directories=${socketFolder}`,
    'unix_socket_permissions=0700',
    'fsync=on',
    'full_page_writes=on',
    'synchronous_commit=on',
    'logging_collector=off',
    'log_destination=stderr',
    'log_line_prefix=%m ',
    'log_checkpoints=off',
    // Details and statements quote what people typed; the log keeps no personal data.
    'log_error_verbosity=terse',
    'log_min_error_statement=panic',
    'timezone=UTC',
  ].flatMap((setting) => ['-c', setting]);
}

function openLog(logFile: string) {
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  if (size > 5_000_000) renameSync(logFile, `${logFile}.1`);
  const file = openSync(logFile, 'a', 0o600);
  return { file, start: fstatSync(file).size };
}

function forward({ child, log }: { child: ChildProcess; log: (line: string) => void }) {
  const first: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream! }).on('line', (line) => {
      if (first.length < 200) first.push(line);
      log(line);
    });
  return first;
}

function exitOf(child: ChildProcess): Postmaster['exited'] {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
    child.once('error', () => resolve({ code: null, signal: null }));
  });
}

/** PostgreSQL writes its state into line 8 of postmaster.pid; recovery may take its time. */
async function waitUntilReady({
  folder,
  child,
  exited,
}: {
  folder: string;
  child: ChildProcess;
  exited: Postmaster['exited'];
}) {
  let ended = false;
  void exited.then(() => (ended = true));
  while (!ended) {
    const lines = readOr(join(folder, 'postmaster.pid')).split('\n');
    if (Number(lines[0]) === child.pid && lines[7]?.startsWith('ready')) return true;
    await sleep(4);
  }
  return false;
}

async function stop({ child, exited }: { child: ChildProcess; exited: Postmaster['exited'] }) {
  child.kill('SIGINT'); // fast: ends sessions, writes everything, leaves nothing to recover
  const sterner = setTimeout(() => child.kill('SIGQUIT'), 10_000);
  const last = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await exited;
  clearTimeout(sterner);
  clearTimeout(last);
}

function readOr(file: string) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
