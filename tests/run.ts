/**
 * `npm test`: everything that must hold, from a fresh clone after `npm ci` alone.
 * `npm test -- checks`, `-- unit` and `-- e2e` run a part while working.
 *
 * The last line is `N passed, N failed`. A check counts as one test, a skipped test as failed. What failed is named
 * before any detail and again at the end: whoever keeps only the head or the tail of the output still learns it.
 */
import { rmSync } from 'node:fs';
import { refuseOldNode } from './run/node-version.js';
import { endEveryStep, runStep } from './run/step.ts';
import { parts, planSteps } from './run/steps.ts';
import { describeStep, summariseRun } from './run/summary.ts';
import type { Result, Step } from './run/step.ts';

refuseOldNode();
const part = process.argv[2] ?? 'all';
if (!parts.includes(part)) {
  console.error(`"${part}" is no part of the tests. Parts: ${parts.join(', ')}.`);
  process.exit(2);
}

const started = performance.now();
const { stages, folder } = planSteps(part);
const results: Result[] = [];
let stopped = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    stopped = true;
    endEveryStep(signal);
  });
}

for (const lanes of stages) await Promise.all(lanes.map(runLane));
rmSync(folder, { recursive: true, force: true });
summarise();

/** The steps of a lane run one after the other, the lanes of a stage side by side. */
async function runLane(steps: Step[]) {
  for (const step of steps) report({ step, result: await runOrRefuse(step) });
}

async function runOrRefuse(step: Step): Promise<Result> {
  const missing = results.find((result) => !result.ok && step.needs?.includes(result.name));
  const reason = stopped ? 'The run was stopped.' : missing && `Not run: ${missing.name} failed.`;
  if (!reason) return runStep(step);
  return {
    name: step.name,
    ok: false,
    passed: 0,
    failed: 1,
    failures: [],
    seconds: 0,
    output: reason,
  };
}

function report({ step, result }: { step: Step; result: Result }) {
  results.push(result);
  for (const line of describeStep({ result, isCounted: step.count !== undefined })) {
    console.log(line);
  }
}

function summarise() {
  const seconds = Math.round((performance.now() - started) / 1000);
  const what = part === 'all' ? 'Everything' : `Only ${part}`;
  const summary = summariseRun({ what, seconds, results, stopped });
  for (const line of summary.lines) console.log(line);
  process.exit(summary.ok ? 0 : 1);
}
