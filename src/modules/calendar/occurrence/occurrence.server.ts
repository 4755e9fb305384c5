import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { Category } from '../categories.ts';
import type { EventStatus, SeriesDifference } from '../event/event.ts';
import { addDays } from '../rule/dates.ts';
import { readNames } from './names.server.ts';
import type { Names } from './names.ts';
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
  /** Moved away from these days, both included: planned for one of them, and now touches none. */
  awayFrom?: { from: string; until: string };
  id?: string;
  ids?: readonly string[];
  eventId?: string;
  eventIds?: readonly string[];
  slug?: string;
  category?: Category;
  organisationId?: string;
  /** Words that an event's page shows (texts, kind, place, organiser), in German or English, whatever their ending. */
  search?: string;
  /** Who looks: citizens, or the team (drafts and internal dates too). Default: citizens. */
  for?: 'public' | 'team';
  statuses?: EventStatus[];
  /** Those of events that were put away too, as cancelled: for whoever must tell people that they fall out. */
  withDeleted?: boolean;
  order?: 'asc' | 'desc';
  limit?: number;
  offset?: number;
  /** Where they are known already, they are not asked for. */
  names?: Names;
}

/** Occurrences in the order of their start. Skipped ones are never listed for citizens. */
export async function listOccurrences(tx: Tx, filter: OccurrenceFilter): Promise<Occurrence[]> {
  const found = await foundBy(tx, filter);
  const rows = await pageOf(filtered(tx, filter, found), filter).execute();
  return toOccurrences(tx, { rows, names: filter.names });
}

/** How many occurrences a filter finds. */
export async function countOccurrences(tx: Tx, filter: OccurrenceFilter): Promise<number> {
  const { all } = await counted(
    filtered(tx, filter, await foundBy(tx, filter)),
  ).executeTakeFirstOrThrow();
  return all;
}

/** A page of them as `listOccurrences` gives it, and how many there are in all: one question. */
export async function listAndCountOccurrences(
  tx: Tx,
  filter: OccurrenceFilter,
): Promise<{ occurrences: Occurrence[]; count: number }> {
  const found = await foundBy(tx, filter);
  const all = counted(filtered(tx, filter, found));
  const rows = await pageOf(filtered(tx, filter, found), filter)
    .select(() => sql<number>`(${all})`.as('all'))
    .execute();
  return {
    occurrences: await toOccurrences(tx, { rows, names: filter.names }),
    // Behind the last page no row says it.
    count: rows[0]?.all ?? (filter.offset ? (await all.executeTakeFirstOrThrow()).all : 0),
  };
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
  'event.deleted_at',
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
  'series.differs as series_differs',
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
  deleted_at: Date | null;
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
  series_differs: SeriesDifference;
}

const counted = (query: ReturnType<typeof filtered>) =>
  query.select((select) => select.fn.countAll<number>().as('all'));

function pageOf(
  query: ReturnType<typeof filtered>,
  { order = 'asc', limit = 1000, offset = 0 }: OccurrenceFilter,
) {
  return query
    .select(shownColumns)
    .orderBy('occurrence.starts_at', order)
    .orderBy('occurrence.id', order)
    .limit(limit)
    .offset(offset);
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
    );
  if (!filter.withDeleted) query = query.where('event.deleted_at', 'is', null);
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
  if (filter.awayFrom) {
    const { from, until } = filter.awayFrom;
    query = query
      .where('occurrence.moved', '=', true)
      .where('occurrence.original_local', '>=', from)
      .where('occurrence.original_local', '<', addDays({ date: until, days: 1 }))
      .where((row) =>
        row.or([row('occurrence.ends_on', '<', from), row('occurrence.starts_on', '>', until)]),
      );
  }
  if (filter.id) query = query.where('occurrence.id', '=', filter.id);
  if (filter.ids) query = query.where(isAnyOf('occurrence.id', filter.ids));
  if (filter.eventId) query = query.where('occurrence.event_id', '=', filter.eventId);
  if (filter.eventIds) query = query.where(isAnyOf('occurrence.event_id', filter.eventIds));
  if (filter.slug) query = query.where('event.slug', '=', filter.slug);
  if (filter.category) query = query.where('event.category', '=', filter.category);
  if (filter.organisationId) {
    query = query.where('event.organisation_id', '=', filter.organisationId);
  }
  if (found) query = query.where(found);
  return query;
}

/** One parameter, however many they are. */
const isAnyOf = (column: string, ids: readonly string[]) =>
  sql<SqlBool>`${sql.ref(column)} = any(${[...ids]}::uuid[])`;

async function foundBy(tx: Tx, { search, names }: OccurrenceFilter) {
  return search ? searchCondition(tx, { search, names: names ?? (await readNames(tx)) }) : null;
}

async function toOccurrences(
  tx: Tx,
  { rows, names }: { rows: OccurrenceRow[]; names: Names | undefined },
): Promise<Occurrence[]> {
  if (rows.length === 0) return [];
  const { shown } = names ?? (await readNames(tx));
  return rows.map((row) => toOccurrence(row, shown));
}

function toOccurrence(row: OccurrenceRow, names: Names['shown']): Occurrence {
  const isOff = row.status === 'cancelled' || row.deleted_at !== null;
  const placeId = row.differs.placeId ?? row.series_differs.placeId ?? row.place_id;
  return {
    id: row.id,
    eventId: row.event_id,
    seriesId: row.series_id,
    slug: row.slug,
    date: row.original_local.slice(0, 10),
    originalLocal: row.original_local.slice(0, 16),
    title: row.differs.title?.de ? row.differs.title : { ...row.title, ...row.differs.title },
    summary: row.summary,
    note: row.differs.note ?? row.series_differs.note ?? {},
    category: row.category,
    status: row.status,
    state: isOff && row.state === 'scheduled' ? 'cancelled' : row.state,
    reason: isOff && row.state === 'scheduled' ? row.event_reason : row.reason,
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
