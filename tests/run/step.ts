import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import type { Failure } from './failure.ts';

export type Count = {
  passed: number;
  failed: number;
  failures: Failure[];
  /** Counted as passed, though the first try failed. */
  secondTries?: Failure[];
};

export type Step = {
  name: string;
  /** Arguments for Node, beginning with the script. */
  args?: string[];
  env?: Record<string, string>;
  /** Work done in this process instead of a child; throws where it fails. */
  work?: () => Promise<string> | string;
  /** Reads how many tests ran; a step without it is one test. */
  count?: () => Count;
  /** Steps that must have succeeded, by name. */
  needs?: string[];
  minutes?: number;
};

export type Result = Count & { name: string; ok: boolean; seconds: number; output: string };

const running = new Set<ChildProcess>();

/** Runs one step to its end. Nothing that it started outlives it. */
export async function runStep(step: Step): Promise<Result> {
  const from = performance.now();
  const { ok, output } = step.work ? await runWork(step.work) : await runChild(step);
  const seconds = (performance.now() - from) / 1000;
  const counted = countTests({ step, ok });
  const { note, ...count } = counted;
  return { name: step.name, seconds, output: stripVTControlCharacters(output) + note, ...count };
}

/** Passes a signal on to every child; who has not ended after ten seconds is killed. */
export function endEveryStep(signal: NodeJS.Signals) {
  for (const child of running) signalGroup({ child, signal });
  const last = () => running.forEach((child) => signalGroup({ child, signal: 'SIGKILL' }));
  setTimeout(last, 10_000).unref();
}

async function runWork(work: NonNullable<Step['work']>) {
  try {
    return { ok: true, output: await work() };
  } catch (error) {
    return { ok: false, output: error instanceof Error ? error.message : String(error) };
  }
}

function runChild({ args = [], env, minutes = 15 }: Step) {
  return new Promise<{ ok: boolean; output: string }>((resolve) => {
    // Tools set FORCE_COLOR for their children, and Node complains where NO_COLOR says something else.
    const { NO_COLOR: _, ...inherited } = process.env;
    // A process group of its own, so that a step's children can be ended together with it.
    const child = spawn(process.execPath, args, {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...inherited, FORCE_COLOR: '0', ...env },
    });
    const chunks: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => chunks.push(text));
    }
    const timer = setTimeout(() => {
      chunks.push(`\nStopped after ${minutes} minutes.\n`);
      signalGroup({ child, signal: 'SIGKILL' });
    }, minutes * 60_000);
    running.add(child);
    child.on('error', (error) => chunks.push(error.message));
    child.on('exit', () => signalGroup({ child, signal: 'SIGKILL' }));
    child.on('close', (code) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ ok: code === 0, output: chunks.join('') });
    });
  });
}

function signalGroup({ child, signal }: { child: ChildProcess; signal: NodeJS.Signals }) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    // ESRCH is the usual case: the group is already empty.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function countTests({ step, ok }: { step: Step; ok: boolean }) {
  if (!step.count) return { ok, passed: ok ? 1 : 0, failed: ok ? 0 : 1, failures: [], note: '' };
  try {
    const count = step.count();
    const { passed, failed } = count;
    // A crash beside the tests, or no test at all, is a failure that no test carries.
    const unaccounted = failed === 0 && (!ok || passed === 0) ? 1 : 0;
    const all = failed + unaccounted;
    return { ...count, ok: all === 0, failed: all, note: '' };
  } catch (error) {
    const note = `\nNo count of tests: ${String(error)}\n`;
    return { ok: false, passed: 0, failed: 1, failures: [], note };
  }
}
