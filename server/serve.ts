import type { Server } from 'node:http';
import { pathToFileURL } from 'node:url';
import { installPageCache } from '#platform/cache/page-cache.server.ts';
import type { Environment } from '#platform/env.server.ts';
import { shutDown } from '#platform/shutdown.server.ts';
import { ensureBuild } from './build.ts';
import { endOnSignal } from './end-on-signal.ts';
import { createHttpServer } from './http.ts';
import { createPageCache } from './page-cache.ts';
import { prepareDatabase } from './prepare.ts';
import { mostCopy } from './refuse-body.ts';

/**
 * Starts everything in one process: build, database, schema, Kit, jobs. `fill` runs on the ready schema before
 * anybody is served. Ends in order on SIGTERM and SIGINT.
 */
export async function serve({ fill }: { fill?: () => Promise<void> } = {}): Promise<void> {
  const handlerFile = await ensureBuild();
  const { environment, end } = await prepareDatabase({ fill });
  settleAdapter(environment);
  const cache = createPageCache();
  installPageCache(cache);
  const { handler } = (await import(pathToFileURL(handlerFile).href)) as {
    handler: Parameters<typeof createHttpServer>[0]['handler'];
  };
  const server = createHttpServer({ handler, cache, trustProxy: environment.TRUST_PROXY });
  const port = await listen(server, environment);
  console.log(`Ortsmitte läuft: http://localhost:${port}`);
  endOnSignal(async () => {
    server.close();
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 5000).unref();
    await shutDown();
    await end();
  });
}

/** Kit's adapter reads these when it is imported. The small server has settled the headers by then. */
function settleAdapter(environment: Environment): void {
  process.env.PROTOCOL_HEADER = 'x-forwarded-proto';
  process.env.HOST_HEADER = 'x-forwarded-host';
  // Smaller limits are kept before Kit.
  process.env.BODY_SIZE_LIMIT = String(mostCopy);
  if (environment.TRUST_PROXY) process.env.ADDRESS_HEADER = 'x-forwarded-for';
}

async function listen(server: Server, { PORT, HOST }: Environment): Promise<number> {
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(PORT, HOST, done);
  });
  const address = server.address();
  return typeof address === 'object' && address ? address.port : PORT;
}
