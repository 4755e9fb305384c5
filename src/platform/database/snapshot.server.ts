/**
 * All rows of one district, in and out: for a copy that moves to another place, and for its end. It knows no table by name, so that
 * one which is made later travels too.
 */
import { sql } from 'kysely';
import type { Tx } from './connection.server.ts';
import { globalTables } from './tenancy.server.ts';

export type Row = Record<string, unknown>;

const rowsAtOnce = 500;

/** Names of all migrations that made the tables: only where they are the same do rows fit. */
export async function listMigrations(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from kysely_migration order by name`.execute(tx);
  return rows.map(({ name }) => name);
}

/** The tables that carry a district, those first to which others point. */
export async function listDistrictTables(tx: Tx): Promise<string[]> {
  const { rows: tables } = await sql<{ name: string }>`
    select c.table_name as name
    from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and c.column_name = 'district_id' and t.table_type = 'BASE TABLE'
    order by c.table_name`.execute(tx);
  const own = tables.map(({ name }) => name).filter((name) => !isGlobal(name));
  const { rows: references } = await sql<{ from: string; to: string }>`
    select distinct conrelid::regclass::text as "from", confrelid::regclass::text as "to"
    from pg_constraint
    where contype = 'f' and connamespace = 'public'::regnamespace and conrelid <> confrelid`.execute(
    tx,
  );
  return inOrder(own, (name) =>
    references.filter(({ from, to }) => from === name && own.includes(to)).map(({ to }) => to),
  );
}

function isGlobal(name: string): boolean {
  return (globalTables as readonly string[]).includes(name);
}

/** @throws Error where two tables point to each other: then no order would do. */
function inOrder(names: string[], needs: (name: string) => string[]): string[] {
  const done: string[] = [];
  let left = names;
  while (left.length > 0) {
    const ready = left.filter((name) => needs(name).every((need) => done.includes(need)));
    if (ready.length === 0) throw new Error(`Tables in a circle: ${left.join(', ')}`);
    done.push(...ready);
    left = left.filter((name) => !ready.includes(name));
  }
  return done;
}

/** The transaction's rows of a table, some at a time. */
export async function* readRows(tx: Tx, table: string): AsyncGenerator<Row[]> {
  const name = sql.id(`rows_of_${table}`);
  await sql`declare ${name} no scroll cursor for
    select to_jsonb(one) as row from ${sql.table(table)} one`.execute(tx);
  for (;;) {
    const { rows } = await sql<{ row: Row }>`
      fetch ${sql.lit(rowsAtOnce)} from ${name}`.execute(tx);
    if (rows.length > 0) yield rows.map(({ row }) => row);
    if (rows.length < rowsAtOnce) break;
  }
  await sql`close ${name}`.execute(tx);
}

/** Writes all rows of a table in one statement, since they may point to each other. */
export async function writeRows(
  tx: Tx,
  { table, rows }: { table: string; rows: readonly Row[] },
): Promise<void> {
  if (rows.length === 0) return;
  const { rows: columns } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns
    where table_schema = 'public' and table_name = ${table} and is_generated = 'NEVER'
    order by ordinal_position`.execute(tx);
  const list = sql.join(columns.map(({ name }) => sql.ref(name)));
  await sql`
    insert into ${sql.table(table)} (${list})
    select ${list} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)`.execute(
    tx,
  );
}

/** Deletes all rows of the transaction's district, those first that point to others. */
export async function deleteRows(tx: Tx): Promise<void> {
  for (const table of (await listDistrictTables(tx)).toReversed()) {
    await sql`delete from ${sql.table(table)}`.execute(tx);
  }
}
