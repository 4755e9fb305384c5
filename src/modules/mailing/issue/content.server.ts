import { findEvents, listNotices, listOccurrences } from '#modules/calendar/server.ts';
import type { Notice, Occurrence } from '#modules/calendar/index.ts';
import { findOwnPosters } from '#modules/posters/server.ts';
import type { District } from '#modules/districts/index.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inLocale, locales, type LocalText } from '#platform/i18n/index.ts';
import { pictureSources, type Picture } from '#platform/files/index.ts';
import { findPictures } from '#platform/files/server.ts';
import { excerpt, parseRichText } from '#platform/richtext/index.ts';
import { defaultBranding } from '#ui/branding.ts';
import {
  dayIn,
  type DateList,
  type ListItem,
  type ListNotice,
  type ListPicture,
} from '../letter/date-list.ts';
import type { IssueDetails } from './issue.ts';

/** Notices that can be chosen: the latest. */
export const mostNotices = 40;

/** What is wanted of the calendar: by an issue, or by whoever lists dates without one. */
export type Wanted = IssueDetails & { id: string; slug: string };

interface Circumstances {
  issue: Wanted;
  district: District;
  /** Where its links lead: a host that is known to be the district's. */
  origin: string;
}

/**
 * The issue as the calendar has it at this moment: public, published dates of its period only. Sending keeps what this
 * says as the issue's content, so everything that is sent or shown later says the same.
 */
export async function freezeContent(tx: Tx, of: Circumstances): Promise<DateList> {
  const { issue, district, origin } = of;
  const { list } = await readContent(tx, { issue, district, origin });
  return list;
}

/** The same, with what had to stay out of it and can be mended. */
export async function readContent(
  tx: Tx,
  { issue, district, origin }: Circumstances,
): Promise<{ list: DateList; withoutAlt: LocalText[] }> {
  const occurrences = await findOccurrences(tx, issue);
  const events = await findEvents(
    tx,
    occurrences.map(({ eventId }) => eventId),
  );
  const posters = await findOwnPosters(tx, [...events.keys()]);
  const notices = await findNotices(tx, issue.noticeIds);
  const named = [...occurrences, ...notices];
  const pictures = await findPictures(
    tx,
    named.map(({ pictureId }) => pictureId),
    { for: 'team' },
  );
  const permitted = [...pictures.values()].filter(({ channels }) => channels.includes('mailing'));
  const shown = permitted.filter(({ decorative, alt }) => decorative || alt.de);
  const silent = new Set(permitted.filter((one) => !shown.includes(one)).map(({ id }) => id));
  const isShown = (id: string | null) => shown.some((one) => one.id === id);
  const list: DateList = {
    issueId: issue.id,
    slug: issue.slug,
    origin,
    district: districtIn(district),
    subject: issue.subject,
    greeting: issue.greeting,
    closing: issue.closing,
    period: { from: issue.periodFrom, until: issue.periodUntil },
    arrangement: issue.arrangement,
    items: occurrences.map((occurrence) => ({
      ...toItem(occurrence),
      price: events.get(occurrence.eventId)?.price ?? {},
      pictureId: isShown(occurrence.pictureId) ? occurrence.pictureId : null,
      ...(posters.has(occurrence.eventId) && { hasOwnPoster: true }),
    })),
    notices: notices.map((notice) => ({
      ...toListNotice(notice),
      pictureId: isShown(notice.pictureId) ? notice.pictureId : null,
    })),
    pictures: shown.map(toListPicture).sort((one, other) => (one.id < other.id ? -1 : 1)),
  };
  const withoutAlt = named.filter(({ pictureId }) => pictureId && silent.has(pictureId));
  const titles = new Map(withoutAlt.map(({ title }) => [inLocale(title, 'de'), title]));
  return { list, withoutAlt: [...titles.values()] };
}

/** Those of the period, and those that had been planned in it: whoever counts on them shall hear where they went. */
async function findOccurrences(tx: Tx, issue: Wanted): Promise<Occurrence[]> {
  const period = { from: issue.periodFrom, until: issue.periodUntil };
  const within = await listOccurrences(tx, period);
  const away = await listOccurrences(tx, { awayFrom: period });
  return [...within, ...away]
    .filter((one) => isWanted(issue, one))
    .map((one) => ({ one, day: dayIn({ period, item: one }) }))
    .sort((a, b) => a.day.localeCompare(b.day))
    .map(({ one }) => one);
}

function isWanted({ leftOut, categories }: Wanted, { id, category }: Occurrence): boolean {
  return !leftOut.includes(id) && (categories.length === 0 || categories.includes(category));
}

/** In the order in which they are listed elsewhere: newest first. */
async function findNotices(tx: Tx, ids: string[]): Promise<Notice[]> {
  if (ids.length === 0) return [];
  const notices = await listNotices(tx, { limit: 500 });
  return notices.filter(({ id }) => ids.includes(id));
}

function districtIn({ slug, name, town, postalCode, contact, branding }: District) {
  return { slug, name, town, postalCode, contact, branding: { ...defaultBranding, ...branding } };
}

function toItem(occurrence: Occurrence): ListItem {
  const { state, moved, place, organisation } = occurrence;
  return {
    occurrenceId: occurrence.id,
    eventId: occurrence.eventId,
    slug: occurrence.slug,
    date: occurrence.date,
    originalLocal: occurrence.originalLocal,
    state: state === 'cancelled' ? 'cancelled' : moved ? 'moved' : 'planned',
    reason: occurrence.reason,
    title: occurrence.title,
    summary: occurrence.summary,
    note: occurrence.note,
    category: occurrence.category,
    startsAt: occurrence.startsAt,
    endsAt: occurrence.endsAt,
    startsOn: occurrence.startsOn,
    endsOn: occurrence.endsOn,
    allDay: occurrence.allDay,
    timeZone: occurrence.timeZone,
    place: place && { name: place.name, address: place.address },
    organisation: organisation?.name ?? null,
    dropIn: occurrence.dropIn,
    price: {},
    holiday: occurrence.holiday,
    pictureId: null,
  };
}

function toListNotice({ id, slug, title, summary, body }: Notice): ListNotice {
  const beginnings = locales.map((locale) => [
    locale,
    summary[locale] ?? excerpt(parseRichText(body[locale] ?? ''), 200),
  ]);
  const said = beginnings.filter(([, text]) => text !== '');
  return { id, slug, title, excerpt: Object.fromEntries(said) as LocalText, pictureId: null };
}

function toListPicture(picture: Picture): ListPicture {
  const { id, alt, decorative, credit, photographer } = picture;
  const { width, height } = pictureSources(picture);
  return {
    id,
    alt: decorative ? {} : alt,
    photographer,
    credit,
    width,
    height,
  };
}
