import type { ClosureSpan } from '../closure/closure.ts';
import type { SeriesDetails } from '../event/event.ts';
import type { Instant } from '../rule/dates.ts';
import type { PlannedOccurrence } from '../rule/series.ts';

/** A date of something that is being planned: nothing of it is stored, and whoever is asked may object. */
export interface PlannedDate extends PlannedOccurrence {
  rule: SeriesDetails;
  /** The holiday or closure it falls on. */
  closure: ClosureSpan | null;
  /** With set-up and clearing. */
  takenFrom: Instant;
  takenUntil: Instant;
}

/** It is a free day, and the series pauses then: nothing is needed. */
export function fallsOut({ closure, rule }: Pick<PlannedDate, 'closure' | 'rule'>): boolean {
  return closure !== null && rule.onHoliday === 'skip';
}

/** The dates for which somebody may object: still to come, and taking place. */
export function datesToCheck(dates: readonly PlannedDate[], now: Date): PlannedDate[] {
  return dates.filter((date) => Date.parse(date.endsAt) > now.getTime() && !fallsOut(date));
}
