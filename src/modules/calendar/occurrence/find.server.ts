import { tables, type Tx } from '#platform/database/connection.server.ts';
import { toSeries } from '../event/series.server.ts';
import { lastDayOf } from '../rule/series-end.ts';
import { listOccurrences } from './occurrence.server.ts';
import type { FoundOccurrence } from './found.ts';
import type { CalendarTables } from '../tables.server.ts';

/** One date, whatever its state; null where there is none in this district. */
export async function findOccurrence(tx: Tx, id: string): Promise<FoundOccurrence | null> {
  const [occurrence] = await listOccurrences(tx, { for: 'team', id });
  if (!occurrence) return null;
  const row = await tables<CalendarTables>(tx)
    .selectFrom('occurrence')
    .innerJoin('series', (join) =>
      join
        .onRef('series.district_id', '=', 'occurrence.district_id')
        .onRef('series.id', '=', 'occurrence.series_id'),
    )
    .selectAll('series')
    .select(['occurrence.differs as own_differs', 'occurrence.by_hand'])
    .select((select) =>
      select
        .exists(
          select
            .selectFrom('occurrence_change')
            .select('occurrence_change.id')
            .whereRef('occurrence_change.occurrence_id', '=', 'occurrence.id'),
        )
        .as('was_changed'),
    )
    .where('occurrence.id', '=', id)
    .executeTakeFirstOrThrow();
  return {
    occurrence,
    differs: row.own_differs,
    usual: row.differs,
    byHand: row.by_hand,
    wasChanged: Boolean(row.was_changed),
    repeats: row.rrule !== null,
    lastDay: lastDayOf(toSeries(row)),
  };
}
