import type { StoredSeries } from '../event/event.ts';
import type { Names } from '../occurrence/names.ts';
import type { Occurrence } from '../occurrence/occurrence.ts';

/** What many public pages need of a district, and what changes only when it publishes. */
export interface Known {
  names: Names;
  /** In order; some may be over by now. */
  hours: Occurrence[];
  consultations: Occurrence[];
  /** The series of the hours. */
  series: StoredSeries[];
  hasNotices: boolean;
  /** Ids of the organisations that have ever invited to something public. */
  inviting: ReadonlySet<string>;
}
