import { sql } from 'kysely';
import type { Tx } from '#platform/database/connection.server.ts';
import type { LocalText } from '#platform/i18n/index.ts';
import type { DateClash } from '../errors.ts';
import { isBooking } from '../occurrence/tie.server.ts';
import { expandSeries, type SeriesRule } from '../rule/series.ts';
import type { Audience } from './event.ts';

/**
 * Other events, tentative ones included, at the times of a series' dates from `from` to `until` (local dates).
 * Weekly office hours, bookings of other rooms and the like do not count as competition; a taken room always does.
 */
export async function findClashes(
  tx: Tx,
  {
    rule,
    from,
    until,
    eventId = null,
    placeId = null,
    limit = 20,
  }: {
    rule: SeriesRule;
    from: string;
    until: string;
    /** The event itself, when it is already stored. */
    eventId?: string | null;
    placeId?: string | null;
    limit?: number;
  },
): Promise<DateClash[]> {
  const dates = expandSeries(rule, { from, until, limit: 200 });
  return findClashesAt(tx, { dates, eventId, placeId, limit });
}

/** The same for dates that are planned already, at most 200 of them. */
export async function findClashesAt(
  tx: Tx,
  {
    dates,
    eventId,
    placeId,
    limit,
  }: {
    dates: readonly { startsAt: string; endsAt: string }[];
    eventId: string | null;
    placeId: string | null;
    limit: number;
  },
): Promise<DateClash[]> {
  const wanted = dates
    .slice(0, 200)
    .map(({ startsAt, endsAt }) => ({ starts_at: startsAt, ends_at: endsAt }));
  return clashesAt(tx, { wanted, eventId, placeId, limit });
}

/** What else is on at the coming dates of a stored event, as they are now, moved ones too. */
export async function findClashesOf(
  tx: Tx,
  { eventId, now }: { eventId: string; now: Date },
): Promise<DateClash[]> {
  const { rows } = await sql<Wanted & { place_id: string | null }>`
    select o.starts_at, o.ends_at,
      coalesce(o.differs->>'placeId', s.differs->>'placeId', e.place_id::text) as place_id
    from occurrence o join series s on s.id = o.series_id join event e on e.id = o.event_id
    where o.event_id = ${eventId}::uuid and o.state = 'scheduled' and o.starts_at > ${now}
    order by o.starts_at limit 200`.execute(tx);
  const places = new Set(rows.map((row) => row.place_id));
  const found: DateClash[] = [];
  for (const placeId of places) {
    const wanted = rows.filter((row) => row.place_id === placeId);
    found.push(...(await clashesAt(tx, { wanted, eventId, placeId, limit: 60 })));
  }
  return found.toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
}

interface Wanted {
  starts_at: Date | string;
  ends_at: Date | string;
}

async function clashesAt(
  tx: Tx,
  {
    wanted,
    eventId,
    placeId,
    limit,
  }: { wanted: Wanted[]; eventId: string | null; placeId: string | null; limit: number },
): Promise<DateClash[]> {
  if (wanted.length === 0) return [];
  const { rows } = await sql<{
    starts_at: Date;
    title: LocalText;
    slug: string;
    taken_from: Date;
    taken_until: Date;
    is_same_room: boolean;
    audience: Audience;
  }>`
    select wanted.starts_at, e.title, e.audience, e.slug, o.starts_at as taken_from, o.ends_at as taken_until,
      exists (select from occupancy t where t.occurrence_id = o.id and t.place_id = ${placeId}::uuid) as is_same_room
    from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as wanted(starts_at timestamptz, ends_at timestamptz)
    join occurrence o on o.starts_at < wanted.ends_at and o.ends_at > wanted.starts_at and o.state = 'scheduled'
    join event e on e.id = o.event_id and e.deleted_at is null and e.status in ('tentative', 'published')
    where o.event_id is distinct from ${eventId}::uuid
      and ((e.category not in ('office_hour', 'consultation') and not ${isBooking('e')})
        or exists (select from occupancy t where t.occurrence_id = o.id and t.place_id = ${placeId}::uuid))
    order by wanted.starts_at, e.slug
    limit ${limit}`.execute(tx);
  return rows.map((row) => ({
    startsAt: row.starts_at.toISOString(),
    title: row.title,
    slug: row.slug,
    takenFrom: row.taken_from.toISOString(),
    takenUntil: row.taken_until.toISOString(),
    isSameRoom: row.is_same_room,
    audience: row.audience,
  }));
}
