/**
 * Starts the example district at the clock that ORTSMITTE_NOW sets, and does at once what the worker looks for every
 * few minutes: so a story need not wait for it.
 */
import { runTick } from '#platform/jobs/jobs.server.ts';
import { fillExampleDistrict } from '../../demo/index.ts';
import { run } from '../../server/run.ts';
import { serve } from '../../server/serve.ts';
import { ticks } from '../../src/modules.server.ts';

process.env.ORTSMITTE_MODE ??= 'demo';

await run(async () => {
  await serve({
    fill: async () => {
      await fillExampleDistrict();
      for (const tick of ticks) await runTick(tick);
    },
  });
});
