import type { Generated, GeneratedAlways, Selectable } from 'kysely';
import type { LocalText } from '#platform/i18n/index.ts';
import type { Category } from './categories.ts';
import type {
  Audience,
  EventStatus,
  EventTexts,
  HolidayRule,
  SeriesDetails,
  SeriesDifference,
} from './event/event.ts';
import type { Difference, OccurrenceState } from './occurrence/occurrence.ts';

export interface EventTable {
  district_id: string;
  id: string;
  slug: string;
  title: LocalText;
  summary: LocalText;
  body: LocalText;
  access: LocalText;
  price: LocalText;
  contact: LocalText;
  category: Category;
  audience: Audience;
  status: EventStatus;
  reason: Generated<LocalText>;
  organisation_id: string | null;
  place_id: string | null;
  picture_id: string | null;
  drop_in: boolean;
  published_at: Date | null;
  created_at: Date;
  created_by: string | null;
  updated_at: Date;
  version: Generated<number>;
  deleted_at: Date | null;
  search: GeneratedAlways<string>;
}

/** How an event was before it was last edited. */
export interface EventEditTable {
  district_id: string;
  event_id: string;
  version: number;
  at: Date;
  person_id: string | null;
  /** What was changed: columns of `event`, and `dates`. */
  fields: string[];
  before: EventSnapshot;
  series: (SeriesDetails & { id: string })[];
}

export type EventSnapshot = Pick<
  Selectable<EventTable>,
  | 'slug'
  | 'status'
  | 'reason'
  | keyof EventTexts
  | 'category'
  | 'audience'
  | 'organisation_id'
  | 'place_id'
  | 'picture_id'
  | 'drop_in'
> & { published_at: string | null };

export interface SeriesTable {
  district_id: string;
  id: string;
  event_id: string;
  uid: string;
  local_start: string;
  time_zone: string;
  all_day: boolean;
  duration_minutes: number;
  rrule: string | null;
  on_holiday: HolidayRule;
  set_up_minutes: number;
  clear_minutes: number;
  follows_id: string | null;
  followed_rrule: string | null;
  cancelled: LocalText | null;
  differs: Generated<SeriesDifference>;
  made_until: string | null;
  sequence: Generated<number>;
  created_at: Date;
  updated_at: Date;
  deleted_at: Date | null;
}

export interface OccurrenceTable {
  district_id: string;
  id: string;
  series_id: string;
  event_id: string;
  original_local: string;
  during: string;
  starts_at: GeneratedAlways<Date>;
  ends_at: GeneratedAlways<Date>;
  starts_on: string;
  ends_on: string;
  state: Generated<OccurrenceState>;
  by_hand: Generated<boolean>;
  moved: Generated<boolean>;
  differs: Generated<Difference>;
  reason: Generated<LocalText>;
  holiday: LocalText | null;
  sequence: Generated<number>;
  updated_at: Date;
}

export interface CalendarTables {
  event: EventTable;
  event_edit: EventEditTable;
  event_old_slug: { district_id: string; slug: string; event_id: string };
  series: SeriesTable;
  occurrence: OccurrenceTable;
  occurrence_change: {
    district_id: string;
    id: string;
    occurrence_id: string;
    kind: 'moved' | 'changed' | 'cancelled' | 'skipped' | 'restored';
    at: Date;
    person_id: string | null;
    reason: LocalText;
    before: OccurrenceSnapshot;
    after: OccurrenceSnapshot;
  };
  occurrence_tie: { district_id: string; occurrence_id: string; kind: string; tied_id: string };
  occupancy: {
    district_id: string;
    id: string;
    place_id: string;
    occurrence_id: string;
    during: string;
  };
  closure: {
    district_id: string;
    id: string;
    kind: 'public_holiday' | 'school_holiday' | 'own';
    name: LocalText;
    starts_on: string;
    ends_on: string;
    source: string;
    created_at: Date;
    version: Generated<number>;
    deleted_at: Date | null;
  };
  notice: {
    district_id: string;
    id: string;
    slug: string;
    kind: 'news' | 'review';
    title: LocalText;
    summary: LocalText;
    body: LocalText;
    thanks: LocalText;
    status: 'draft' | 'published';
    event_id: string | null;
    organisation_id: string | null;
    picture_id: string | null;
    published_at: Date | null;
    created_at: Date;
    created_by: string | null;
    updated_at: Date;
    version: Generated<number>;
    deleted_at: Date | null;
  };
  notice_request: {
    district_id: string;
    id: string;
    notice_id: string;
    asked_at: Date;
    asked_by: string | null;
    answered_at: Generated<Date | null>;
    answered_by: Generated<string | null>;
    answer: Generated<'published' | 'returned' | 'withdrawn' | null>;
    reason: Generated<string>;
  };
}

/** What a change of one date keeps of before and after: no personal data. */
export interface OccurrenceSnapshot {
  startsAt: string;
  endsAt: string;
  state: OccurrenceState;
  differs: Difference;
  reason: LocalText;
  moved: boolean;
  byHand: boolean;
}
