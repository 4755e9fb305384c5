/**
 * Before the tests: a PostgreSQL (embedded, or `TEST_DATABASE_URL` with a role that may create databases) and one
 * migrated template, of which each test file gets its own copy.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { connectDatabase, disconnectDatabase } from '#platform/database/connection.server.ts';
import { migrate } from '#platform/database/migrate.server.ts';
import { migrateJobs } from '#platform/jobs/jobs.server.ts';
import { startDatabase } from '../server/database/index.ts';

export const templateName = `ortsmitte_template_${process.pid}`;

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = process.env.TEST_DATABASE_URL
    ? { url: process.env.TEST_DATABASE_URL, stop: async () => undefined }
    : await startEmbedded();
  await query(url, `create database ${templateName}`);
  const { query: db } = connectDatabase({ url: withDatabase(url, templateName) });
  await migrate(db);
  await migrateJobs();
  await disconnectDatabase();
  project.provide('database', { url, template: templateName });
  return async () => {
    await query(url, `drop database if exists ${templateName} with (force)`);
    await stop();
  };
}

async function startEmbedded(): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'ortsmitte-test-'));
  const running = await startDatabase({ dataDir: folder });
  await query(running.adminUrl, 'alter role ortsmitte createdb');
  return {
    url: running.url,
    stop: async () => {
      await running.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function query(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(text).finally(() => client.end());
}

/** The same server and role, another database. */
export function withDatabase(url: string, name: string): string {
  return url.replace(/^(postgres(?:ql)?:\/\/[^/]*\/)[^?]*/, `$1${name}`);
}

declare module 'vitest' {
  interface ProvidedContext {
    database: { url: string; template: string };
  }
}
