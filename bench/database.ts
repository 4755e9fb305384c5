import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { connectDatabase, disconnectDatabase } from '#platform/database/connection.server.ts';
import { migrate } from '#platform/database/migrate.server.ts';
import { migrateJobs } from '#platform/jobs/jobs.server.ts';
import { startDatabase } from '../server/database/index.ts';

export interface BenchDatabase {
  /**
   * Makes an empty database with the whole schema, lets `fill` write into it as the product would, and `bulk` as the
   * superuser, whom row-level security does not bind. @returns its address for the product
   */
  make(
    name: string,
    fill: () => Promise<void>,
    bulk?: (admin: pg.Client) => Promise<void>,
  ): Promise<string>;
  /** Runs `work` with this process connected to a database. */
  within<Result>(url: string, work: () => Promise<Result>): Promise<Result>;
  stop(): Promise<void>;
}

/** A PostgreSQL of its own in a temporary folder: the embedded one, as the product starts it. */
export async function startBenchDatabase(): Promise<BenchDatabase> {
  const dataDir = mkdtempSync(join(tmpdir(), 'ortsmitte-bench-'));
  const running = await startDatabase({ dataDir });
  const admin = new pg.Client(running.adminUrl);
  await admin.connect();
  return {
    async make(name, fill, bulk) {
      await admin.query(`create database ${name} owner ortsmitte`);
      const url = running.url.replace('/ortsmitte?', `/${name}?`);
      await within(url, async () => {
        const { query } = connectDatabase({ url });
        await migrate(query);
        await migrateJobs();
        await fill();
      });
      const superuser = new pg.Client(running.adminUrl.replace('/ortsmitte?', `/${name}?`));
      await superuser.connect();
      await bulk?.(superuser);
      await superuser.query('vacuum analyze');
      await superuser.end();
      return url;
    },
    within,
    async stop() {
      await admin.end();
      await running.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function within<Result>(url: string, work: () => Promise<Result>): Promise<Result> {
  connectDatabase({ url });
  try {
    return await work();
  } finally {
    await disconnectDatabase();
  }
}
