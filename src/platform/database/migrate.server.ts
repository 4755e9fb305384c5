import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Kysely } from 'kysely';
import { Migrator, type Migration, type MigrationProvider } from 'kysely/migration';

const sourceFolder = join(import.meta.dirname, '..', '..');

export class MigrationError extends Error {}

/**
 * Brings the schema up to date, all or nothing: PostgreSQL runs every pending migration in one transaction,
 * so a kill in the middle leaves the schema as it was.
 * @param upTo the last one to run, by name; left out: all
 * @returns the names of what ran now.
 * @throws MigrationError when the database is newer than this program or a migration fails.
 */
export async function migrate<T>(
  db: Kysely<T>,
  { upTo }: { upTo?: string } = {},
): Promise<string[]> {
  const migrator = new Migrator({ db, provider: migrationsOfAllModules });
  const { error, results } = await (upTo ? migrator.migrateTo(upTo) : migrator.migrateToLatest());
  if (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const newer = /corrupted migrations|missing/.test(reason);
    throw new MigrationError(
      newer
        ? `Die Datenbank gehört zu einer neueren Fassung von Ortsmitte. Bitte starten Sie die neuere Fassung. (${reason})`
        : `Die Datenbank konnte nicht auf den neuen Stand gebracht werden. Es wurde nichts verändert. (${reason})`,
      { cause: error },
    );
  }
  return (results ?? []).map((result) => result.migrationName);
}

/** Sorted by time stamp over all modules: a number per module would look like a corrupted history. */
const migrationsOfAllModules: MigrationProvider = {
  async getMigrations() {
    const files = await migrationFiles();
    const loaded = await Promise.all(
      files.map(async (file): Promise<[string, Migration]> => {
        const migration = (await import(pathToFileURL(file).href)) as Migration;
        return [basename(file, '.ts'), migration];
      }),
    );
    return Object.fromEntries(loaded.sort(([a], [b]) => (a < b ? -1 : 1)));
  },
};

/** All migration files, as absolute paths: `src/{platform,modules}/<name>/migrations/<time stamp>_<what>.ts`. */
export async function migrationFiles(): Promise<string[]> {
  const found: string[] = [];
  for (const layer of ['platform', 'modules']) {
    const parts = await readdir(join(sourceFolder, layer), { withFileTypes: true });
    for (const part of parts.filter((entry) => entry.isDirectory())) {
      const folder = join(sourceFolder, layer, part.name, 'migrations');
      const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return [];
        throw error;
      });
      found.push(...names.filter((name) => name.endsWith('.ts')).map((name) => join(folder, name)));
    }
  }
  return found;
}
