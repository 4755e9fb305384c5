import { listTaken } from '#modules/calendar/server.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { spanOfDays } from '../free/free.ts';
import { listRooms } from '../room/room.server.ts';
import type { RoomTables } from '../tables.server.ts';
import { useByOrganisation, type UseLine } from './report.ts';

/**
 * Who used the rooms between two local dates, both included, as far as it has been: hours of organisations, of the
 * district itself and of people in private. What was cancelled in time took no room, and does not count.
 */
export async function usageByOrganisation(
  tx: Tx,
  {
    from,
    until,
    timeZone,
    now,
    roomId,
  }: { from: string; until: string; timeZone: string; now: Date; roomId?: string },
): Promise<UseLine[]> {
  const rooms = (await listRooms(tx)).filter(({ id }) => roomId === undefined || id === roomId);
  const spans = [spanOfDays({ from, until, timeZone })];
  const taken = await listTaken(tx, { placeIds: rooms.map(({ placeId }) => placeId), spans });
  const over = taken.filter(({ endsAt }) => Date.parse(endsAt) <= now.getTime());
  const ids = [...new Set(over.map(({ eventId }) => eventId))];
  const bookings =
    ids.length === 0
      ? []
      : await tables<RoomTables>(tx)
          .selectFrom('booking')
          .select(['id', 'state', 'club'])
          .where('id', 'in', ids)
          .execute();
  // Nobody said yes: it was held, and not used.
  const unanswered = new Set(bookings.flatMap((one) => (one.state === 'requested' ? one.id : [])));
  return useByOrganisation({
    taken: over.filter(({ eventId }) => !unanswered.has(eventId)),
    clubs: new Map(bookings.map(({ id, club }) => [id, club])),
    timeZone,
  });
}
