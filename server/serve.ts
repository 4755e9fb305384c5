import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installPageCache } from '#platform/cache/page-cache.server.ts';
import { setClock } from '#platform/clock.ts';
import { connectDatabase, disconnectDatabase } from '#platform/database/connection.server.ts';
import { migrate } from '#platform/database/migrate.server.ts';
import { refuseUnsafeRole } from '#platform/database/role.server.ts';
import { readEnvironment, type Environment } from '#platform/env.server.ts';
import { migrateJobs } from '#platform/jobs/jobs.server.ts';
import { shutDown } from '#platform/shutdown.server.ts';
import { ensureBuild } from './build.ts';
import { startDatabase } from './database/index.ts';
import { createHttpServer } from './http.ts';
import { createPageCache } from './page-cache.ts';

/**
 * Starts everything in one process: database (embedded, unless DATABASE_URL names another), schema, Kit, jobs.
 * `prepare` runs on the ready schema before anybody is served.
 */
export async function serve({ prepare }: { prepare?: () => Promise<void> } = {}): Promise<void> {
  const environment = readEnvironment();
  setClock(environment.ORTSMITTE_NOW ?? null);
  const handlerFile = await ensureBuild();
  const endDatabase = await openDatabase(environment);

  const { query } = connectDatabase({ url: process.env.DATABASE_URL ?? '', max: 2 });
  await refuseUnsafeRole(query);
  await migrate(query);
  await migrateJobs();
  await prepare?.();
  await disconnectDatabase();

  const cache = createPageCache();
  installPageCache(cache);
  const { handler } = (await import(pathToFileURL(handlerFile).href)) as {
    handler: Parameters<typeof createHttpServer>[0]['handler'];
  };
  const server = createHttpServer({ handler, cache, trustProxy: environment.TRUST_PROXY });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(environment.PORT, environment.HOST, done);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : environment.PORT;
  console.log(`Ortsmitte läuft: http://localhost:${port}`);

  let isEnding = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, async () => {
      if (isEnding) return;
      isEnding = true;
      server.close();
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), 5000).unref();
      await shutDown();
      await endDatabase();
      process.exit(0);
    });
  }
}

/** Kit's adapter and its hooks read these from the environment. @returns what ends the database again. */
async function openDatabase(environment: Environment): Promise<() => Promise<void>> {
  process.env.PROTOCOL_HEADER = 'x-forwarded-proto';
  process.env.HOST_HEADER = 'x-forwarded-host';
  process.env.BODY_SIZE_LIMIT = '12M';
  if (environment.TRUST_PROXY) process.env.ADDRESS_HEADER = 'x-forwarded-for';
  if (environment.DATABASE_URL) return async () => undefined;
  const dataDir = resolve(environment.ORTSMITTE_DATA);
  const running = await startDatabase({ dataDir });
  process.env.DATABASE_URL = running.url;
  void running.exited.then(({ code, signal }) => {
    if (code !== 0) console.error(`Die Datenbank hat sich beendet (${signal ?? code}).`);
  });
  return () => running.stop();
}
