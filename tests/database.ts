import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, inject } from 'vitest';
import { connectDatabase, disconnectDatabase } from '#platform/database/connection.server.ts';
import { query, withDatabase } from './database-setup.ts';

/**
 * Gives a test file a migrated database of its own and connects the process to it.
 * @returns a function that tells its URL.
 */
export function useDatabase(): () => string {
  const { url, template } = inject('database');
  const name = `ortsmitte_test_${randomBytes(6).toString('hex')}`;
  const own = withDatabase(url, name);
  beforeAll(async () => {
    await createFromTemplate({ url, name, template });
    connectDatabase({ url: own, max: 20 });
  });
  afterAll(async () => {
    await disconnectDatabase();
    await query(url, `drop database if exists ${name} with (force)`);
  });
  return () => own;
}

/** Two files at once may find the template busy; the copy itself takes milliseconds. */
async function createFromTemplate({
  url,
  name,
  template,
}: {
  url: string;
  name: string;
  template: string;
}): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await query(url, `create database ${name} template ${template}`);
      return;
    } catch (error) {
      const isBusy = (error as { code?: string }).code === '55006';
      if (!isBusy || attempt === 50) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}
