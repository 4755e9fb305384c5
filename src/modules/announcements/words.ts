import {
  calendarPublicMessages,
  capital,
  chiefDate,
  occurrencePath,
  placeOf,
  seriesInWords,
  seriesLine,
  whenWords,
  type Occurrence,
  type PublicEvent,
} from '#modules/calendar/index.ts';
import { addressLine } from '#modules/places/index.ts';
import {
  formatDate,
  inLocale,
  localPath,
  shownLocale,
  type Locale,
  type LocalText,
} from '#platform/i18n/index.ts';

/** What is said of an event on paper, in pictures and to the press: the same everywhere, cut by whoever lacks room. */
export interface AnnouncementWords {
  /** Of what stands around the texts of the event. */
  lang: Locale;
  title: Said;
  /** Plain text, one or two sentences. */
  summary: Said;
  /** Markdown. */
  body: Said;
  /** All coming dates in order, cancelled ones too; or the one that it is about. */
  dates: DateWords[];
  /**
   * "Jeden letzten Dienstag im Monat, 18:30 bis 20:00 Uhr": of each rule that still has a date to come. Empty where one
   * of them is too peculiar for words: then the dates say it.
   */
  rhythm: string[];
  /** Where it is: its name, and `Mittelstraße 14, 59174 Kamen`; empty where unknown. */
  place: { name: string; address: string };
  organisation: string;
  /** Plain text each; empty where nothing is to be said. */
  price: string;
  contact: string;
  /** Markdown. */
  access: string;
  /** "Ohne Anmeldung, einfach kommen"; empty where one has to. */
  dropIn: string;
  /** The event, or one date, is cancelled: "Abgesagt" and why. */
  cancelled: { text: string; reason: string } | null;
  /** Its page, with origin, for QR codes. */
  url: string;
  /** The same as people read and type it: `heeren-werve.example/termine/maifeier`. */
  shownUrl: string;
}

/** A text and its language: not everything was translated. */
export interface Said {
  text: string;
  lang: Locale;
}

export interface DateWords {
  id: string;
  /** Local date of its start. */
  date: string;
  /** "Dienstag", "Di." */
  weekday: string;
  /** "24. November 2026"; with the last day where there are several. */
  day: string;
  /** "18:30 bis 20:00 Uhr" */
  time: string;
  /** Title, where this date has one of its own. */
  title: string;
  note: string;
  /** Where only this date is somewhere else. */
  place: string;
  isCancelled: boolean;
  isMoved: boolean;
}

export function announcementWords({
  found,
  date,
  origin,
  locale,
}: {
  found: PublicEvent;
  /** Null: all of them. */
  date: Occurrence | null;
  /** Where its page is found, without a slash at the end. */
  origin: string;
  locale: Locale;
}): AnnouncementWords {
  const { event } = found;
  const chief = date ?? chiefDate(found);
  const place = placeOf({ found, occurrence: date });
  const url = origin + localPath(locale, date ? occurrencePath(date) : `/termine/${event.slug}`);
  const t = calendarPublicMessages.in(locale);
  return {
    lang: locale,
    title: said(date?.title ?? event.title, locale),
    summary: said(event.summary, locale),
    body: said(event.body, locale),
    dates: (date ? [date] : found.coming).map((one) => dateWords({ date: one, found, locale })),
    rhythm: date ? [] : rhythmOf({ found, locale }),
    place: { name: place?.name ?? '', address: place ? addressLine(place) : '' },
    organisation: chief?.organisation?.name ?? '',
    price: inLocale(event.price, locale),
    contact: inLocale(event.contact, locale),
    access: inLocale(event.access, locale),
    dropIn: event.dropIn ? t('calendar.badge.drop_in') : '',
    cancelled: cancelledOf({ found, date, locale }),
    url,
    shownUrl: url.replace(/^https?:\/\/(www\.)?/, ''),
  };
}

function dateWords({
  date,
  found,
  locale,
}: {
  date: Occurrence;
  found: PublicEvent;
  locale: Locale;
}): DateWords {
  const weekday = formatDate({ date: date.startsOn, style: 'weekday', locale });
  const when = whenWords({ occurrence: date, locale });
  const title = inLocale(date.title, locale);
  return {
    id: date.id,
    date: date.startsOn,
    weekday,
    day: when.date.replace(`${weekday}, `, '').replace(`${weekday} `, ''),
    time: when.time,
    title: title === inLocale(found.event.title, locale) ? '' : title,
    note: inLocale(date.note, locale),
    place: date.place && date.place.id !== found.event.placeId ? date.place.name : '',
    isCancelled: date.state === 'cancelled',
    isMoved: date.moved,
  };
}

function rhythmOf({ found, locale }: { found: PublicEvent; locale: Locale }): string[] {
  const coming = new Set(found.coming.map(({ seriesId }) => seriesId));
  const rules = found.series.filter(({ id, rrule }) => rrule !== null && coming.has(id));
  if (!rules.every((series) => seriesInWords(series, locale).isSaid)) return [];
  return rules.map((series) => capital(seriesLine({ series, places: found.places, locale })));
}

function cancelledOf({
  found: { event },
  date,
  locale,
}: {
  found: PublicEvent;
  date: Occurrence | null;
  locale: Locale;
}): AnnouncementWords['cancelled'] {
  const isCancelled = event.status === 'cancelled' || date?.state === 'cancelled';
  if (!isCancelled) return null;
  const text = calendarPublicMessages.in(locale)('calendar.badge.cancelled');
  return { text, reason: inLocale(date?.reason ?? event.reason, locale) };
}

function said(text: LocalText, locale: Locale): Said {
  return { text: inLocale(text, locale), lang: shownLocale(text, locale) };
}
