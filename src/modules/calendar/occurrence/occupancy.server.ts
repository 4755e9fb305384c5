import { sql } from 'kysely';
import { newId } from '#platform/ids.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { Command } from '#platform/command.ts';
import type { LocalText } from '#platform/i18n/index.ts';
import { listPlaces } from '#modules/places/server.ts';
import { CalendarError, type Clash } from '../errors.ts';
import type { CalendarTables } from '../tables.server.ts';

/**
 * Takes the rooms for the coming dates of a series, with set-up and clearing, anew. Only rooms can be taken; a square
 * or a street holds many things at once. Drafts take nothing.
 *
 * The exclusion constraint decides, not a query before it: two volunteers who press at the same moment cannot both win.
 * @throws CalendarError `room_taken` with every date that did not get its room.
 */
export async function takeRooms(
  tx: Tx,
  { command, seriesId }: { command: Command; seriesId: string },
): Promise<void> {
  await sql`
    delete from occupancy using occurrence
    where occurrence.id = occupancy.occurrence_id and occurrence.series_id = ${seriesId}
      and occurrence.starts_at > ${command.now}`.execute(tx);
  const rooms = (await listPlaces(tx)).filter((place) => place.exclusive).map((place) => place.id);
  if (rooms.length === 0) return;
  const wanted = await wantedRooms(tx, { command, seriesId, rooms });
  if (wanted.length === 0) return;
  // In one order for everyone, so that two who take many dates wait for each other instead of locking each other.
  const taken = await sql<{ occurrence_id: string }>`
    insert into occupancy (district_id, id, place_id, occurrence_id, during)
    select ${command.districtId}::uuid, id, place_id, occurrence_id, during
    from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb)
      as wanted(id uuid, place_id uuid, occurrence_id uuid, during tstzrange)
    order by place_id, during
    on conflict do nothing returning occurrence_id`.execute(tx);
  const got = new Set(taken.rows.map((row) => row.occurrence_id));
  const refused = wanted.filter((room) => !got.has(room.occurrence_id));
  if (refused.length > 0) {
    throw new CalendarError('room_taken', await clashesOf(tx, refused));
  }
}

interface WantedRoom {
  id: string;
  place_id: string;
  occurrence_id: string;
  during: string;
}

async function wantedRooms(
  tx: Tx,
  { command, seriesId, rooms }: { command: Command; seriesId: string; rooms: string[] },
): Promise<WantedRoom[]> {
  const { rows } = await sql<Omit<WantedRoom, 'id'>>`
    select coalesce((o.differs->>'placeId')::uuid, e.place_id) as place_id, o.id as occurrence_id,
      tstzrange(o.starts_at - make_interval(mins => s.set_up_minutes),
        o.ends_at + make_interval(mins => s.clear_minutes))::text as during
    from occurrence o
    join series s on s.id = o.series_id
    join event e on e.id = o.event_id
    where o.series_id = ${seriesId} and o.starts_at > ${command.now} and o.state = 'scheduled'
      and e.status in ('tentative', 'published') and e.deleted_at is null
      and coalesce((o.differs->>'placeId')::uuid, e.place_id) = any(${rooms}::uuid[])`.execute(tx);
  return rows.map((row) => ({ id: newId(), ...row }));
}

async function clashesOf(tx: Tx, refused: WantedRoom[]): Promise<Clash[]> {
  const { rows } = await sql<{
    starts_at: Date;
    title: LocalText;
    slug: string;
    taken_from: Date;
    taken_until: Date;
  }>`
    select distinct on (wanted.during) mine.starts_at, e.title, e.slug,
      lower(taken.during) as taken_from, upper(taken.during) as taken_until
    from jsonb_to_recordset(${JSON.stringify(refused)}::jsonb)
      as wanted(place_id uuid, occurrence_id uuid, during tstzrange)
    join occurrence mine on mine.id = wanted.occurrence_id
    join occupancy taken on taken.place_id = wanted.place_id and taken.during && wanted.during
    join occurrence other on other.id = taken.occurrence_id
    join event e on e.id = other.event_id
    order by wanted.during, taken.during`.execute(tx);
  return rows.map((row) => ({
    startsAt: row.starts_at.toISOString(),
    title: row.title,
    slug: row.slug,
    takenFrom: row.taken_from.toISOString(),
    takenUntil: row.taken_until.toISOString(),
  }));
}

/** Gives up the rooms of an event's coming dates: it became a draft, was cancelled or removed. */
export async function giveUpRooms(
  tx: Tx,
  { command, eventId }: { command: Command; eventId: string },
): Promise<void> {
  const db = tables<CalendarTables>(tx);
  await db
    .deleteFrom('occupancy')
    .where('occurrence_id', 'in', (where) =>
      where
        .selectFrom('occurrence')
        .select('id')
        .where('event_id', '=', eventId)
        .where('starts_at', '>', command.now),
    )
    .execute();
}
