import { MigrationError } from '#platform/database/migrate.server.ts';
import { UnsafeRoleError } from '#platform/database/role.server.ts';
import { EnvironmentError } from '#platform/env.server.ts';
import { DatabaseStartError } from './database/index.ts';

const expected = [EnvironmentError, DatabaseStartError, UnsafeRoleError, MigrationError];

/** Ends the process with the sentence of an expected failure, or with the whole error of an unexpected one. */
export async function run(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    const isInUse = (error as NodeJS.ErrnoException | null)?.code === 'EADDRINUSE';
    const isExpected = expected.some((kind) => error instanceof kind);
    if (isExpected) console.error((error as Error).message);
    else if (isInUse)
      console.error(
        'Der Anschluss ist schon belegt. Bitte beenden Sie das andere Programm oder setzen Sie PORT.',
      );
    else console.error(error);
    process.exit(1);
  }
}
