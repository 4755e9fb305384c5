import { sql } from 'kysely';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { takeRooms } from '../occurrence/occupancy.server.ts';
import { placeIdOf } from '../occurrence/place-of.server.ts';
import { lockEvents } from './lock.server.ts';

/**
 * A place became a room, or is none any more: coming dates there take it, or give it up.
 * @throws CalendarError `room_taken` with the dates on which two things would be in it at once
 */
export async function followPlace(
  tx: Tx,
  { command, placeId }: { command: Command; placeId: string },
): Promise<void> {
  const of = placeIdOf({ occurrence: 'occurrence', series: 'series', event: 'event' });
  const { rows } = await sql<{ id: string }>`
    select distinct event.id from event
    join occurrence on occurrence.event_id = event.id
    join series on series.id = occurrence.series_id
    where occurrence.ends_at > ${command.now}
      and ${of} = ${placeId}::uuid
    order by event.id`.execute(tx);
  const eventIds = rows.map((row) => row.id);
  await lockEvents(tx, eventIds);
  await takeRooms(tx, { command, eventIds });
}
