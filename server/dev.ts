/** For developers: the example district with Vite's development server, which takes changes over at once. */
import { createServer } from 'vite';
import { shutDown } from '#platform/shutdown.server.ts';
import { fillExampleDistrict } from '../demo/index.ts';
import { endOnSignal } from './end-on-signal.ts';
import { prepareDatabase } from './prepare.ts';
import { run } from './run.ts';

process.env.ORTSMITTE_MODE ??= 'demo';

await run(async () => {
  const { environment, end } = await prepareDatabase({ fill: fillExampleDistrict });
  const vite = await createServer({ server: { port: environment.PORT } });
  await vite.listen();
  vite.printUrls();
  endOnSignal(async () => {
    await vite.close();
    await shutDown();
    await end();
  });
});
