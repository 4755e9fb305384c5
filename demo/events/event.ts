import type { EventDetails, EventStatus, HolidayRule } from '#modules/calendar/index.ts';
import type { LocalText } from '#platform/i18n/index.ts';
import type { Day } from '../days.ts';
import type { PictureKey } from '../pictures.ts';
import type { OrganisationKey, PlaceKey } from '../who-and-where.ts';

/** An event of the example, before it has ids. */
export interface ExampleEvent extends Partial<Omit<EventDetails, 'title' | 'category'>> {
  title: LocalText;
  category: EventDetails['category'];
  organisation?: OrganisationKey;
  place?: PlaceKey;
  picture?: PictureKey;
  status?: Exclude<EventStatus, 'cancelled'>;
  /** What of it is made up: public pages tell the day but no time, or that it exists but not when, or nothing. */
  invented?: 'time' | 'day' | 'all';
  dates: ExampleDates[];
  changes?: ExampleChange[];
  /** The day on which somebody wrote it down; today where nothing is said. */
  writtenDown?: Day;
  /** Who wrote it down; the coordination where nothing is said. */
  writtenBy?: 'delegate';
}

export interface ExampleDates {
  /** A first day; with a rule, its first match counts. */
  day: Day;
  /** `18:30`; without, all day. */
  from?: string;
  until?: string;
  /** How many days, all day. */
  days?: number;
  rule?: string;
  onHoliday?: HolidayRule;
  setUp?: number;
  clear?: number;
}

/** What is different on the first date that takes place on or after `from`. */
export interface ExampleChange {
  from: Day;
  cancelled?: boolean;
  time?: string;
  minutes?: number;
  place?: PlaceKey;
  title?: LocalText;
  note?: LocalText;
  reason?: LocalText;
}

/** Says at the end of the text what is made up. */
export function withInvented({ body = {}, invented }: ExampleEvent): LocalText {
  if (!invented) return body;
  const hint = hints[invented];
  return {
    de: [body.de, hint.de].filter(Boolean).join('\n\n'),
    en: [body.en, hint.en].filter(Boolean).join('\n\n'),
  };
}

const hints = {
  time: {
    de: '*Vorführung: Die Uhrzeit ist ein Beispiel.*',
    en: '*Demonstration: the time is an example.*',
  },
  day: {
    de: '*Vorführung: Tag und Uhrzeit sind ein Beispiel.*',
    en: '*Demonstration: day and time are an example.*',
  },
  all: {
    de: '*Vorführung: Dieser Termin ist ein Beispiel.*',
    en: '*Demonstration: this date is an example.*',
  },
};
