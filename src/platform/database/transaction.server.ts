import { Kysely } from 'kysely';
import { isId } from '#platform/ids.ts';
import { database, type Tx } from './connection.server.ts';
import { districtDialect } from './district-dialect.server.ts';

/**
 * Runs `work` in one transaction that sees the rows of one district only (row-level security).
 * Whatever `work` throws rolls everything back.
 */
export async function inDistrict<Result>(
  districtId: string,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  if (!isId(districtId)) throw new Error('Not the id of a district.');
  const { pool } = database();
  const db = new Kysely<Record<never, never>>({ dialect: districtDialect({ pool, districtId }) });
  const later: (() => void)[] = [];
  const result = await db.transaction().execute((tx) => {
    afterwards.set(tx, later);
    return work(tx);
  });
  for (const act of later) act();
  return result;
}

/** Reads a district as it is at one moment, however long that takes; nothing can be written. */
export async function inSnapshot<Result>(
  districtId: string,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  if (!isId(districtId)) throw new Error('Not the id of a district.');
  const { pool } = database();
  const dialect = districtDialect({ pool, districtId, isSnapshot: true });
  return new Kysely<Record<never, never>>({ dialect }).transaction().execute(work);
}

/** What is to be done once a transaction is through; nothing of it where the transaction is rolled back. */
const afterwards = new WeakMap<object, (() => void)[]>();

/** Does something in this process when the transaction of a district is through: nothing that can fail. */
export function afterCommit(tx: Tx, act: () => void): void {
  afterwards.get(tx)?.push(act);
}

/** Runs `work` in one transaction outside any district: only the global tables have rows there. */
export async function globally<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return database().query.transaction().execute(work);
}

/**
 * Asks outside any district, where each statement may stand for itself: without the two calls that begin and end a
 * transaction, and at the same time as others. For reading only.
 */
export function askGlobally<Result>(read: (tx: Tx) => Promise<Result>): Promise<Result> {
  return read(database().query as Tx);
}
