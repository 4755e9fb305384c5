import {
  CompiledQuery,
  PostgresAdapter,
  PostgresDriver,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type Dialect,
} from 'kysely';
import type pg from 'pg';

/**
 * PostgreSQL with every transaction already narrowed to one district when its first query runs. `begin` and the
 * setting travel together: half the cost of an empty transaction, and no query can come between them.
 *
 * @param districtId a UUID that the caller has checked: it becomes part of the statement.
 * @param isSnapshot reads all of it as it is at one moment, and writes nothing.
 */
export function districtDialect({
  pool,
  districtId,
  isSnapshot = false,
}: {
  pool: pg.Pool;
  districtId: string;
  isSnapshot?: boolean;
}): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DistrictDriver({ pool, districtId, isSnapshot }),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

type Connection = Parameters<PostgresDriver['rollbackTransaction']>[0];

class DistrictDriver extends PostgresDriver {
  readonly #begin: string;

  constructor({
    pool,
    districtId,
    isSnapshot,
  }: {
    pool: pg.Pool;
    districtId: string;
    isSnapshot: boolean;
  }) {
    super({ pool });
    const kind = isSnapshot ? ' isolation level repeatable read read only' : '';
    this.#begin = `begin${kind}; select set_config('app.district', '${districtId}', true)`;
  }

  override async beginTransaction(connection: Connection): Promise<void> {
    try {
      await connection.executeQuery(CompiledQuery.raw(this.#begin));
    } catch (error) {
      // Kysely rolls back only what has begun; a half-begun transaction must not return to the pool.
      await this.rollbackTransaction(connection);
      throw error;
    }
  }
}
