import { sql } from 'kysely';
import type { Tx } from '#platform/database/connection.server.ts';
import type { LocalText } from '#platform/i18n/index.ts';
import type { Clash } from '../errors.ts';
import { expandSeries, type SeriesRule } from '../rule/series.ts';

/** What else takes place at the same time: a warning, since two events in one evening share their guests. */
export interface DateClash extends Clash {
  /** Also at the same room, which is then impossible and not only unwise. */
  isSameRoom: boolean;
}

/**
 * Other events, tentative ones included, at the times of a series' dates from `from` to `until` (local dates).
 * Weekly office hours and the like do not count as competition; a taken room always does.
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
  const wanted = expandSeries(rule, { from, until, limit: 200 }).map((date) => ({
    starts_at: date.startsAt,
    ends_at: date.endsAt,
  }));
  if (wanted.length === 0) return [];
  const { rows } = await sql<{
    starts_at: Date;
    title: LocalText;
    slug: string;
    taken_from: Date;
    taken_until: Date;
    is_same_room: boolean;
  }>`
    select wanted.starts_at, e.title, e.slug, o.starts_at as taken_from, o.ends_at as taken_until,
      exists (select from occupancy t where t.occurrence_id = o.id and t.place_id = ${placeId}::uuid) as is_same_room
    from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as wanted(starts_at timestamptz, ends_at timestamptz)
    join occurrence o on o.starts_at < wanted.ends_at and o.ends_at > wanted.starts_at and o.state = 'scheduled'
    join event e on e.id = o.event_id and e.deleted_at is null and e.status in ('tentative', 'published')
    where o.event_id is distinct from ${eventId}::uuid
      and (e.category not in ('office_hour', 'consultation')
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
  }));
}
