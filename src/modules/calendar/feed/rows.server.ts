import { sql } from 'kysely';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { findPictures } from '#platform/files/server.ts';
import { listOrganisations } from '#modules/organisations/server.ts';
import { listPlaces } from '#modules/places/server.ts';
import type { Place } from '#modules/places/index.ts';
import type { Category } from '../categories.ts';
import type { Instant, LocalDate } from '../rule/dates.ts';
import { eventColumns, toEvent } from '../event/row.server.ts';
import type { StoredEvent } from '../event/event.ts';
import { revisionOf, type FeedDate, type FeedEvent, type FeedSeries } from './feed.ts';
import type { Difference } from '../occurrence/occurrence.ts';
import { toSeries } from '../event/series.server.ts';
import type { CalendarTables } from '../tables.server.ts';

/** Which dates a calendar holds. */
export interface FeedFilter {
  category?: Category;
  organisationId?: string;
  eventId?: string;
  /** Local dates, both included, by the days that a date touches. */
  from?: LocalDate;
  until?: LocalDate;
  /** Only what was first planned for this day: the dates of one page. */
  plannedOn?: LocalDate;
  /** Nothing that ended before. */
  endsAfter: Date;
}

/** Public events with the dates a calendar shows of them. Six queries, however many there are. */
export async function listFeedEvents(tx: Tx, filter: FeedFilter): Promise<FeedEvent[]> {
  const events = await eventRows(tx, filter);
  const dates = await dateRows(tx, filter);
  const series = await seriesRows(tx, filter);
  const places = new Map((await listPlaces(tx)).map((place) => [place.id, place]));
  const organisations = new Map((await listOrganisations(tx)).map((one) => [one.id, one]));
  const pictures = await findPictures(
    tx,
    events.map((event) => event.pictureId),
  );
  const datesOf = new Map(dates.map((row) => [row.series_id, row]));
  const seriesOf = Map.groupBy(series, (row) => row.event_id);
  return events.flatMap((event) => {
    const shown = (seriesOf.get(event.id) ?? []).flatMap((row) => {
      const found = datesOf.get(row.id);
      return found ? feedSeries({ event, row, found, filter, places }) : [];
    });
    if (shown.length === 0) return [];
    return {
      event,
      place: places.get(event.placeId ?? '') ?? null,
      organisation: organisations.get(event.organisationId ?? '') ?? null,
      picture: pictures.get(event.pictureId ?? '') ?? null,
      series: shown,
    };
  });
}

/** Events by their ids, whoever may see them. */
export async function listEventsByIds(tx: Tx, ids: string[]): Promise<StoredEvent[]> {
  if (ids.length === 0) return [];
  const rows = await tables<CalendarTables>(tx)
    .selectFrom('event')
    .select(eventColumns)
    .where('id', 'in', ids)
    .execute();
  return rows.map(toEvent);
}

async function eventRows(tx: Tx, filter: FeedFilter): Promise<StoredEvent[]> {
  const rows = await tables<CalendarTables>(tx)
    .selectFrom('event')
    .select(eventColumns)
    .where(isShown(filter))
    .orderBy('id')
    .execute();
  return rows.map(toEvent);
}

function seriesRows(tx: Tx, filter: FeedFilter) {
  return tables<CalendarTables>(tx)
    .selectFrom('series')
    .innerJoin('event', (join) =>
      join
        .onRef('event.district_id', '=', 'series.district_id')
        .onRef('event.id', '=', 'series.event_id'),
    )
    .selectAll('series')
    .where(isShown(filter))
    .orderBy('series.local_start')
    .orderBy('series.id')
    .execute();
}

/** Citizens see published and cancelled events; drafts, dates held and the team's own are in no feed. */
function isShown({ category, organisationId, eventId }: FeedFilter) {
  return sql<boolean>`(
    event.audience = 'public' and event.status in ('published', 'cancelled') and event.deleted_at is null
    and (${category ?? null}::text is null or event.category = ${category ?? null})
    and (${organisationId ?? null}::uuid is null or event.organisation_id = ${organisationId ?? null}::uuid)
    and (${eventId ?? null}::uuid is null or event.id = ${eventId ?? null}::uuid))`;
}

interface DatesRow {
  series_id: string;
  /** Dates as their rule says: original start (16 characters) and id, behind each other. */
  plain: string | null;
  own: OwnRow[] | null;
  changed_at: Date | null;
  changes: number;
}

