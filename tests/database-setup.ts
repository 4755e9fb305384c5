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
    await dropDatabase({ url, name: templateName });
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

/** Refused for as long as PostgreSQL itself cleans up in that database: such a process is not ours to end. */
export async function dropDatabase({ url, name }: { url: string; name: string }): Promise<void> {
  await untilAllowed('42501', () => query(url, `drop database if exists ${name} with (force)`));
}

/** Tries anew for 5 s while PostgreSQL answers with the one code that passes by itself. */
export async function untilAllowed(code: string, act: () => Promise<void>): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      if ((error as { code?: string }).code !== code || attempt === 50) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
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
