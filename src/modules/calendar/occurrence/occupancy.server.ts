import { sql } from 'kysely';
import { newId } from '#platform/ids.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import type { Command } from '#platform/command.ts';
import type { LocalText } from '#platform/i18n/index.ts';
import { listPlaces } from '#modules/places/server.ts';
import { CalendarError, type Clash } from '../errors.ts';
import type { Audience } from '../event/event.ts';
import { placeIdOf } from './place-of.server.ts';

/**
 * Settles the rooms of events once, at the end of a command: frees those of all dates that are not over and takes what
 * is needed now, with set-up and clearing. Freed before taken, so that an event never stands in its own way. Only rooms
 * can be taken; a square or a street holds many things at once. Drafts, cancelled and removed events take nothing.
 *
 * The events are locked before (`lockEvents`), the rooms of the district here: decision 0008. The exclusion constraint
 * stands behind it: no room is given twice, whatever a command forgot.
 * @param onClash `keep`: a date stays without its room, and the coordination is asked to look (`dueInCalendar`).
 * @param lacking dates that had no room before the command: wanting the same still, they are no reason to refuse it.
 * @throws CalendarError `room_taken` with every date that did not get its room.
 */
export async function takeRooms(
  tx: Tx,
  {
    command,
    eventIds,
    onClash = 'refuse',
    lacking = [],
  }: { command: Command; eventIds: string[]; onClash?: OnClash; lacking?: WantedRoom[] },
): Promise<void> {
  // Freeing and taking in turns, two commands would wait for each other's rooms for ever.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`rooms of ${command.districtId}`}, 0))`.execute(
    tx,
  );
  await sql`
    delete from occupancy using occurrence
    where occurrence.id = occupancy.occurrence_id and occurrence.event_id = any(${eventIds}::uuid[])
      and occurrence.ends_at > ${command.now}`.execute(tx);
  const wanted = await wantedRooms(tx, { command, eventIds });
  if (wanted.length === 0) return;
  const rows = wanted.map((room) => ({ id: newId(), ...room }));
  const taken = await sql<{ occurrence_id: string }>`
    insert into occupancy (district_id, id, place_id, occurrence_id, during)
    select ${command.districtId}::uuid, id, place_id, occurrence_id, during
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as wanted(id uuid, place_id uuid, occurrence_id uuid, during tstzrange)
    order by place_id, during
    on conflict do nothing returning occurrence_id`.execute(tx);
  if (onClash === 'keep') return;
  const settled = new Set(taken.rows.map((row) => row.occurrence_id));
  const lackedBefore = new Set(lacking.map(keyOf));
  const refused = wanted.filter(
    (room) => !settled.has(room.occurrence_id) && !lackedBefore.has(keyOf(room)),
  );
  if (refused.length > 0) throw new CalendarError('room_taken', await clashesOf(tx, refused));
}

/** What becomes of a date whose room is taken: a person's command is refused, the system's goes on without the room. */
export type OnClash = 'keep' | 'refuse';

/** The dates of events that should have a room now and have none; asked before a command changes them. */
export async function listLacking(
  tx: Tx,
  { command, eventIds }: { command: Command; eventIds: string[] },
): Promise<WantedRoom[]> {
  const wanted = await wantedRooms(tx, { command, eventIds });
  if (wanted.length === 0) return [];
  const { rows } = await sql<{ occurrence_id: string }>`
    select occurrence_id from occupancy
    where occurrence_id = any(${wanted.map((room) => room.occurrence_id)}::uuid[])`.execute(tx);
  const having = new Set(rows.map((row) => row.occurrence_id));
  return wanted.filter((room) => !having.has(room.occurrence_id));
}

/** Which date wants which room when. */
export interface WantedRoom {
  place_id: string;
  occurrence_id: string;
  during: string;
}

function keyOf(room: WantedRoom): string {
  return `${room.occurrence_id} ${room.place_id} ${room.during}`;
}

async function wantedRooms(
  tx: Tx,
  { command, eventIds }: { command: Command; eventIds: string[] },
): Promise<WantedRoom[]> {
  const rooms = (await listPlaces(tx)).filter((place) => place.exclusive).map((place) => place.id);
  if (rooms.length === 0) return [];
  const placeId = placeIdOf({ occurrence: 'o', series: 's', event: 'e' });
  const { rows } = await sql<WantedRoom>`
    select ${placeId} as place_id, o.id as occurrence_id,
      tstzrange(o.starts_at - make_interval(mins => s.set_up_minutes),
        o.ends_at + make_interval(mins => s.clear_minutes))::text as during
    from occurrence o
    join series s on s.id = o.series_id
    join event e on e.id = o.event_id
    where o.event_id = any(${eventIds}::uuid[]) and o.ends_at > ${command.now} and o.state = 'scheduled'
      and e.status in ('tentative', 'published') and e.deleted_at is null
      and ${placeId} = any(${rooms}::uuid[])`.execute(tx);
  return rows;
}

async function clashesOf(tx: Tx, refused: WantedRoom[]): Promise<Clash[]> {
  const { rows } = await sql<{
    starts_at: Date;
    title: LocalText;
    audience: Audience;
    slug: string;
    taken_from: Date;
    taken_until: Date;
  }>`
    select distinct on (wanted.during) mine.starts_at, e.title, e.audience, e.slug,
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
    audience: row.audience,
    slug: row.slug,
    takenFrom: row.taken_from.toISOString(),
    takenUntil: row.taken_until.toISOString(),
  }));
}
