import type { LocalText } from '#platform/i18n/index.ts';
import type { Category } from '../categories.ts';
import type { EventStatus } from '../event/event.ts';

/** What differs from the event on one date only. */
export interface Difference {
  title?: LocalText;
  note?: LocalText;
  placeId?: string;
}

export type OccurrenceState = 'scheduled' | 'cancelled' | 'skipped';

/** One date of one event, ready to be shown in lists, feeds and channels. */
export interface Occurrence {
  id: string;
  eventId: string;
  seriesId: string;
  slug: string;
  /** Local date of the original start: the second part of its address. */
  date: string;
  /** Wall clock of its original start (`YYYY-MM-DDTHH:MM`), its key within the series. */
  originalLocal: string;
  title: LocalText;
  summary: LocalText;
  /** A note for this date only. */
  note: LocalText;
  category: Category;
  status: EventStatus;
  /** Cancelled where the date or the whole event is. */
  state: OccurrenceState;
  /** Why it was cancelled or moved, where somebody said so. */
  reason: LocalText;
  moved: boolean;
  /** ISO instants. */
  startsAt: string;
  endsAt: string;
  /** Local dates; `endsOn` is the last day it touches. */
  startsOn: string;
  endsOn: string;
  allDay: boolean;
  timeZone: string;
  dropIn: boolean;
  /** The holiday or closure it falls on, where its series marks those. */
  holiday: LocalText | null;
  place: OccurrencePlace | null;
  organisation: { id: string; slug: string; name: string; isListed?: boolean } | null;
  pictureId: string | null;
  sequence: number;
  updatedAt: string;
}

export interface OccurrencePlace {
  id: string;
  name: string;
  /** `Mittelstraße 14, 59174 Kamen`; empty where unknown. */
  address: string;
}

/** The address of an occurrence, without language prefix. */
export function occurrencePath(occurrence: Pick<Occurrence, 'slug' | 'date'>): string {
  return `/termine/${occurrence.slug}/${occurrence.date}`;
}
