import type { Organisation } from '#modules/organisations/index.ts';
import type { Place } from '#modules/places/index.ts';
import type { LocalText } from '#platform/i18n/index.ts';
import type { Instant, LocalDate, LocalDateTime } from '../rule/dates.ts';
import type { StoredEvent, StoredSeries } from '../event/event.ts';
import type { Difference } from '../occurrence/occurrence.ts';

/** What a calendar to subscribe to says of one event. */
export interface FeedEvent {
  event: StoredEvent;
  place: Place | null;
  organisation: Organisation | null;
  /** Only one that may stand on the web. */
  picture: { id: string } | null;
  series: FeedSeries[];
}

export interface FeedSeries {
  series: StoredSeries;
  /** The place that this series has instead of the event's. */
  place: Place | null;
  /** Its dates that are shown, by their original start; those that fall out are missing. */
  dates: FeedDate[];
  /** Up to here every date of the rule that is missing in `dates` does not take place. */
  lastDay: LocalDate;
  /** Nothing is shown after `lastDay`: a filter ends there, or somebody ended the series. */
  endsThere: boolean;
  /** When anything about it changed last. */
  changedAt: Date;
  /** Only ever grows: see `revisionOf`. */
  sequence: number;
}

export interface FeedDate {
  id: string;
  /** Wall clock of its original start: its RECURRENCE-ID. */
  originalLocal: LocalDateTime;
  /** Null where it is what its rule says. */
  own: OwnDate | null;
}

/** A date that was moved, changed or cancelled, or that clocks make longer or shorter. */
export interface OwnDate {
  startsAt: Instant;
  endsAt: Instant;
  startsOn: LocalDate;
  endsOn: LocalDate;
  cancelled: boolean;
  differs: Difference;
  reason: LocalText;
  holiday: LocalText | null;
  /** The place that this date has instead of the event's. */
  place: Place | null;
  /** The clocks change meanwhile, so that programs read its start or its length differently. */
  irregular: boolean;
}

/**
 * SEQUENCE (RFC 5545 section 3.8.7.4) of everything with one UID: the changes that were counted, and the seconds
 * between the first and the last of them. Counters alone could shrink, since a row that falls away takes its own with
 * it; seconds alone would not tell two changes in one second apart. One number for the series and its changed dates,
 * because Google passes over a changed date whose number is below that of its series.
 */
export function revisionOf({
  createdAt,
  changedAt,
  changes,
}: {
  createdAt: Date;
  changedAt: Date;
  changes: number;
}): number {
  const seconds = Math.floor((changedAt.getTime() - createdAt.getTime()) / 1000);
  return Math.max(0, seconds) + changes;
}
