import { sql } from 'kysely';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import type { LocalText } from '#platform/i18n/index.ts';
import { takeRooms } from '../occurrence/occupancy.server.ts';
import { placeIdOf } from '../occurrence/place-of.server.ts';
import { lockEvents } from './lock.server.ts';

/** An event or notice that points to a place or an organisation. */
export interface Use {
  kind: 'event' | 'notice';
  id: string;
  title: LocalText;
}

/** Where a place or an organisation is needed: it cannot be put away before. */
export async function listUses(
  tx: Tx,
  by: { placeId: string } | { organisationId: string },
): Promise<Use[]> {
  const found =
    'placeId' in by
      ? sql`
        select 'event' as kind, id, title from event
        where deleted_at is null and (place_id = ${by.placeId}::uuid
          or exists (select from occurrence where occurrence.event_id = event.id
            and differs->>'placeId' = ${by.placeId})
          or exists (select from series where series.event_id = event.id and series.deleted_at is null
            and differs->>'placeId' = ${by.placeId}))`
      : sql`
        select 'event' as kind, id, title from event
        where deleted_at is null and organisation_id = ${by.organisationId}::uuid
        union all
        select 'notice' as kind, id, title from notice
        where deleted_at is null and organisation_id = ${by.organisationId}::uuid`;
  const { rows } = await sql<Use>`${found} order by 1, 3`.execute(tx);
  return rows;
}

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
