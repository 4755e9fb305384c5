import { makeDataFolder, startProduct } from './product.ts';

/**
 * Starts the demo, as `npm run demo` does, for all stories; what it returns ends it. While writing
 * stories, ORTSMITTE_E2E_URL and ORTSMITTE_E2E_OUTPUT may name one that is running already.
 */
export default async function startDemo() {
  if (process.env['ORTSMITTE_E2E_URL']) return undefined;
  const { data, remove } = makeDataFolder();
  const demo = await startProduct({ script: 'server/demo.ts', data });
  process.env['ORTSMITTE_E2E_URL'] = demo.url;
  process.env['ORTSMITTE_E2E_OUTPUT'] = demo.outputFile;
  return async () => {
    await demo.end();
    remove();
  };
}
