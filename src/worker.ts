/**
 * Runs jobs and ticks apart from the web server: `npm run worker`, with ORTSMITTE_JOBS=0 on the web servers.
 * It needs a database that others can reach, so DATABASE_URL must be set.
 */
import { setClock } from '#platform/clock.ts';
import { connectDatabase, disconnectDatabase } from '#platform/database/connection.server.ts';
import { readEnvironment } from '#platform/env.server.ts';
import { startJobs } from '#platform/jobs/jobs.server.ts';
import { jobs, ticks } from './modules.server.ts';

const environment = readEnvironment();
if (!environment.DATABASE_URL) {
  console.error(
    'npm run worker braucht DATABASE_URL: die eingebaute Datenbank gehört dem Webserver.',
  );
  process.exit(1);
}
setClock(environment.ORTSMITTE_NOW ?? null);
connectDatabase({ url: environment.DATABASE_URL });
const runner = await startJobs({ jobs, ticks });
console.log('Ortsmitte: Aufgaben im Hintergrund laufen.');

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, async () => {
    await runner.stop();
    await disconnectDatabase();
    process.exit(0);
  });
}
