import type { Tx } from '#platform/database/connection.server.ts';
import { closureOn } from '../closure/closure.ts';
import { listClosures } from '../closure/list.server.ts';
import type { SeriesDetails } from '../event/event.ts';
import { localDay } from '../public/local-day.ts';
import { addMonths } from '../rule/dates.ts';
import { monthsAhead } from '../rule/series-check.ts';
import { expandSeries } from '../rule/series.ts';
import type { PlannedDate } from './planned.ts';

/** All dates that would come of these series as far ahead as the calendar reaches, in order, with what they fall on. */
export async function planDates(
  tx: Tx,
  { series, now }: { series: readonly SeriesDetails[]; now: Date },
): Promise<PlannedDate[]> {
  const starts = series.map(({ localStart }) => localStart.slice(0, 10)).sort();
  const today = localDay({ at: now, timeZone: series[0]?.timeZone ?? 'Europe/Berlin' });
  const first = starts[0] ?? today;
  const last = starts.at(-1) ?? today;
  const from = first < today && last >= today ? today : first;
  const until = addMonths({ date: last > today ? last : today, months: monthsAhead });
  const closures = await listClosures(tx, { from, until });
  return series
    .flatMap((rule) => expandSeries(rule, { from, until }).map((date) => ({ rule, ...date })))
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1))
    .map((date) => ({
      ...date,
      closure: closureOn(date, closures),
      takenFrom: moved(date.startsAt, -date.rule.setUpMinutes),
      takenUntil: moved(date.endsAt, date.rule.clearMinutes),
    }));
}

function moved(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}
