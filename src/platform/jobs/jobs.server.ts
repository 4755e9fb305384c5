/**
 * Background jobs on graphile-worker. A job is enqueued in the command's own transaction, carries ids only and is
 * safe to run twice. No job waits for the future: due rows carry `due_at`, and a tick each minute looks for them.
 */
import { sql } from 'kysely';
import { Logger, run, runMigrations, type Runner, type TaskList } from 'graphile-worker';
import type { z } from 'zod';
import type { Erasure } from './erasure.ts';
import { now as presentInstant } from '#platform/clock.ts';
import { database, type Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';

/** One kind of job: its name, the shape of its payload, and the one module function that it calls. */
export interface Job<Payload = unknown> {
  name: string;
  schema: z.ZodType<Payload>;
  run(payload: Payload): Promise<void>;
  maxAttempts?: number;
}

/** Something to look for regularly, with a crontab pattern (UTC), e.g. `* * * * *`. */
export type Tick = {
  name: string;
  pattern: string;
  /** What it erases, to be counted beforehand. */
  erases?: readonly Erasure[];
} & (
  | { run(): Promise<void> }
  | {
      /** Runs in a transaction of each district; what fails in one is told, and holds up no other. */
      perDistrict(tx: Tx, circumstances: { districtId: string; now: Date }): Promise<void>;
      /** Ids of the districts in which there is something to do. */
      districts(now: Date): Promise<string[]>;
    }
);

const quiet = new Logger(() => (level, message) => {
  if (level === 'error') console.error(`job: ${message}`);
});

export function defineJob<Payload>(job: Job<Payload>): Job<Payload> {
  return job;
}

/**
 * Enqueues a job; it starts only when the transaction is committed. Of those with the same `key` one waits at most,
 * in the place of the first.
 */
export async function enqueue<Payload>(
  tx: Tx,
  {
    job,
    payload,
    key,
  }: { job: Pick<Job<Payload>, 'name' | 'maxAttempts'>; payload: Payload; key?: string },
): Promise<void> {
  await sql`
    select graphile_worker.add_job(
      ${job.name}, ${JSON.stringify(payload)}::json, max_attempts => ${job.maxAttempts ?? 10}::int,
      job_key => ${key ? `${job.name}:${key}` : null}::text, job_key_mode => 'preserve_run_at'
    )`.execute(tx);
}

/** Brings the queue's own schema up to date. */
export async function migrateJobs(): Promise<void> {
  await runMigrations({ pgPool: database().pool, logger: quiet });
}

/** Runs jobs and ticks in this process until `stop`. */
export async function startJobs({ jobs, ticks }: { jobs: Job[]; ticks: Tick[] }): Promise<Runner> {
  const tasks: TaskList = Object.fromEntries([
    ...jobs.map((job) => [job.name, (payload: unknown) => job.run(job.schema.parse(payload))]),
    ...ticks.map((tick) => [tick.name, () => runTick(tick)]),
  ]);
  return run({
    pgPool: database().pool,
    taskList: tasks,
    crontab: ticks.map((tick) => `${tick.pattern} ${tick.name}`).join('\n'),
    concurrency: 2,
    noHandleSignals: true,
    logger: quiet,
  });
}

/** Runs a tick once, now. */
export async function runTick(tick: Tick): Promise<void> {
  if ('run' in tick) return tick.run();
  const now = presentInstant();
  for (const districtId of await tick.districts(now)) {
    await inDistrict(districtId, (tx) => tick.perDistrict(tx, { districtId, now })).catch(
      (error: unknown) => console.error(`tick ${tick.name} in district ${districtId}:`, error),
    );
  }
}
