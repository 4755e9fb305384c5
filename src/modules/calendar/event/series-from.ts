import { dateOf, type LocalDate, type LocalDateTime } from '../rule/dates.ts';
import { endSeriesOn } from '../rule/series-end.ts';
import { expandSeries } from '../rule/series.ts';
import { shiftSeries, type ShiftProblem } from '../rule/series-shift.ts';
import type { SeriesDetails, SeriesDifference, StoredSeries } from './event.ts';

/** What becomes different from one date of a series on. */
export interface FromDate {
  occurrenceId: string;
  /** Wall clock in the series' zone, `YYYY-MM-DDTHH:MM`; at 00:00 for whole days. */
  localStart: LocalDateTime;
  durationMinutes: number;
  /** The last day of the series; null: without end; left out: as it was. */
  lastDay?: LocalDate | null;
  /** Where, and with what hint, instead of what the event says; left out: as it was. */
  differs?: SeriesDifference;
}

/** `ends_before_first`: no date would be left. */
export type FromProblem = ShiftProblem | 'ends_before_first';

/** The series that goes on from its date `originalLocal`, or why there can be none. */
export function seriesFrom({
  series,
  originalLocal,
  change,
}: {
  series: StoredSeries;
  originalLocal: LocalDateTime;
  change: FromDate;
}): SeriesDetails | FromProblem {
  const { localStart, durationMinutes, lastDay } = change;
  const shifted = shiftSeries({ series, originalLocal, localStart, durationMinutes });
  if (typeof shifted === 'string') return shifted;
  const rule = lastDay === undefined ? shifted : endSeriesOn({ series: shifted, lastDay });
  const span = { from: dateOf(rule.localStart), until: '2100-12-31', limit: 1 };
  if (expandSeries(rule, span).length === 0) return 'ends_before_first';
  return { ...series, ...rule, differs: change.differs ?? series.differs };
}
