import { tables, type Tx } from '#platform/database/connection.server.ts';
import { toEvent } from './event.server.ts';
import type { EventStatus, StoredEvent } from './event.ts';
import type { CalendarTables } from './tables.server.ts';

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
    search?: string;
    limit?: number;
    offset?: number;
  },
): Promise<ListedEvent[]> {
  if (organisationIds?.length === 0) return [];
  let query = tables<CalendarTables>(tx)
    .selectFrom('event')
    .selectAll('event')
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
    .where('event.deleted_at', deleted ? 'is not' : 'is', null);
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
  const rows = await query
    .orderBy('next_start', (order) => order.asc().nullsLast())
    .orderBy('event.updated_at', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map((row) => ({
    ...toEvent(row),
    nextStart: row.next_start ? new Date(row.next_start).toISOString() : null,
  }));
}
