import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

export interface RunningServer {
  /** Without a slash at the end. */
  url: string;
  pid: number;
  /** Milliseconds from the start of the process until it answered. */
  startedIn: number;
  stop(): Promise<void>;
}

/** Starts the built product as `npm start` (or `npm run demo`) does, on a free port. */
export function startProduct({
  script = 'start',
  environment,
}: {
  script?: 'start' | 'demo';
  environment: Record<string, string>;
}): Promise<RunningServer> {
  return startServer({
    file: join(root, 'server', `${script}.ts`),
    environment: { HOST: '127.0.0.1', PORT: '0', ...environment },
    healthPath: '/healthz',
  });
}

/** Starts a Node program that prints its address and ends on SIGTERM. */
export async function startServer({
  file,
  args = [],
  environment = {},
  healthPath = '/',
}: {
  file: string;
  args?: string[];
  environment?: Record<string, string>;
  healthPath?: string;
}): Promise<RunningServer> {
  const began = performance.now();
  const child = spawn(process.execPath, [file, ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await addressOf(child);
  await answering(`${url}${healthPath}`);
  return {
    url,
    pid: child.pid ?? 0,
    startedIn: performance.now() - began,
    async stop() {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let said = '';
    child.stdout?.on('data', (data: Buffer) => {
      said += data.toString();
      const [, port] = /(?:localhost|127\.0\.0\.1|0\.0\.0\.0):(\d+)/.exec(said) ?? [];
      if (port) done(`http://127.0.0.1:${port}`);
    });
    child.once('exit', (code) => fail(new Error(`A server ended with ${code}: ${said}`)));
  });
}

async function answering(url: string): Promise<void> {
  for (let attempt = 0; attempt < 500; attempt += 1) {
    const status = await fetch(url).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status === 200) return;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error(`${url} does not answer.`);
}
