import type { OccurrenceState } from '#modules/calendar/index.ts';
import type { Locale } from '#platform/i18n/index.ts';
import type { Night } from '../settings.ts';
import type { ScreenWords } from '../messages/screen.ts';

/**
 * All that the screen needs for weeks without network. Whatever depends on the moment (heute, jetzt geöffnet) is left
 * to the screen and its own clock, so instants are absolute; all other words are made here, so that its script is small.
 */
export interface ScreenData {
  /** The build that answered: another one than the page's own means that there is a new one. */
  build: string;
  /** ISO instant. */
  madeAt: string;
  timeZone: string;
  secondsPerSlide: number;
  night: Night | null;
  /** In these the rounds follow each other. */
  locales: Locale[];
  words: Partial<Record<Locale, ScreenWords>>;
  name: string;
  /** Where the office is, how it is reached, and where to read on; empty where unknown. */
  address: string;
  phone: string;
  /** `heeren-werve.example`: its page, which the code `/` leads to. */
  site: string;
  /** Coming office hours in order, cancelled ones too. */
  hours: ScreenHour[];
  /** Coming dates in order, cancelled ones too; office hours are not among them. */
  dates: ScreenDate[];
  /** Newest first. */
  notices: ScreenNotice[];
  /** QR codes as SVG, by the path that they lead to. */
  codes: Record<string, string>;
}

/** In each of the screen's languages. */
export type Each<Words> = Partial<Record<Locale, Words>>;

/** A text, its language and its direction of reading follow from itself. */
export interface SaidText {
  text: string;
  /** Set where it was not translated. */
  lang?: Locale | undefined;
}

export interface ScreenHour {
  startsAt: string;
  endsAt: string;
  startsOn: string;
  state: OccurrenceState;
  /** "Dienstag" and "Dienstag, 24. November"; "10 bis 12 Uhr"; "12 Uhr"; why it falls out. */
  said: Each<{ weekday: string; day: string; span: string; end: string; reason: string }>;
}

export interface ScreenDate {
  id: string;
  eventId: string;
  startsAt: string;
  endsAt: string;
  startsOn: string;
  endsOn: string;
  state: OccurrenceState;
  /** Key of its QR code. */
  path: string;
  picture: ScreenPicture | null;
  /** What it is numbered under, with others: "Adventsfenster". */
  numbered: ScreenName | null;
  said: Each<DateSaid>;
}

export interface ScreenName {
  /** The same for all that are numbered under it. */
  key: string;
  said: Each<string>;
}

export interface DateSaid {
  tile: { weekday: string; day: string; month: string };
  /** "Dienstag, 24. November" */
  day: string;
  /** "18:30 bis 20:00 Uhr" */
  time: string;
  title: SaidText;
  summary: SaidText;
  place: string;
  /** "Ohne Anmeldung, einfach kommen", "Verschoben"; why it is cancelled. */
  remarks: string[];
}

export interface ScreenNotice {
  id: string;
  /** ISO instant after which it is no longer shown. */
  until: string;
  path: string;
  picture: ScreenPicture | null;
  said: Each<{ title: SaidText; summary: SaidText }>;
}

export interface ScreenPicture {
  src: string;
  width: number;
  height: number;
  alt: Each<string>;
  /** Never cut: there are words on it. */
  whole?: true;
  /** "Foto: Marta Muster"; always shown with it. */
  credit: Each<string>;
}
