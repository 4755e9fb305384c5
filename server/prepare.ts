import { resolve } from 'node:path';
import { setClock } from '#platform/clock.ts';
import { connectDatabase, disconnectDatabase } from '#platform/database/connection.server.ts';
import { migrate } from '#platform/database/migrate.server.ts';
import { refuseUnsafeRole } from '#platform/database/role.server.ts';
import { readEnvironment, type Environment } from '#platform/env.server.ts';
import { migrateJobs } from '#platform/jobs/jobs.server.ts';
import { readSigner } from '#platform/mail/dkim.server.ts';
import { startDatabase } from './database/index.ts';

/**
 * Makes the database ready before anybody is served: starts the embedded one unless DATABASE_URL names another,
 * refuses an unsafe role, brings the schema up to date, and lets `fill` write what must be there.
 */
export async function prepareDatabase({
  fill,
}: { fill?: (() => Promise<void>) | undefined } = {}): Promise<{
  environment: Environment;
  end: () => Promise<void>;
}> {
  const environment = readEnvironment();
  readSigner();
  setClock(environment.ORTSMITTE_NOW ?? null);
  const { url, end } = environment.DATABASE_URL
    ? { url: environment.DATABASE_URL, end: async () => undefined }
    : await startEmbedded(resolve(environment.ORTSMITTE_DATA));
  try {
    const { query } = connectDatabase({ url, max: 2 });
    await refuseUnsafeRole(query);
    await migrate(query);
    await migrateJobs();
    await fill?.();
  } catch (error) {
    await end();
    throw error;
  } finally {
    await disconnectDatabase();
  }
  // Kit's bundle has its own copy of everything and reads this again.
  process.env.DATABASE_URL = url;
  return { environment, end };
}

async function startEmbedded(dataDir: string): Promise<{ url: string; end: () => Promise<void> }> {
  const running = await startDatabase({ dataDir });
  let isEnding = false;
  void running.exited.then(({ code, signal }) => {
    if (isEnding) return;
    console.error(
      `Die Datenbank hat sich von selbst beendet (${signal ?? code}). Ortsmitte endet auch.`,
    );
    process.exit(1);
  });
  return {
    url: running.url,
    end: () => {
      isEnding = true;
      return running.stop();
    },
  };
}
