import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { Subject, Use } from '#platform/module.ts';
import { roomDueMessages } from './messages/due.ts';
import { roomsPath } from './paths.ts';
import type { RoomTables } from './tables.server.ts';

/** A place that is a room stays while it can be booked. */
export async function usesOfPlaces(tx: Tx, { table, ids }: Subject): Promise<Use[]> {
  if (table !== 'place' || ids.length === 0) return [];
  const rows = await tables<RoomTables>(tx)
    .selectFrom('room')
    .select('place_id')
    .where('place_id', 'in', [...ids])
    .where('deleted_at', 'is', null)
    .execute();
  const [de, en] = [roomDueMessages.in('de'), roomDueMessages.in('en')].map((t) => t('rooms.site'));
  const title = { de: de!, en: en! };
  return rows.map(({ place_id: id }) => ({ id, title, path: roomsPath }));
}
