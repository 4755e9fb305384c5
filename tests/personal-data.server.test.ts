import { dirname, join, normalize } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { database } from '#platform/database/connection.server.ts';
import { locales } from '#platform/i18n/index.ts';
import type { Columns } from '#platform/module.ts';
import { useDatabase } from './database.ts';
import { readSources } from './house/files.ts';
import type { SourceFile } from './house/tables.ts';
import { modules, personalData, ticks } from '../src/modules.server.ts';

/** Personal data arrives together with its deletion rule and that rule's test. */

useDatabase();

const kept = personalData.flatMap((one) => one.kept);

test('of every column that could hold a name, its module says whether it does', async () => {
  const impersonal = modules.flatMap((one) => (one.impersonal ? [one.impersonal] : []));
  const said = [...kept.map(({ columns }) => columns), ...impersonal];
  expect(namesOf(said)).toEqual(await listTextColumns());
});

test('what erases personal data is a tick that runs, in a file that a test asks', () => {
  const names = new Set(kept.flatMap(({ erasedBy }) => (erasedBy === 'hand' ? [] : erasedBy)));
  expect(ticks.map(({ name }) => name)).toEqual(expect.arrayContaining([...names]));
  const asked = new Set(readSources(/^(src|tests)\/.*\.test\.ts$/).flatMap(importsOf));
  const rules = readSources(/^src\/.*\.server\.ts$/).filter(({ text }) =>
    [...names].some((name) => text.includes(`name: '${name}'`)),
  );
  expect(rules.filter(({ path }) => !asked.has(path)).map(({ path }) => path)).toEqual([]);
});

test.each(locales)('each is told in words without blanks to fill (%s)', (locale) => {
  for (const { title, kept } of personalData) {
    for (const text of [title, ...kept.map((one) => one.text)]) {
      expect(text(locale)).toMatch(/^[^{}]+$/);
    }
  }
});

/** The files of the project that a test imports. */
function importsOf({ path, text }: SourceFile): string[] {
  return [...text.matchAll(/from '([.#][^']+)'/g)].map(([, from = '']) =>
    from.startsWith('#') ? `src/${from.slice(1)}` : normalize(join(dirname(path), from)),
  );
}

function namesOf(said: Columns[]): string[] {
  const names = said.flatMap((columns) =>
    Object.entries(columns).flatMap(([table, names]) => names.map((name) => `${table}.${name}`)),
  );
  return names.toSorted();
}

/** Whatever free text can stand in; not where a check names the few words that may. */
async function listTextColumns(): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name || '.' || column_name as name
    from information_schema.columns c
    where table_schema = 'public' and table_name not like 'kysely%' and is_generated = 'NEVER'
      and data_type in ('text', 'character varying', 'jsonb', 'json', 'bytea', 'ARRAY')
      and udt_name not in ('_uuid')
      and not exists (
        select from pg_constraint
        join pg_attribute on attrelid = conrelid and array[attnum] = conkey
        where contype = 'c' and conrelid = c.table_name::regclass and attname = c.column_name
          and pg_get_constraintdef(oid) ~ 'ARRAY\\[|''\\{'
      )`.execute(database().query);
  return rows.map(({ name }) => name).toSorted();
}
