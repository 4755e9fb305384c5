import { listPersonNames } from '#modules/people/server.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { isId } from '#platform/ids.ts';
import type { DutyTables } from '../tables.server.ts';
import type { Duty } from './duty.ts';
import { toDuty, toStanding } from './row.server.ts';
import type { Standing } from './standing.ts';

/** What is needed, in the order in which it was written down; of one event, or of all. */
export async function listDuties(tx: Tx, { eventId }: { eventId?: string } = {}): Promise<Duty[]> {
  let query = tables<DutyTables>(tx).selectFrom('duty').selectAll().where('deleted_at', 'is', null);
  if (eventId !== undefined) query = query.where('event_id', '=', eventId);
  return (await query.orderBy('created_at').orderBy('id').execute()).map(toDuty);
}

/** One of them, deleted or not; null where there is none in this district. */
export async function findDuty(
  tx: Tx,
  id: string,
): Promise<(Duty & { deletedAt: Date | null }) | null> {
  if (!isId(id)) return null;
  const row = await tables<DutyTables>(tx)
    .selectFrom('duty')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? { ...toDuty(row), deletedAt: row.deleted_at } : null;
}

export interface NamedStanding extends Standing {
  name: string;
}

/** Standing assignments that hold, by duty, the longest standing first; those who left are in none. */
export async function listStandings(
  tx: Tx,
  { dutyIds }: { dutyIds: readonly string[] },
): Promise<Map<string, NamedStanding[]>> {
  if (dutyIds.length === 0) return new Map();
  const rows = await tables<DutyTables>(tx)
    .selectFrom('duty_standing')
    .selectAll()
    .where('duty_id', 'in', [...dutyIds])
    .where('ended_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  const names = await listPersonNames(
    tx,
    rows.map((row) => row.person_id),
  );
  const named = rows.flatMap((row) => {
    const name = names.get(row.person_id);
    return name === undefined
      ? []
      : [{ dutyId: row.duty_id, standing: { ...toStanding(row), name } }];
  });
  return new Map(
    [...Map.groupBy(named, ({ dutyId }) => dutyId)].map(([id, of]) => [
      id,
      of.map(({ standing }) => standing),
    ]),
  );
}
