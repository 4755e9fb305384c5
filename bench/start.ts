import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { median } from './interleave.ts';
import { startProduct } from './product.ts';
import type { Stage } from './stage.ts';
import { seconds, type Row } from './table.ts';

/** From the command to the first answer of /healthz, with the embedded database. */
export async function benchStart(stage: Stage): Promise<Row[]> {
  const first: number[] = [];
  const later: number[] = [];
  const demo: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const environment = { ORTSMITTE_DATA: stage.folder() };
    first.push(await startOnce(environment));
    later.push(await startOnce(environment), await startOnce(environment));
    demo.push(await startOnce({ ORTSMITTE_DATA: stage.folder() }, 'demo'));
  }
  return [
    { what: 'npm start, data there', figure: seconds(median(later)) },
    { what: 'npm start, first time (makes the database)', figure: seconds(median(first)) },
    {
      what: 'npm run demo, first time (fills the example district)',
      figure: seconds(median(demo)),
    },
    { what: 'building, once per version', figure: seconds(build()) },
  ];
}

async function startOnce(environment: Record<string, string>, script: 'start' | 'demo' = 'start') {
  const product = await startProduct({ script, environment });
  await product.stop();
  return product.startedIn;
}

function build(): number {
  const root = join(import.meta.dirname, '..');
  const began = performance.now();
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return performance.now() - began;
}
