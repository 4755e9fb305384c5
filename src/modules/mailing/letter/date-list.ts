import type { Category } from '#modules/calendar/index.ts';
import type { DistrictContact } from '#modules/districts/index.ts';
import { localPath, type Locale, type LocalText } from '#platform/i18n/index.ts';

/**
 * What one issue says, in all its languages: read from the calendar, frozen when sending starts. Mail, plain text,
 * paper and the page in the archive are all made from this value and from nothing else. Plain JSON.
 */
export interface DateList {
  issueId: string;
  /** Second part of its page's address: `/terminliste/<slug>`. */
  slug: string;
  /** Where its links lead, without a slash at the end: `https://heeren-werve.example`. */
  origin: string;
  district: ListDistrict;
  /** One line. */
  subject: LocalText;
  /** Markdown. */
  greeting: LocalText;
  closing: LocalText;
  /** Local dates, both included. */
  period: { from: string; until: string };
  arrangement: Arrangement;
  /** In the order of their days; with those that were moved out of the period. */
  items: ListItem[];
  notices: ListNotice[];
  /** Those that items and notices name: permitted in mails, and described. */
  pictures: ListPicture[];
}

export const arrangements = ['day', 'category'] as const;
export type Arrangement = (typeof arrangements)[number];

export interface ListDistrict {
  slug: string;
  name: string;
  town: string;
  postalCode: string;
  contact: DistrictContact;
  /** `#rrggbb` */
  branding: { brand: string; accent: string };
}

/** One date. */
export interface ListItem {
  occurrenceId: string;
  eventId: string;
  slug: string;
  /** Local date of the original start: the second part of its page's address. */
  date: string;
  /** Wall clock of its original start: when it had been planned. */
  originalLocal: string;
  state: 'planned' | 'moved' | 'cancelled';
  /** Why it was moved or cancelled, where somebody said so. */
  reason: LocalText;
  title: LocalText;
  summary: LocalText;
  /** For this date only. */
  note: LocalText;
  category: Category;
  /** ISO instants. */
  startsAt: string;
  endsAt: string;
  /** Local dates; `endsOn` is the last day it touches. */
  startsOn: string;
  endsOn: string;
  allDay: boolean;
  timeZone: string;
  place: { name: string; address: string } | null;
  organisation: string | null;
  dropIn: boolean;
  price: LocalText;
  holiday: LocalText | null;
  pictureId: string | null;
  /** A club's own poster stands in for ours; missing in issues sent before there was any. */
  hasOwnPoster?: boolean;
}

export interface ListNotice {
  id: string;
  slug: string;
  title: LocalText;
  /** The beginning of it, plain text. */
  excerpt: LocalText;
  pictureId: string | null;
}

export interface ListPicture {
  id: string;
  /** Empty for decoration. */
  alt: LocalText;
  photographer: string;
  /** How the name is to stand beside it, where "Foto: photographer" is not right. */
  credit: string;
  /** Pixels of the file that goes with the mail. */
  width: number;
  height: number;
}

/** The two links that differ from one recipient to the next. */
export interface PersonalLinks {
  settingsUrl: string;
  leaveUrl: string;
}

/** What this recipient is told: dates of the chosen categories (none chosen: all), and every notice. */
export function itemsFor({
  list,
  categories,
}: {
  list: DateList;
  categories: readonly string[];
}): ListItem[] {
  if (categories.length === 0) return list.items;
  return list.items.filter(({ category }) => categories.includes(category));
}

type Days = Pick<ListItem, 'date' | 'startsOn' | 'endsOn'>;

/** Had been planned in the period, and was moved out of it. */
export function isAway({ period, item }: { period: DateList['period']; item: Days }): boolean {
  return item.endsOn < period.from || item.startsOn > period.until;
}

/**
 * The day under which a date stands. What began before the period and still goes on stands under its first day, what
 * was moved out of it under the day for which it had been planned.
 */
export function dayIn({ period, item }: { period: DateList['period']; item: Days }): string {
  if (isAway({ period, item })) return item.date;
  return item.startsOn < period.from ? period.from : item.startsOn;
}

/** Whether there is nothing in the issue for somebody who chose these categories. */
export function isEmptyFor(by: { list: DateList; categories: readonly string[] }): boolean {
  return by.list.notices.length === 0 && itemsFor(by).length === 0;
}

/** The issue as a page. */
export function archiveUrl({
  list: { origin, slug },
  locale,
}: {
  list: Pick<DateList, 'origin' | 'slug'>;
  locale: Locale;
}): string {
  return origin + localPath(locale, archivePath({ slug }));
}

/** The same without origin and language. */
export function archivePath({ slug }: Pick<DateList, 'slug'>): string {
  return `/terminliste/${slug}`;
}
