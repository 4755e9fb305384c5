import type { District } from '#modules/districts/index.ts';
import type { Organisation } from '#modules/organisations/index.ts';
import { findPictures } from '#platform/files/server.ts';
import { listOrganisations } from '#modules/organisations/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { findEvent } from '../event/find.server.ts';
import { isPublic, type StoredEvent } from '../event/event.ts';
import { lastChange, writeFeedCalendar } from './calendar.ts';
import { feedHead } from './head.ts';
import { lastNews, writeFeedNews, type NewsDate } from './news.ts';
import { listEventsByIds, listFeedEvents } from './rows.server.ts';
import type { FeedReader } from './text.ts';
import { feedStart } from './window.ts';
import { readListQuery, type ListProblem, type ListQuery } from '../public/list-query.ts';
import { nextMidnight } from '../public/local-day.ts';
import { listOccurrences } from '../occurrence/occurrence.server.ts';
import { findRenamed } from '../event/slug.server.ts';
import { staleMoments } from '../public/stale.ts';

export type FeedFormat = 'ics' | 'rss' | 'json';

/** A feed ready to be sent, or why there is none. */
export type FeedAnswer =
  | { kind: 'found'; text: string; changedAt: Date | null; staleAt: number[] }
  | { kind: 'renamed'; slug: string }
  | { kind: 'unknown'; problem: ListProblem | 'event' | 'date' };

export interface FeedRequest {
  district: District;
  reader: FeedReader;
  now: Date;
}

/** Dates in a list for news readers: further ahead nobody reads, and the web page shows them all. */
const mostNews = 200;

/**
 * All public dates of a district, or those that `?kategorie=&organisation=&von=&bis=` names: as a calendar to
 * subscribe to (RFC 5545), as RSS 2.0 or as JSON Feed 1.1. Takes the same number of queries for any number of events.
 */
export async function findFeed(
  tx: Tx,
  {
    format,
    parameters,
    ...request
  }: FeedRequest & { format: FeedFormat; parameters: URLSearchParams },
): Promise<FeedAnswer> {
  const organisations = await listOrganisations(tx);
  const slugs = organisations.map(({ slug }) => slug);
  const { query, problems } = readListQuery({ parameters, organisations: slugs });
  if (problems[0]) return { kind: 'unknown', problem: problems[0] };
  const organisation = organisations.find(({ slug }) => slug === query.organisation) ?? null;
  const found = { ...request, query, organisation };
  return format === 'ics' ? calendarOf(tx, found) : newsOf(tx, { ...found, format });
}

/** One event with all its dates as a calendar; it can be imported and subscribed to. */
export async function findEventCalendar(
  tx: Tx,
  { slug, ...request }: FeedRequest & { slug: string },
): Promise<FeedAnswer> {
  const event = await findEvent(tx, { slug });
  if (event && isPublic(event)) return calendarOf(tx, { ...request, event });
  const renamed = event ? null : await findRenamed(tx, slug);
  return renamed ? { kind: 'renamed', slug: renamed } : { kind: 'unknown', problem: 'event' };
}

interface Wanted extends FeedRequest {
  query?: ListQuery;
  organisation?: Organisation | null;
  event?: StoredEvent;
}

async function calendarOf(tx: Tx, wanted: Wanted): Promise<FeedAnswer> {
  const { district, reader, now, query, organisation, event } = wanted;
  const { timeZone } = district;
  const found = await listFeedEvents(tx, {
    endsAfter: feedStart({ now, timeZone }).instant,
    ...(event && { eventId: event.id }),
    ...(organisation && { organisationId: organisation.id }),
    ...(query?.category && { category: query.category }),
    ...(query?.from && { from: query.from }),
    ...(query?.until && { until: query.until }),
  });
  const head = feedHead({ format: 'ics', district, reader, query, organisation, event });
  return {
    kind: 'found',
    text: writeFeedCalendar({ found, head, reader }),
    changedAt: found.length > 0 ? lastChange(found) : null,
    staleAt: [nextMidnight({ at: now, timeZone })],
  };
}

async function newsOf(
  tx: Tx,
  { format, ...wanted }: Wanted & { format: 'rss' | 'json' },
): Promise<FeedAnswer> {
  const { district, reader, now, query, organisation } = wanted;
  const occurrences = await listOccurrences(tx, {
    ...(query?.from ? { from: query.from } : { endsAfter: now }),
    ...(query?.until && { until: query.until }),
    ...(query?.category && { category: query.category }),
    ...(organisation && { organisationId: organisation.id }),
    limit: mostNews,
  });
  const events = await listEventsByIds(tx, [...new Set(occurrences.map((one) => one.eventId))]);
  const pictures = await findPictures(
    tx,
    events.map((event) => event.pictureId),
  );
  const eventOf = new Map(events.map((event) => [event.id, event]));
  const dates = occurrences.flatMap((occurrence): NewsDate[] => {
    const event = eventOf.get(occurrence.eventId);
    const picture = pictures.get(event?.pictureId ?? '') ?? null;
    return event ? [{ occurrence, event, picture }] : [];
  });
  const head = feedHead({ format, district, reader, query, organisation });
  return {
    kind: 'found',
    text: writeFeedNews({ format, dates, head, reader }),
    changedAt: dates.length > 0 ? lastNews(dates) : null,
    staleAt: staleMoments({ occurrences, now, timeZone: district.timeZone }),
  };
}
