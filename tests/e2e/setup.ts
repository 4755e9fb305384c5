import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const minutesToStart = 3;

/** Starts the demo, as `npm run demo` does, for all stories; what it returns ends it. */
export default async function startDemo() {
  // Short on purpose: the database's socket lies in there, and its path may not be long.
  const data = await mkdtemp(join(tmpdir(), 'om-'));
  const port = await findFreePort();
  const url = `http://localhost:${port}`;
  const output: string[] = [];
  const demo = spawn(process.execPath, ['server/demo.ts'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PORT: String(port), ORTSMITTE_DATA: data },
  });
  for (const stream of [demo.stdout, demo.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => output.push(text));
  }
  const end = async () => {
    await stop(demo);
    await rm(data, { recursive: true, force: true });
  };
  try {
    await waitUntilHealthy({ url, demo });
  } catch (error) {
    await end();
    throw new Error(`${(error as Error).message}\n${output.join('')}`, { cause: error });
  }
  process.env['ORTSMITTE_E2E_URL'] = url;
  return end;
}

async function findFreePort() {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

async function waitUntilHealthy({ url, demo }: { url: string; demo: ChildProcess }) {
  const deadline = performance.now() + minutesToStart * 60_000;
  while (performance.now() < deadline) {
    if (demo.exitCode !== null) throw new Error(`The demo ended with code ${demo.exitCode}.`);
    if (await isHealthy(url)) return;
    await pause(200);
  }
  throw new Error(`The demo did not become healthy within ${minutesToStart} minutes.`);
}

async function isHealthy(url: string) {
  try {
    return (await fetch(`${url}/healthz`)).status === 200;
  } catch {
    return false;
  }
}

async function stop(demo: ChildProcess) {
  if (demo.exitCode !== null || demo.signalCode !== null) return;
  const ended = once(demo, 'exit');
  demo.kill('SIGTERM');
  const clean = await Promise.race([ended.then(() => true), pause(15_000, false, { ref: false })]);
  if (clean) return;
  demo.kill('SIGKILL');
  throw new Error('The demo did not end within 15 seconds of SIGTERM.');
}
