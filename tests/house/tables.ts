export type SourceFile = { path: string; text: string };

/**
 * Queries of a table by anyone but the module whose migration made it ("modules/care", or
 * "platform"). Views are made to be read by others, so they are free.
 */
export function findTrespasses(files: SourceFile[]): string[] {
  const owners = findOwners(files);
  return files
    .filter(({ path }) => !path.endsWith('.test.ts'))
    .flatMap((file) => {
      const reader = ownerOf(file.path);
      const foreign = findQueried(file.text).filter((table) => {
        const owner = owners.get(table);
        return owner !== undefined && owner !== reader;
      });
      return [...new Set(foreign)].map(
        (table) => `${file.path} queries ${table}, a table of ${owners.get(table)}`,
      );
    });
}

/** Which table belongs to whom, as the migrations say. */
export function findOwners(files: SourceFile[]): Map<string, string> {
  const migrations = files.filter(({ path }) => path.includes('/migrations/'));
  return new Map(
    migrations.flatMap(({ path, text }) =>
      findCreated(text).map((table) => [table, ownerOf(path)]),
    ),
  );
}

function findCreated(text: string) {
  const bySql = /create\s+(?:unlogged\s+)?table\s+(?:if\s+not\s+exists\s+)?"?([a-z_]+)/gi;
  const byKysely = /\.createTable\(\s*['"]([a-z_]+)/g;
  return [...text.matchAll(bySql), ...text.matchAll(byKysely)].map((match) => match[1] ?? '');
}

function ownerOf(path: string) {
  return /^src\/(modules\/[^/]+|platform)\//.exec(path)?.[1] ?? path;
}

function findQueried(text: string): string[] {
  const byKysely =
    /\b(?:selectFrom|insertInto|updateTable|deleteFrom|mergeInto|from|using|\w+Join|\w+JoinLateral)\(\s*(\[[^\]]*\]|'[^']+'|"[^"]+")/g;
  const byName = /\b(?:versionedRows|erasesRows)(?:<[^(]*>)?\(\{\s*table:\s*('[^']+')/g;
  const calls = [...text.matchAll(byKysely), ...text.matchAll(byName)].flatMap(([, names = '']) =>
    [...names.matchAll(/['"]([a-z_]+)/g)].map((name) => name[1] ?? ''),
  );
  const templates = [...text.matchAll(/\bsql(?:<[^`]*>)?`([^`]*)`/g)].map(
    (match) => match[1] ?? '',
  );
  const bySql = /\b(?:from|join|into|update|truncate)\s+(?:only\s+)?"?([a-z_]+)/gi;
  return [...calls, ...templates.flatMap((sql) => [...sql.matchAll(bySql)].map((m) => m[1] ?? ''))];
}

/** Migrations that change rows of districts where the guard shows them none: `acrossDistricts` lifts it. */
export function findBlindChanges(files: SourceFile[]): string[] {
  return files
    .filter(({ path, text }) => {
      const change = /sql`\s*(?:update|delete\s+from|insert\s+into)\s/i.test(text);
      return path.includes('/migrations/') && change && !text.includes('acrossDistricts(');
    })
    .map(({ path }) => path);
}
