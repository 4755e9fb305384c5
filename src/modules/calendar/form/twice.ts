import type { SeriesDetails } from '../event/event.ts';
import { dateOf } from '../rule/dates.ts';
import { expandSeries } from '../rule/series.ts';
import type { FormError } from './errors.ts';

/**
 * Further dates that are there already, each at its field: a date of the first line with the same start, or a further
 * date above. Written down twice they would be two dates that nobody can tell apart.
 */
export function datesTwice({
  main,
  more,
}: {
  main: SeriesDetails | null;
  more: { index: number; details: SeriesDetails }[];
}): FormError[] {
  return more
    .filter(({ details }, row) => {
      const above = more.slice(0, row).map((one) => one.details);
      return [...(main ? [main] : []), ...above].some((series) => holds(series, details));
    })
    .map(({ index }) => ({ field: `more.${index}.date`, code: 'date_twice' }));
}

function holds(series: SeriesDetails, { localStart, allDay }: SeriesDetails): boolean {
  if (series.allDay !== allDay) return false;
  const date = dateOf(localStart);
  const thatDay = expandSeries(series, { from: date, until: date });
  return thatDay.some(({ originalLocal }) => originalLocal === localStart);
}