interface OwnRow {
  id: string;
  original: string;
  startsAt: string;
  endsAt: string;
  startsOn: string;
  endsOn: string;
  cancelled: boolean;
  differs: Difference;
  reason: Record<string, string>;
  holiday: Record<string, string> | null;
  irregular: boolean;
}

/** One row for each series: most of its dates are what the rule says, so they travel as one short text. */
async function dateRows(tx: Tx, filter: FeedFilter): Promise<DatesRow[]> {
  const { from = null, until = null, plannedOn = null, endsAfter } = filter;
  const { rows } = await sql<DatesRow>`
    select series_id,
      string_agg(original || id, ',' order by original) filter (where shown and plain) as plain,
      json_agg(json_build_object('id', id, 'original', original, 'startsAt', starts_at, 'endsAt', ends_at,
        'startsOn', starts_on, 'endsOn', ends_on, 'cancelled', state = 'cancelled', 'differs', differs,
        'reason', reason, 'holiday', holiday, 'irregular', irregular) order by original)
        filter (where shown and not plain) as own,
      max(updated_at) filter (where sequence > 0 or state <> 'scheduled' or holiday is not null) as changed_at,
      sum(sequence)::int as changes
    from (
      select o.*, to_char(o.original_local, 'YYYY-MM-DD"T"HH24:MI') as original, clocks.irregular,
        o.state <> 'skipped' and o.ends_at > ${endsAfter} and o.ends_on >= coalesce(${from}::date, o.ends_on)
          and o.starts_on <= coalesce(${until}::date, o.starts_on)
          and o.original_local::date = coalesce(${plannedOn}::date, o.original_local::date) as shown,
        o.state = 'scheduled' and not o.moved and not clocks.irregular and o.differs = '{}' and o.reason = '{}'
          and o.holiday is null as plain
      from occurrence o
      join event on event.district_id = o.district_id and event.id = o.event_id
      join series s on s.district_id = o.district_id and s.id = o.series_id
      cross join lateral (select not o.moved and not s.all_day and (
        o.starts_at at time zone s.time_zone <> o.original_local
        or (o.starts_at + interval '1 hour') at time zone s.time_zone = o.original_local
        or o.ends_at - o.starts_at <> make_interval(mins => s.duration_minutes)) as irregular) as clocks
      where ${isShown(filter)}
    ) as dates
    group by series_id having bool_or(shown)`.execute(tx);
  return rows;
}

function feedSeries({
  event,
  row,
  found,
  filter,
  places,
}: {
  event: StoredEvent;
  row: Awaited<ReturnType<typeof seriesRows>>[number];
  found: DatesRow;
  filter: FeedFilter;
  places: Map<string, Place>;
}): FeedSeries {
  const series = toSeries(row);
  const dates = [
    ...plainDates(found.plain),
    ...(found.own ?? []).map((own) => ownDate(own, places)),
  ];
  dates.sort((a, b) => (a.originalLocal < b.originalLocal ? -1 : 1));
  const changed = [event.updatedAt, series.updatedAt, found.changed_at ?? series.updatedAt];
  const changedAt = new Date(Math.max(...changed.map(Number)));
  const changes = event.version - 1 + series.sequence + found.changes;
  const lastShown = dates.at(-1)!.originalLocal.slice(0, 10);
  const isEnded = row.deleted_at !== null || filter.until !== undefined;
  return {
    series,
    place: places.get(series.differs.placeId ?? '') ?? null,
    dates,
    lastDay: isEnded ? lastShown : (row.made_until ?? lastShown),
    endsThere: isEnded,
    changedAt,
    sequence: revisionOf({ createdAt: event.createdAt, changedAt, changes }),
  };
}

function plainDates(plain: string | null): FeedDate[] {
  if (plain === null) return [];
  return plain
    .split(',')
    .map((date) => ({ id: date.slice(16), originalLocal: date.slice(0, 16), own: null }));
}

function ownDate(own: OwnRow, places: Map<string, Place>): FeedDate {
  const { id, original, startsAt, endsAt, ...more } = own;
  return {
    id,
    originalLocal: original,
    own: {
      ...more,
      startsAt: instant(startsAt),
      endsAt: instant(endsAt),
      place: places.get(own.differs.placeId ?? '') ?? null,
    },
  };
}

/** JSON made by PostgreSQL writes instants in the connection's zone. */
const instant = (text: string): Instant => new Date(text).toISOString();
