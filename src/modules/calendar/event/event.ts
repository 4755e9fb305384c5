import type { LocalText } from '#platform/i18n/index.ts';
import type { Category } from '../categories.ts';
import type { SeriesRule } from '../rule/series.ts';

export const eventStatuses = ['draft', 'tentative', 'published', 'cancelled'] as const;
export type EventStatus = (typeof eventStatuses)[number];

export const audiences = ['public', 'team'] as const;
export type Audience = (typeof audiences)[number];

/** What a series does on public holidays and closures: take place, fall out, or take place with a hint. */
export const holidayRules = ['hold', 'skip', 'mark'] as const;
export type HolidayRule = (typeof holidayRules)[number];

/** What a volunteer writes down about an event, apart from its dates. Texts hold Markdown in `body` and `access`. */
export interface EventTexts {
  title: LocalText;
  /** One or two sentences, plain text: lists, feeds, previews. */
  summary: LocalText;
  body: LocalText;
  /** Accessibility on site. */
  access: LocalText;
  price: LocalText;
  contact: LocalText;
}

export interface EventDetails extends EventTexts {
  category: Category;
  audience: Audience;
  organisationId: string | null;
  placeId: string | null;
  pictureId: string | null;
  /** "Ohne Anmeldung, einfach kommen." */
  dropIn: boolean;
}

/** What is different from the event in all dates of one series: since "all from here on". */
export interface SeriesDifference {
  note?: LocalText;
  placeId?: string;
}

/** When it takes place, and how long the room is needed around it. */
export interface SeriesDetails extends SeriesRule {
  onHoliday: HolidayRule;
  setUpMinutes: number;
  clearMinutes: number;
  /** Left out: as it was. */
  differs?: SeriesDifference;
}

export interface StoredSeries extends SeriesDetails {
  differs: SeriesDifference;
  id: string;
  eventId: string;
  uid: string;
  sequence: number;
  createdAt: Date;
  updatedAt: Date;
}

export interface StoredEvent extends EventDetails {
  id: string;
  slug: string;
  status: EventStatus;
  /** Why all of it was cancelled. */
  reason: LocalText;
  publishedAt: Date | null;
  createdAt: Date;
  createdBy: string | null;
  updatedAt: Date;
  version: number;
  deletedAt: Date | null;
}

/** Whether citizens may see an event at all. */
export function isPublic(event: Pick<StoredEvent, 'audience' | 'status' | 'deletedAt'>): boolean {
  return (
    event.audience === 'public' &&
    (event.status === 'published' || event.status === 'cancelled') &&
    event.deletedAt === null
  );
}
