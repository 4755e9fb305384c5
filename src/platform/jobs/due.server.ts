/**
 * Where a tick has something to do: without it, ten thousand districts would be looked through each minute. Rows are
 * only ever added by commands, so that two commands of a district do not wait for each other.
 */
import { tables, type Tx } from '#platform/database/connection.server.ts';

interface DueTables {
  district_due: { kind: string; due_at: Date; district_id: string };
}

/** Says in the command's own transaction that a tick of this `kind` must look at the district at `at`. */
export async function noteDue(
  tx: Tx,
  { districtId, kind, at }: { districtId: string; kind: string; at: Date },
): Promise<void> {
  await tables<DueTables>(tx)
    .insertInto('district_due')
    .values({ kind, due_at: at, district_id: districtId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Nothing is due any more in a district that ends. */
export async function forgetDue(tx: Tx, districtId: string): Promise<void> {
  await tables<DueTables>(tx)
    .deleteFrom('district_due')
    .where('district_id', '=', districtId)
    .execute();
}

/** Ids of the districts where this is due, in a transaction of none. */
export async function listDue(
  tx: Tx,
  { kind, now }: { kind: string; now: Date },
): Promise<string[]> {
  const rows = await tables<DueTables>(tx)
    .selectFrom('district_due')
    .select('district_id')
    .distinct()
    .where('kind', '=', kind)
    .where('due_at', '<=', now)
    .execute();
  return rows.map((row) => row.district_id);
}

/**
 * Takes away what is due, as the first step of the transaction that sees to it: where that fails it is still due,
 * and what another command adds meanwhile stays.
 */
export async function takeDue(
  tx: Tx,
  { districtId, kind, now }: { districtId: string; kind: string; now: Date },
): Promise<void> {
  await tables<DueTables>(tx)
    .deleteFrom('district_due')
    .where('district_id', '=', districtId)
    .where('kind', '=', kind)
    .where('due_at', '<=', now)
    .execute();
}
