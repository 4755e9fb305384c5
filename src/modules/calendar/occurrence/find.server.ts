import { tables, type Tx } from '#platform/database/connection.server.ts';
import { listOccurrences } from './occurrence.server.ts';
import type { Difference, Occurrence } from './occurrence.ts';
import type { CalendarTables } from '../tables.server.ts';

/** One date with what the team needs to change it. */
export interface FoundOccurrence {
  occurrence: Occurrence;
  differs: Difference;
  /** A person changed it: it does not follow its series. */
  byHand: boolean;
  /** There is a change to take back. */
  wasChanged: boolean;
  /** Its series has a rule, so that there is something "from here on". */
  repeats: boolean;
}

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
    .select(['occurrence.differs', 'occurrence.by_hand', 'series.rrule'])
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
    differs: row.differs,
    byHand: row.by_hand,
    wasChanged: Boolean(row.was_changed),
    repeats: row.rrule !== null,
  };
}
