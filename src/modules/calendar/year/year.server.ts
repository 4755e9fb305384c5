import type { Tx } from '#platform/database/connection.server.ts';
import { listClosures } from '../closure/list.server.ts';
import { findEvents } from '../event/find.server.ts';
import type { Editor } from '../event/rights.ts';
import { listSeries } from '../event/series.server.ts';
import { listOccurrences } from '../occurrence/occurrence.server.ts';
import { listSeenOccurrences } from '../occurrence/seen.server.ts';
import type { LocalDate } from '../rule/dates.ts';
import {
  countNamed,
  isLateInYear,
  usualYear,
  yearOverview,
  type YearDate,
  type YearOverview,
} from './year-overview.ts';

/** More than any district has in a year. */
const mostDates = 20_000;

/** Who looks: citizens, or somebody signed in, who sees what is held too. */
type Reader = Editor | null;

/**
 * A year as `yearOverview` says it. Without a `year` the one that `usualYear` finds.
 * @param reader null: public dates only
 */
export async function readYear(
  tx: Tx,
  { today, year, reader }: { today: LocalDate; year: number | null; reader: Reader },
): Promise<YearOverview> {
  if (year !== null) return overviewOf(tx, { year, reader });
  const thisYear = Number(today.slice(0, 4));
  if (!isLateInYear(today)) return overviewOf(tx, { year: thisYear, reader });
  const next = await overviewOf(tx, { year: thisYear + 1, reader });
  const found = usualYear({ today, namedNextYear: countNamed(next) });
  return found === next.year ? next : overviewOf(tx, { year: found, reader });
}

async function overviewOf(
  tx: Tx,
  { year, reader }: { year: number; reader: Reader },
): Promise<YearOverview> {
  const period = { from: `${year}-01-01`, until: `${year}-12-31` };
  const occurrences = await datesIn(tx, { ...period, reader });
  const ids = [...new Set(occurrences.map(({ eventId }) => eventId))];
  const events = await findEvents(tx, ids);
  const series = await listSeries(tx, ids);
  const closures = await listClosures(tx, period);
  return yearOverview({ year, occurrences, events, series, closures });
}

/** For somebody signed in also what is held; drafts are nothing to plan with. */
async function datesIn(
  tx: Tx,
  { reader, ...period }: { from: LocalDate; until: LocalDate; reader: Reader },
): Promise<YearDate[]> {
  const filter = { ...period, limit: mostDates };
  if (!reader) return listOccurrences(tx, filter);
  const seen = await listSeenOccurrences(tx, {
    ...filter,
    editor: reader,
    statuses: ['published', 'cancelled', 'tentative'],
  });
  return seen.map((date) => ({ ...date, isTaken: date.sight === 'taken' }));
}
