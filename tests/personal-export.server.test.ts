import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { database } from '#platform/database/connection.server.ts';
import { locales } from '#platform/i18n/index.ts';
import { useDatabase } from './database.ts';
import { categoryCodes } from '#modules/calendar/index.ts';
import { interests } from '#modules/people/index.ts';
import { channels, personalData, personalExports } from '../src/modules.server.ts';
import { exportMessages } from '../src/routes/messages/export.ts';
import { findWord } from '../src/routes/personal-export-paper.ts';

/** Whoever asks gets all that is kept of them: every column of a person is handed out, or named with the reason why not. */

useDatabase();

const tables = personalExports.flatMap((one) => one.tables);
const leftOut = personalExports.flatMap((one) => one.leftOut);
const namesOf = (columns: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(columns).flatMap(([table, names]) => names.map((name) => `${table}.${name}`));

const handedOut = new Set(
  tables.flatMap(({ table, columns, by }) =>
    [...columns, ...Object.keys(by)].map((column) => `${table}.${column}`),
  ),
);
const notHandedOut = leftOut.flatMap(({ columns }) => namesOf(columns));

test('every column with personal data is handed out, or left out for a reason', () => {
  const personal = personalData.flatMap(({ kept }) =>
    kept.flatMap(({ columns }) => namesOf(columns)),
  );
  const known = new Set([...handedOut, ...notHandedOut]);
  expect(personal.length).toBeGreaterThan(60);
  expect(personal.filter((name) => !known.has(name))).toEqual([]);
});

test('so is every column that says which person or account did something', async () => {
  const { rows } = await sql<{ name: string }>`
    select c.table_name || '.' || c.column_name as name
    from information_schema.columns c
    where c.table_schema = 'public' and c.udt_name = 'uuid'
      and (c.column_name in ('person_id', 'account_id', 'on_behalf_of') or c.column_name like '%\\_by'
        or exists (
          select from pg_constraint
          join pg_attribute on attrelid = conrelid and attnum = any(conkey)
          where contype = 'f' and conrelid = format('%I.%I', c.table_schema, c.table_name)::regclass and attname = c.column_name
            and confrelid in ('person'::regclass, 'account'::regclass) and attname <> 'district_id'
        ))`.execute(database().query);
  const known = new Set([...handedOut, ...notHandedOut]);
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
});

test('what is left out is nowhere handed out, and all of it is in the database', async () => {
  expect(notHandedOut.filter((name) => handedOut.has(name))).toEqual([]);
  const { rows } = await sql<{ name: string }>`
    select table_name || '.' || column_name as name from information_schema.columns
    where table_schema = 'public'`.execute(database().query);
  const there = new Set(rows.map(({ name }) => name));
  expect([...handedOut, ...notHandedOut].filter((name) => !there.has(name))).toEqual([]);
});

test.each(locales)('each has a title, each column a label, each gap its reason (%s)', (locale) => {
  for (const { title } of tables) expect(title(locale)).toMatch(/^[^{}]+$/);
  for (const { reason } of leftOut) expect(reason(locale)).toMatch(/^[^{}]+$/);
  const columns = new Set(tables.flatMap((one) => one.columns).filter((name) => name !== 'id'));
  const labels = Object.keys(exportMessages.texts[locale]).flatMap((key) =>
    key.startsWith('team.export.column.') ? key.slice('team.export.column.'.length) : [],
  );
  expect(labels.toSorted()).toEqual([...columns].toSorted());
});

test.each(locales)(
  'no code of the database is read on paper: each has a word (%s)',
  async (locale) => {
    const { rows } = await sql<{ table: string; column: string; check: string }>`
    select conrelid::regclass::text as table, attname as column, pg_get_constraintdef(pg_constraint.oid) as check
    from pg_constraint join pg_attribute on attrelid = conrelid and attnum = conkey[1]
    where contype = 'c' and array_length(conkey, 1) = 1`.execute(database().query);
    const codes = rows.flatMap(({ table, column, check }) => {
      const isRead = tables.some((one) => one.table === table && one.columns.includes(column));
      const values = isRead && check.includes('ANY (ARRAY[') ? check.matchAll(/'([^']+)'/g) : [];
      return [...values].map(([, value = '']) => ({ column, value }));
    });
    codes.push(...categoryCodes.map((value) => ({ column: 'categories', value })));
    codes.push(...interests.map((value) => ({ column: 'interests', value })));
    codes.push(...channels.map(({ key }) => ({ column: 'channel', value: key })));
    expect(codes.length).toBeGreaterThan(60);
    const names = Object.fromEntries(channels.map(({ key, text }) => [key, text(locale)]));
    expect(codes.filter((code) => !findWord({ ...code, locale, channels: names }))).toEqual([]);
  },
);
