import type { SeriesDifference } from '../event/event.ts';
import type { LocalDate } from '../rule/dates.ts';
import type { Difference, Occurrence } from './occurrence.ts';

/** One date with what the team needs to change it. */
export interface FoundOccurrence {
  occurrence: Occurrence;
  differs: Difference;
  /** What differs from the event on all dates of its series. */
  usual: SeriesDifference;
  /** A person changed it: it does not follow its series. */
  byHand: boolean;
  /** There is a change to take back. */
  wasChanged: boolean;
  /** Its series has a rule, so that there is something "from here on". */
  repeats: boolean;
  /** The last day of its series; null where it goes on without end. */
  lastDay: LocalDate | null;
}
