import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';

// `date` stays the text YYYY-MM-DD: a Date would put it into some time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
// `timestamp` (wall clock, only ever stored beside its zone) stays text too.
pg.types.setTypeParser(pg.types.builtins.TIMESTAMP, (text) => text.replace(' ', 'T'));
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => Number(text));

/** No table is known to everyone: a module narrows a transaction to its own tables by `tables`. */
type NoTables = Record<never, never>;

/** One transaction, already narrowed to a district (or, from `globally`, to none). */
export type Tx = Transaction<NoTables>;

export interface Database {
  pool: pg.Pool;
  query: Kysely<NoTables>;
}

let current: Database | undefined;

/** Opens the pool that the whole process uses. */
export function connectDatabase({ url, max = 10 }: { url: string; max?: number }): Database {
  if (current) return current;
  const pool = new pg.Pool({ connectionString: url, max, keepAlive: true });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', (error) => {
    // The pool does not wait until its connections are closed, so the database may end before they are.
    if (!pool.ending) console.error('database connection lost:', error.message);
  });
  // While a connection is lent out, its breaking fails the query on it; that error says enough.
  pool.on('connect', (client) => client.on('error', () => undefined));
  current = { pool, query: new Kysely<NoTables>({ dialect: new PostgresDialect({ pool }) }) };
  return current;
}

/** The open database. @throws when nobody has connected yet. */
export function database(): Database {
  if (!current) throw new Error('The database is not connected.');
  return current;
}

export async function disconnectDatabase(): Promise<void> {
  const open = current;
  current = undefined;
  if (!open) return;
  await open.query.destroy();
  // Kysely ends only a pool that this instance of it has used.
  if (!open.pool.ending) await open.pool.end();
}

/** A module's view of a transaction: only its own tables, so that the compiler keeps others out of them. */
export function tables<Tables>(tx: Tx): Transaction<Tables> {
  return tx as unknown as Transaction<Tables>;
}
