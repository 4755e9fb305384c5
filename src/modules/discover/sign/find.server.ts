import type { Selectable } from 'kysely';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { DiscoverTables } from '../tables.server.ts';
import type { Sign } from './sign.ts';

/** One sign, also one that was put away; null where there is none in this district. */
export async function findSign(tx: Tx, id: string): Promise<Sign | null> {
  const row = await signs(tx).selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toSign(row) : null;
}

/** All signs, by number. @param placeId those of one place only. */
export async function listSigns(tx: Tx, { placeId }: { placeId?: string } = {}): Promise<Sign[]> {
  const rows = await signs(tx)
    .selectAll()
    .where('deleted_at', 'is', null)
    .$if(placeId !== undefined, (query) => query.where('place_id', '=', placeId!))
    .orderBy('number')
    .execute();
  return rows.map(toSign);
}

function signs(tx: Tx) {
  return tables<DiscoverTables>(tx).selectFrom('sign');
}

function toSign(row: Selectable<DiscoverTables['sign']>): Sign {
  const { id, number, state, heading, wording, material, width, height, fixing, permission } = row;
  return {
    ...{ id, number, state, heading, wording, material, width, height, fixing, permission },
    ...{ placeId: row.place_id, stateAt: row.state_at, costCents: row.cost_cents },
    ...{ paidBy: row.paid_by, version: row.version, deletedAt: row.deleted_at },
  };
}
