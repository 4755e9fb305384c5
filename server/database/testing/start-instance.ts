import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { postgresIn } from '../orphan.ts';

export interface Instance {
  child: ChildProcess;
  url: string;
  adminUrl: string;
  milliseconds: number;
  /** Set instead of the addresses when it did not start. */
  error?: { code: string; message: string };
  /** Ends it in order and waits for the process. */
  end(): Promise<void>;
  /** Kills it as `kill -9` does and waits for the process, not for its database. */
  murder(): Promise<void>;
}

/** Runs the database in another process and waits until it is there or has given up. */
export async function startInstance(options: InstanceOptions): Promise<Instance> {
  const child = spawnInstance(options);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const signal = (name: NodeJS.Signals) => async () => {
    child.kill(name);
    await ended;
  };
  for await (const line of createInterface({ input: child.stdout! })) {
    const report = JSON.parse(line) as Omit<Instance, 'child' | 'end' | 'murder'>;
    return { child, ...report, end: signal('SIGTERM'), murder: signal('SIGKILL') };
  }
  throw new Error('the instance ended without a word');
}

export interface InstanceOptions {
  dataDir: string;
  /** The folder of a clone (see clone.ts); without it, this checkout. */
  clone?: string;
  env?: NodeJS.ProcessEnv;
  /** Run as this user, with the clone's own copy of Node. */
  uid?: number;
}

export function spawnInstance({ dataDir, clone, env, uid }: InstanceOptions): ChildProcess {
  const program = join(
    clone ? join(clone, 'server/database') : join(import.meta.dirname, '..'),
    'testing/instance.ts',
  );
  const node = uid === undefined || !clone ? process.execPath : join(clone, 'node');
  const user = uid === undefined ? {} : { uid, gid: uid };
  return spawn(node, [program, dataDir], {
    cwd: '/',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
    ...user,
  });
}

export function postmasterPid(dataDir: string) {
  return Number.parseInt(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8'), 10);
}

/** Waits until a condition holds; fails after ten seconds. */
export async function until(condition: () => boolean) {
  const end = performance.now() + 10_000;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`waited in vain for ${condition}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

export function processesOn(dataDir: string) {
  return postgresIn(join(dataDir, 'postgres'));
}
