/** For developers: the example district with Vite's development server, which takes changes over at once. */
import { createServer } from 'vite';
import { fillExampleDistrict } from '../demo/index.ts';
import { prepareDatabase } from './prepare.ts';
import { run } from './run.ts';

process.env.ORTSMITTE_MODE ??= 'demo';

await run(async () => {
  const { environment, end } = await prepareDatabase({ fill: fillExampleDistrict });
  const vite = await createServer({ server: { port: environment.PORT } });
  await vite.listen();
  vite.printUrls();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, async () => {
      await vite.close();
      await end();
      process.exit(0);
    });
  }
});
