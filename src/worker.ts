/**
 * Runs jobs and ticks apart from the web server: `npm run worker`, with ORTSMITTE_JOBS=0 on the web servers.
 * It needs a database that others can reach, so DATABASE_URL must be set.
 */
import { setClock } from '#platform/clock.ts';
import { connectDatabase, disconnectDatabase } from '#platform/database/connection.server.ts';
import { refuseUnsafeRole } from '#platform/database/role.server.ts';
import { EnvironmentError, readEnvironment } from '#platform/env.server.ts';
import { startJobs } from '#platform/jobs/jobs.server.ts';
import { readSigner } from '#platform/mail/dkim.server.ts';
import { onShutdown, shutDown } from '#platform/shutdown.server.ts';
import { endOnSignal } from '../server/end-on-signal.ts';
import { run } from '../server/run.ts';
import { jobs, ticks } from './modules.server.ts';

await run(async () => {
  const { DATABASE_URL: url, ORTSMITTE_NOW } = readEnvironment();
  if (!url) {
    throw new EnvironmentError(
      'npm run worker braucht DATABASE_URL: die eingebaute Datenbank gehört dem Webserver.',
    );
  }
  setClock(ORTSMITTE_NOW ?? null);
  readSigner();
  const { query } = connectDatabase({ url });
  onShutdown(disconnectDatabase);
  await refuseUnsafeRole(query);
  const runner = await startJobs({ jobs, ticks });
  onShutdown(() => runner.stop());
  endOnSignal(shutDown);
  console.log('Ortsmitte: Aufgaben im Hintergrund laufen.');
});
