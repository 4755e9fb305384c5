import { Logger, runOnce } from 'graphile-worker';
import { database } from '#platform/database/connection.server.ts';
import type { Job } from '#platform/jobs/jobs.server.ts';

/** Runs all jobs that wait now, as the worker would; one that fails is told by `console.error`. */
export async function runWaitingJobs(jobs: Job[]): Promise<void> {
  const logger = new Logger(() => (level, message) => {
    if (level === 'error') console.error(message);
  });
  const taskList = Object.fromEntries(
    jobs.map((job) => [job.name, (payload: unknown) => job.run(job.schema.parse(payload))]),
  );
  await runOnce({ pgPool: database().pool, taskList, logger, noHandleSignals: true });
}
