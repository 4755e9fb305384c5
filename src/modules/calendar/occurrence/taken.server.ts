import { sql } from 'kysely';
import type { Tx } from '#platform/database/connection.server.ts';
import type { LocalText } from '#platform/i18n/index.ts';
import type { Category } from '../categories.ts';
import type { Audience, EventStatus } from '../event/event.ts';
import type { Taken, TimeSpan } from './taken.ts';

/**
 * What takes rooms in any of the spans, in order of time: dates of events, opening hours, bookings, what has been too.
 * Each is told once, however many spans it touches.
 * @param placeIds only these; left out: all rooms.
 */
export async function listTaken(
  tx: Tx,
  { placeIds, spans }: { placeIds?: readonly string[]; spans: readonly TimeSpan[] },
): Promise<Taken[]> {
  if (spans.length === 0 || placeIds?.length === 0) return [];
  const here = placeIds ? sql`and taken.place_id = any(${[...placeIds]}::uuid[])` : sql``;
  const { rows } = await sql<TakenRow>`
    select distinct taken.place_id, taken.occurrence_id, lower(taken.during) as taken_from,
      upper(taken.during) as taken_until, o.event_id, o.starts_at, o.ends_at,
      e.title, e.category, e.status, e.audience, e.organisation_id
    from jsonb_to_recordset(${JSON.stringify(spans)}::jsonb) as wanted("from" timestamptz, "until" timestamptz)
    join occupancy taken on taken.during && tstzrange(wanted."from", wanted."until") ${here}
    join occurrence o on o.id = taken.occurrence_id
    join event e on e.id = o.event_id
    order by taken_from, taken.occurrence_id`.execute(tx);
  return rows.map((row) => ({
    placeId: row.place_id,
    occurrenceId: row.occurrence_id,
    eventId: row.event_id,
    title: row.title,
    category: row.category,
    status: row.status,
    audience: row.audience,
    organisationId: row.organisation_id,
    startsAt: row.starts_at.toISOString(),
    endsAt: row.ends_at.toISOString(),
    takenFrom: row.taken_from.toISOString(),
    takenUntil: row.taken_until.toISOString(),
  }));
}

interface TakenRow {
  place_id: string;
  occurrence_id: string;
  event_id: string;
  taken_from: Date;
  taken_until: Date;
  starts_at: Date;
  ends_at: Date;
  title: LocalText;
  category: Category;
  status: EventStatus;
  audience: Audience;
  organisation_id: string | null;
}
