import type { LocalText } from '#platform/i18n/index.ts';
import type { Category } from '../categories.ts';
import type { Audience, EventStatus } from '../event/event.ts';
import type { Instant } from '../rule/dates.ts';

/** ISO instants; the end does not belong to it. */
export interface TimeSpan {
  from: Instant;
  until: Instant;
}

/** A date that has a room. */
export interface Taken {
  placeId: string;
  occurrenceId: string;
  eventId: string;
  title: LocalText;
  category: Category;
  status: EventStatus;
  audience: Audience;
  organisationId: string | null;
  startsAt: Instant;
  endsAt: Instant;
  /** With set-up and clearing. */
  takenFrom: Instant;
  takenUntil: Instant;
}
