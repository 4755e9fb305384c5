import { tables, type Tx } from '#platform/database/connection.server.ts';
import { eventColumns, isWhole, toEvent } from './row.server.ts';
import type { EventStatus, StoredEvent } from './event.ts';
import { isBooking } from '../occurrence/tie.server.ts';
import type { CalendarTables } from '../tables.server.ts';

/** An event in the team's list, with its next date. */
export interface ListedEvent extends StoredEvent {
  /** ISO instant of the next date that is not over, or null when all have been. */
  nextStart: string | null;
}

/** The team's list: what comes first, then drafts without dates, then what is over. */
export async function listEvents(
  tx: Tx,
  {
    now,
    statuses,
    organisationIds,
    deleted = false,
    over,
    order = 'next',
    search,
    limit = 50,
    offset = 0,
  }: {
    now: Date;
    statuses?: EventStatus[];
    /** Only these organisations' events: what a delegate may see and change. */
    organisationIds?: string[];
    /** Only what was put away. */
    deleted?: boolean;
    /** Only events with a date that is still to come (`false`), or only those without one (`true`). */
    over?: boolean;
    /** What comes first, or what was changed last. */
    order?: 'next' | 'changed';
    search?: string;
    limit?: number;
    offset?: number;
  },
): Promise<ListedEvent[]> {
  if (organisationIds?.length === 0) return [];
  let query = tables<CalendarTables>(tx)
    .selectFrom('event')
    .select(eventColumns)
    .select((select) =>
      select
        .selectFrom('occurrence')
        .select((inner) => inner.fn.min('starts_at').as('next'))
        .whereRef('occurrence.district_id', '=', 'event.district_id')
        .whereRef('occurrence.event_id', '=', 'event.id')
        .where('occurrence.ends_at', '>', now)
        .where('occurrence.state', '=', 'scheduled')
        .as('next_start'),
    )
    .where('event.deleted_at', deleted ? 'is not' : 'is', null)
    .where(isWhole)
    .where((where) => where.not(isBooking('event')));
  if (statuses) query = query.where('event.status', 'in', statuses);
  if (organisationIds) query = query.where('event.organisation_id', 'in', organisationIds);
  if (search)
    query = query.where((where) =>
      where.or([
        where('event.slug', 'ilike', `%${search.replace(/[%_\\]/g, '\\$&')}%`),
        where(
          where.cast<string>('event.title', 'text'),
          'ilike',
          `%${search.replace(/[%_\\]/g, '\\$&')}%`,
        ),
      ]),
    );
  if (over !== undefined) {
    query = query.where((where) => {
      const coming = where.exists(
        where
          .selectFrom('occurrence')
          .select('occurrence.id')
          .whereRef('occurrence.district_id', '=', 'event.district_id')
          .whereRef('occurrence.event_id', '=', 'event.id')
          .where('occurrence.ends_at', '>', now)
          .where('occurrence.state', '=', 'scheduled'),
      );
      return over ? where.not(coming) : coming;
    });
  }
  if (order === 'next') {
    query = query.orderBy('next_start', (direction) => direction.asc().nullsLast());
  }
  const rows = await query
    .orderBy('event.updated_at', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map((row) => ({
    ...toEvent(row),
    nextStart: row.next_start ? new Date(row.next_start).toISOString() : null,
  }));
}

/** How many there are, drafts and past ones too. */
export async function countEvents(tx: Tx): Promise<number> {
  const { count } = await tables<CalendarTables>(tx)
    .selectFrom('event')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('deleted_at', 'is', null)
    .where((where) => where.not(isBooking('event')))
    .executeTakeFirstOrThrow();
  return Number(count);
}
