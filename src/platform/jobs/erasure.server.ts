/**
 * Rules that erase what has no purpose any more. Each says once which rows it is about; the preview counts them, and
 * the run erases them, by the same condition. What a run erased is written down as a number.
 */
import {
  sql,
  type Expression,
  type ExpressionBuilder,
  type SqlBool,
  type Updateable,
} from 'kysely';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { Erasure } from './erasure.ts';
import type { Tick } from './jobs.server.ts';

/** Rows of a table that are deleted, or (`set`) emptied, where a condition holds. After it, it holds for none of them. */
export function erasesRows<Tables, Table extends keyof Tables & string>({
  table,
  kind = table,
  what,
  where,
  set,
}: {
  table: Table;
  kind?: string;
  what: Erasure['what'];
  where(row: ExpressionBuilder<Tables, Table>, now: Date): Expression<SqlBool>;
  set?: Updateable<Tables[Table]>;
}): Erasure {
  const isMeant = (now: Date) => (row: ExpressionBuilder<AnyTables, string>) =>
    where(row as unknown as ExpressionBuilder<Tables, Table>, now);
  return {
    kind,
    what,
    async count(tx, { now }) {
      const { count } = await tables<AnyTables>(tx)
        .selectFrom(table as string)
        .select((row) => row.fn.countAll<number>().as('count'))
        .where(isMeant(now))
        .executeTakeFirstOrThrow();
      return count;
    },
    async erase(tx, { now }) {
      const db = tables<AnyTables>(tx);
      if (set) {
        const emptied = await db
          .updateTable(table as string)
          .set(set as object)
          .where(isMeant(now))
          .executeTakeFirst();
        return Number(emptied.numUpdatedRows);
      }
      const deleted = await db
        .deleteFrom(table as string)
        .where(isMeant(now))
        .executeTakeFirst();
      return Number(deleted.numDeletedRows);
    },
  };
}

/** Tables that are only known at run time have no types in Kysely; the caller's condition has them. */
type AnyTables = Record<string, Record<string, unknown>>;

export type { Erasure };

export interface ErasureRule {
  /** Of its tick. */
  name: string;
  erases: readonly Erasure[];
}

/** The tick of a rule, district by district. */
export function erasureTick(
  rule: ErasureRule & { pattern: string; districts(now: Date): Promise<string[]> },
): ErasureTick {
  return { ...rule, perDistrict: (tx, { now }) => erase(tx, { rule, now }) };
}

export type ErasureTick = Extract<Tick, { perDistrict: unknown }> & {
  perDistrict(tx: Tx, at: { now: Date }): Promise<void>;
};

/** Erases all that a rule is about, in the order in which it names it, and writes down how many. */
export async function erase(
  tx: Tx,
  { rule: { name, erases }, now }: { rule: ErasureRule; now: Date },
): Promise<void> {
  for (const one of erases) {
    const count = await one.erase(tx, { now });
    await noteErased(tx, { rule: name, kind: one.kind, count, now });
  }
}

interface ErasureTables {
  erasure_log: { district_id: string; day: string; rule: string; kind: string; count: number };
}

/** Adds to the number of the day, as it is in the district. */
export async function noteErased(
  tx: Tx,
  { rule, kind, count, now }: { rule: string; kind: string; count: number; now: Date },
): Promise<void> {
  if (count === 0) return;
  const own = sql<string>`current_setting('app.district')::uuid`;
  // A text first: whatever zone the connection has, the instant is the same.
  const day = sql<string>`(
    select (${now.toISOString()}::timestamptz at time zone time_zone)::date
    from district_zone where district_id = ${own})`;
  await tables<ErasureTables>(tx)
    .insertInto('erasure_log')
    .values({
      ...{ district_id: own, day, rule, kind, count },
    })
    .onConflict((conflict) =>
      conflict
        .columns(['district_id', 'day', 'rule', 'kind'])
        .doUpdateSet({ count: sql`erasure_log.count + excluded.count` }),
    )
    .execute();
}

export interface ErasedLine {
  /** Of the district, YYYY-MM-DD. */
  day: string;
  rule: string;
  kind: string;
  count: number;
}

/** What was erased, newest day first. */
export async function listErased(
  tx: Tx,
  { limit = 200, offset = 0 }: { limit?: number; offset?: number } = {},
): Promise<ErasedLine[]> {
  return tables<ErasureTables>(tx)
    .selectFrom('erasure_log')
    .select(['day', 'rule', 'kind', 'count'])
    .orderBy('day', 'desc')
    .orderBy('rule')
    .orderBy('kind')
    .limit(limit)
    .offset(offset)
    .execute();
}

/** Days for which the numbers are kept. */
export const erasureLogDays = 365;

/** The log erases itself. */
export function erasesLog(what: Erasure['what']): Erasure {
  return erasesRows<ErasureTables, 'erasure_log'>({
    table: 'erasure_log',
    what,
    where: (row, now) => {
      const before = new Date(now.getTime() - erasureLogDays * 86_400_000);
      return row('day', '<', before.toISOString().slice(0, 10));
    },
  });
}
