/** The running product, as `npm run demo` and `npm start` start it, for stories that need one of their own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, openSync, closeSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export interface Product {
  url: string;
  process: ChildProcess;
  /** What it has printed so far. */
  outputFile: string;
  /** Ends it by SIGTERM; what it kept stays in its folder. @returns its exit code. */
  end: () => Promise<number | null>;
}

const minutesToStart = 3;

/** A folder for a product's data. Short on purpose: the database's socket lies in there, and its path may not be long. */
export function makeDataFolder(): { data: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'om-'));
  return { data: folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Starts a product and waits until it can serve. */
export async function startProduct({
  script,
  data,
  environment = {},
}: {
  script:
    | 'server/demo.ts'
    | 'server/start.ts'
    | 'tests/e2e/nobody-week.ts'
    | 'tests/e2e/working-office.ts'
    | 'tests/e2e/yearly-question.ts';
  data: string;
  environment?: Record<string, string>;
}): Promise<Product> {
  const { child, outputFile } = spawnProduct({ script, data, environment });
  const end = () => stop(child);
  try {
    const url = await waitUntilHealthy({ child, outputFile });
    return { url, process: child, outputFile, end };
  } catch (error) {
    await end();
    throw new Error(`${(error as Error).message}\n${readFileSync(outputFile, 'utf8')}`, {
      cause: error,
    });
  }
}

/** Starts a product that will not serve. @returns its exit code and what it said. */
export async function startInVain(
  asked: Parameters<typeof spawnProduct>[0],
): Promise<{ code: number | null; output: string }> {
  const { child, outputFile } = spawnProduct(asked);
  const [code] = (await once(child, 'exit')) as [number | null];
  return { code, output: readFileSync(outputFile, 'utf8') };
}

let started = 0;

function spawnProduct({
  script,
  data,
  environment,
}: {
  script: string;
  data: string;
  environment: Record<string, string>;
}) {
  started += 1;
  const outputFile = join(data, `output-${process.pid}-${started}.txt`);
  const output = openSync(outputFile, 'a');
  const inherited: NodeJS.ProcessEnv = { ...process.env };
  for (const name of ['ORTSMITTE_MODE', 'ORTSMITTE_NOW', 'DATABASE_URL', 'SMTP_URL']) {
    delete inherited[name];
  }
  const child = spawn(process.execPath, [script], {
    stdio: ['ignore', output, output],
    env: { ...inherited, PORT: '0', ORTSMITTE_DATA: join(data, 'd'), ...environment },
  });
  closeSync(output);
  return { child, outputFile };
}

async function waitUntilHealthy({
  child,
  outputFile,
}: {
  child: ChildProcess;
  outputFile: string;
}): Promise<string> {
  const deadline = Date.now() + minutesToStart * 60_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The product ended with ${child.exitCode}.`);
    const url = /http:\/\/localhost:\d+/.exec(readFileSync(outputFile, 'utf8'))?.[0];
    if (url && (await isHealthy(url))) return url;
    await pause(50);
  }
  throw new Error(`The product was not ready within ${minutesToStart} minutes.`);
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/healthz`)).status === 200;
  } catch {
    return false;
  }
}

async function stop(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const clean = await Promise.race([ended.then(() => true), pause(60_000, false, { ref: false })]);
  if (clean) return child.exitCode;
  child.kill('SIGKILL');
  throw new Error('The product did not end within a minute of SIGTERM.');
}
