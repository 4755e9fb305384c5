import { tables, type Tx } from '#platform/database/connection.server.ts';
import { expandSeries, type SeriesRule } from '../rule/series.ts';
import type { ByHandDate } from './by-hand.ts';
import { listTied } from './tie.server.ts';
import type { CalendarTables } from '../tables.server.ts';

/**
 * What becomes of the coming dates of a series that do not simply follow it, once it has another rule: those that
 * somebody changed by hand, and those that would vanish but that something hangs on. As `remakeOccurrences` does it.
 * @param rule null: the series ends.
 * @param from only dates planned from this wall clock on.
 */
export async function listByHand(
  tx: Tx,
  {
    seriesId,
    rule,
    now,
    from = '0001-01-01T00:00',
  }: { seriesId: string; rule: SeriesRule | null; now: Date; from?: string },
): Promise<ByHandDate[]> {
  const rows = await tables<CalendarTables>(tx)
    .selectFrom('occurrence')
    .select(['id', 'original_local', 'starts_on', 'state', 'by_hand'])
    .where('series_id', '=', seriesId)
    .where('original_local', '>=', from)
    .where('starts_at', '>', now)
    .orderBy('original_local')
    .execute();
  const tied = await listTied(
    tx,
    rows.map(({ id }) => id),
  );
  return rows
    .filter((row) => row.by_hand || tied.has(row.id))
    .map((row) => {
      const date = row.original_local.slice(0, 10);
      const isOfRule = rule !== null && expandSeries(rule, { from: date, until: date }).length > 0;
      const { id, starts_on: startsOn, state, by_hand: isByHand } = row;
      return { id, date, startsOn, state, isByHand, stays: isOfRule || state !== 'scheduled' };
    })
    .filter(({ isByHand, state, stays }) => (stays ? isByHand && state !== 'skipped' : true));
}
