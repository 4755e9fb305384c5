/** A process of its own that runs the database, for tests that kill it. */
import { DatabaseStartError, startDatabase } from '../index.ts';

const begun = performance.now();
try {
  const database = await startDatabase({ dataDir: process.argv[2] ?? '' });
  const { url, adminUrl } = database;
  process.once('SIGUSR2', () => process.exit(0));
  process.once('SIGTERM', () => void database.stop());
  console.log(JSON.stringify({ url, adminUrl, milliseconds: performance.now() - begun }));
  console.log(JSON.stringify({ exit: await database.exited }));
} catch (error) {
  const code = error instanceof DatabaseStartError ? error.code : 'unexpected';
  console.log(JSON.stringify({ error: { code, message: String((error as Error).message) } }));
}
