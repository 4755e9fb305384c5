import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { provideChromium } from '../chromium.ts';
import { readPlaywrightReport } from './playwright-report.ts';
import { readVitestReport } from './vitest-report.ts';
import type { Step } from './step.ts';

export const parts = ['all', 'checks', 'unit', 'e2e'];

/** The steps of a part: stages follow each other, a stage has lanes, a lane has steps. */
export function planSteps(part: string): { stages: Step[][][]; folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'ortsmitte-test-'));
  const { sync, build, chromium, checks } = preparation();
  const unit = unitStep(join(folder, 'unit.json'));
  const e2e = e2eStep(join(folder, 'e2e.json'));
  const plans: Record<string, Step[][][]> = {
    all: [[[sync]], checks, [[build, chromium]], [[unit]], [[e2e]]],
    checks: [[[sync]], checks],
    unit: [[[sync, unit]]],
    e2e: [[[sync, build, chromium, e2e]]],
  };
  return { stages: plans[part] ?? [], folder };
}

function preparation() {
  const sync: Step = { name: 'sync', args: [bin('@sveltejs/kit', 'svelte-kit'), 'sync'] };
  // Kit rewrites its generated types while building, so types are checked before, not beside it.
  const build: Step = { name: 'build', args: [bin('vite'), 'build'], needs: ['sync'] };
  const chromium: Step = { name: 'chromium', work: provideChromium };
  const svelteCheck = [
    '--tsconfig',
    'tsconfig.json',
    '--fail-on-warnings',
    '--output',
    'human',
    '--no-color',
  ];
  const checks: Step[][] = [
    [
      { name: 'svelte', args: [bin('svelte-check'), ...svelteCheck], needs: ['sync'] },
      {
        name: 'types',
        args: [bin('typescript', 'tsc'), '--noEmit', '--pretty', 'false'],
        needs: ['sync'],
      },
    ],
    [
      { name: 'format', args: [bin('prettier'), '--check', '.'] },
      { name: 'lint', args: [bin('eslint'), '--max-warnings', '0', '.'] },
      { name: 'layers', args: [bin('dependency-cruiser', 'depcruise'), ...cruised] },
    ],
  ];
  return { sync, build, chromium, checks };
}

/** What dependency-cruiser looks at; the architecture tests use the same list. */
export const cruised = ['src', 'server', 'demo', 'tests', 'bench'].filter((folder) =>
  existsSync(folder),
);

function unitStep(file: string): Step {
  return {
    name: 'unit',
    args: [
      bin('vitest'),
      'run',
      // Says nothing of what passed, so that what failed is not buried.
      '--reporter=dot',
      '--silent=passed-only',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    count: () => readVitestReport(readFileSync(file, 'utf8')),
    minutes: 30,
  };
}

function e2eStep(file: string): Step {
  return {
    name: 'e2e',
    args: [bin('@playwright/test', 'playwright'), 'test', '--reporter=dot,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    count: () => readPlaywrightReport(readFileSync(file, 'utf8')),
    needs: ['build', 'chromium'],
    minutes: 55,
  };
}

/** The script of an installed tool: started by this Node, without npx and without a shell. */
function bin(tool: string, command = tool): string {
  const manifest = findManifest(tool);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const script = typeof bin === 'string' ? bin : bin[command];
  if (!script) throw new Error(`${tool} has no command ${command}.`);
  return join(dirname(manifest), script);
}

/** Looked up by folder: not every package lets its package.json be resolved. */
function findManifest(tool: string) {
  const folders = createRequire(import.meta.url).resolve.paths(tool) ?? [];
  for (const folder of folders) {
    const manifest = join(folder, tool, 'package.json');
    if (existsSync(manifest)) return manifest;
  }
  throw new Error(`${tool} is not installed. Run npm ci.`);
}
