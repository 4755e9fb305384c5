import type { RawBuilder, SqlBool } from 'kysely';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { listOrganisations } from '#modules/organisations/server.ts';
import { addressLine } from '#modules/places/index.ts';
import { listPlaces } from '#modules/places/server.ts';
import type { Category } from '../categories.ts';
import type { EventStatus } from '../event/event.ts';
import type { Difference, Occurrence, OccurrenceState } from './occurrence.ts';
import { searchCondition } from './search.server.ts';
import type { CalendarTables } from '../tables.server.ts';

/** Which occurrences; everything given must hold. */
export interface OccurrenceFilter {
  /** Ends after this instant. */
  endsAfter?: Date;
  /** Ended at or before this instant. */
  endsBefore?: Date;
  /** Starts at or after, starts before: local dates, both included, by the days it touches. */
  from?: string;
  until?: string;
  id?: string;
  eventId?: string;
  slug?: string;
  category?: Category;
  organisationId?: string;
  /** Words that an event's page shows (texts, kind, place, organiser), in German or English, whatever their ending. */
  search?: string;
  /** Who looks: citizens, or the team (drafts and internal dates too). Default: citizens. */
  for?: 'public' | 'team';
  statuses?: EventStatus[];
  order?: 'asc' | 'desc';
  limit?: number;
  offset?: number;
}

/** Occurrences in the order of their start. Skipped ones are never listed for citizens. */
export async function listOccurrences(tx: Tx, filter: OccurrenceFilter): Promise<Occurrence[]> {
  const order = filter.order ?? 'asc';
  const rows = await filtered(tx, filter, await foundBy(tx, filter))
    .select(shownColumns)
    .orderBy('occurrence.starts_at', order)
    .orderBy('occurrence.id', order)
    .limit(filter.limit ?? 1000)
    .offset(filter.offset ?? 0)
    .execute();
  if (rows.length === 0) return [];
  const names = await namesOf(tx);
  return rows.map((row) => toOccurrence(row satisfies OccurrenceRow, names));
}

/** How many occurrences a filter finds. */
export async function countOccurrences(tx: Tx, filter: OccurrenceFilter): Promise<number> {
  const row = await filtered(tx, filter, await foundBy(tx, filter))
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

const shownColumns = [
  'occurrence.id',
  'occurrence.event_id',
  'occurrence.series_id',
  'occurrence.original_local',
  'occurrence.starts_at',
  'occurrence.ends_at',
  'occurrence.starts_on',
  'occurrence.ends_on',
  'occurrence.state',
  'occurrence.moved',
  'occurrence.differs',
  'occurrence.reason',
  'event.reason as event_reason',
  'occurrence.holiday',
  'occurrence.sequence',
  'occurrence.updated_at',
  'event.slug',
  'event.title',
  'event.summary',
  'event.category',
  'event.status',
  'event.drop_in',
  'event.place_id',
  'event.organisation_id',
  'event.picture_id',
  'series.all_day',
  'series.time_zone',
] as const;

interface OccurrenceRow {
  id: string;
  event_id: string;
  series_id: string;
  original_local: string;
  starts_at: Date;
  ends_at: Date;
  starts_on: string;
  ends_on: string;
  state: OccurrenceState;
  moved: boolean;
  differs: Difference;
  reason: Occurrence['reason'];
  event_reason: Occurrence['reason'];
  holiday: Occurrence['holiday'];
  sequence: number;
  updated_at: Date;
  slug: string;
  title: Occurrence['title'];
  summary: Occurrence['summary'];
  category: Category;
  status: EventStatus;
  drop_in: boolean;
  place_id: string | null;
  organisation_id: string | null;
  picture_id: string | null;
  all_day: boolean;
  time_zone: string;
}

function filtered(tx: Tx, filter: OccurrenceFilter, found: RawBuilder<SqlBool> | null) {
  let query = tables<CalendarTables>(tx)
    .selectFrom('occurrence')
    .innerJoin('event', (join) =>
      join
        .onRef('event.district_id', '=', 'occurrence.district_id')
        .onRef('event.id', '=', 'occurrence.event_id'),
    )
    .innerJoin('series', (join) =>
      join
        .onRef('series.district_id', '=', 'occurrence.district_id')
        .onRef('series.id', '=', 'occurrence.series_id'),
    )
    .where('event.deleted_at', 'is', null);
  if (filter.for !== 'team') {
    query = query
      .where('event.audience', '=', 'public')
      .where('event.status', 'in', ['published', 'cancelled'])
      .where('occurrence.state', '<>', 'skipped');
  }
  if (filter.statuses) query = query.where('event.status', 'in', filter.statuses);
  if (filter.endsAfter) query = query.where('occurrence.ends_at', '>', filter.endsAfter);
  if (filter.endsBefore) query = query.where('occurrence.ends_at', '<=', filter.endsBefore);
  if (filter.from) query = query.where('occurrence.ends_on', '>=', filter.from);
  if (filter.until) query = query.where('occurrence.starts_on', '<=', filter.until);
  if (filter.id) query = query.where('occurrence.id', '=', filter.id);
  if (filter.eventId) query = query.where('occurrence.event_id', '=', filter.eventId);
  if (filter.slug) query = query.where('event.slug', '=', filter.slug);
  if (filter.category) query = query.where('event.category', '=', filter.category);
  if (filter.organisationId) {
    query = query.where('event.organisation_id', '=', filter.organisationId);
  }
  if (found) query = query.where(found);
  return query;
}

async function foundBy(tx: Tx, { search }: OccurrenceFilter) {
  return search ? searchCondition(tx, search) : null;
}

interface Names {
  places: Map<string, Occurrence['place']>;
  organisations: Map<string, Occurrence['organisation']>;
}

async function namesOf(tx: Tx): Promise<Names> {
  const places = await listPlaces(tx);
  const organisations = await listOrganisations(tx);
  return {
    places: new Map(
      places.map((place) => [
        place.id,
        { id: place.id, name: place.name, address: addressLine(place) },
      ]),
    ),
    organisations: new Map(organisations.map(({ id, slug, name }) => [id, { id, slug, name }])),
  };
}

function toOccurrence(row: OccurrenceRow, names: Names): Occurrence {
  const placeId = row.differs.placeId ?? row.place_id;
  return {
    id: row.id,
    eventId: row.event_id,
    seriesId: row.series_id,
    slug: row.slug,
    date: row.original_local.slice(0, 10),
    originalLocal: row.original_local.slice(0, 16),
    title: row.differs.title?.de ? row.differs.title : { ...row.title, ...row.differs.title },
    summary: row.summary,
    note: row.differs.note ?? {},
    category: row.category,
    status: row.status,
    state: row.status === 'cancelled' && row.state === 'scheduled' ? 'cancelled' : row.state,
    reason: row.status === 'cancelled' && row.state === 'scheduled' ? row.event_reason : row.reason,
    moved: row.moved,
    startsAt: row.starts_at.toISOString(),
    endsAt: row.ends_at.toISOString(),
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    allDay: row.all_day,
    timeZone: row.time_zone,
    dropIn: row.drop_in,
    holiday: row.holiday,
    place: placeId ? (names.places.get(placeId) ?? null) : null,
    organisation: row.organisation_id
      ? (names.organisations.get(row.organisation_id) ?? null)
      : null,
    pictureId: row.picture_id,
    sequence: row.sequence,
    updatedAt: row.updated_at.toISOString(),
  };
}
