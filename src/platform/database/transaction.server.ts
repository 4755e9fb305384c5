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
  return new Kysely<Record<never, never>>({ dialect: districtDialect({ pool, districtId }) })
    .transaction()
    .execute(work);
}

/** Runs `work` in one transaction outside any district: only the global tables have rows there. */
export async function globally<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return database().query.transaction().execute(work);
}
