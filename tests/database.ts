import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, inject } from 'vitest';
import { connectDatabase, disconnectDatabase } from '#platform/database/connection.server.ts';
import { dropDatabase, query, untilAllowed, withDatabase } from './database-setup.ts';

/**
 * Gives a test file a migrated database of its own and connects the process to it.
 * @returns a function that tells its URL.
 */
export function useDatabase(): () => string {
  const { url, template } = inject('database');
  const name = `ortsmitte_test_${randomBytes(6).toString('hex')}`;
  const own = withDatabase(url, name);
  beforeAll(async () => {
    // Two files at once may find the template busy; the copy itself takes milliseconds.
    await untilAllowed('55006', () => query(url, `create database ${name} template ${template}`));
    connectDatabase({ url: own, max: 20 });
  });
  afterAll(async () => {
    await disconnectDatabase();
    await dropDatabase({ url, name });
  });
  return () => own;
}
