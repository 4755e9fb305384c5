import { writeCalendar, writeTimeZone } from '#platform/icalendar/index.ts';
import type { FeedEvent } from './feed.ts';
import { calendarEvents, dateEvents } from './event.ts';
import type { FeedReader } from './text.ts';

/** Minutes between two looks of a calendar program; many take their own, Google about a day. */
export const refreshMinutes = 60;

/** What stands at the head of a feed. */
export interface FeedHead {
  name: string;
  description: string;
  /** Web page with the same dates. */
  pageUrl: string;
  /** Address of the feed itself. */
  feedUrl: string;
  timeZone: string;
}

/** An iCalendar file to subscribe to. The same data give the same bytes, whenever they are asked for. */
export function writeFeedCalendar({
  found,
  head,
  reader,
}: {
  found: FeedEvent[];
  head: FeedHead;
  reader: FeedReader;
}): string {
  const { name, description, timeZone } = head;
  const text = writeCalendar({
    productId: productId(reader),
    name,
    description,
    url: head.pageUrl,
    source: head.feedUrl,
    refreshMinutes,
    timeZone,
    ...(found.length > 0 && { lastModified: lastChange(found) }),
    events: found.flatMap((one) => calendarEvents(one, reader)),
  });
  return found.length > 0 ? text : withAnyComponent(text, timeZone);
}

/** An iCalendar file with the dates found, to be imported: no name and no source, so that no calendar is made of it. */
export function writeDateCalendar({
  found,
  reader,
}: {
  found: FeedEvent[];
  reader: FeedReader;
}): string {
  return writeCalendar({
    productId: productId(reader),
    method: 'PUBLISH',
    events: found.flatMap((one) => dateEvents(one, reader)),
  });
}

export function lastChange(found: FeedEvent[]): Date {
  const all = found.flatMap(({ series }) => series.map(({ changedAt }) => changedAt.getTime()));
  return new Date(Math.max(...all));
}

const productId = ({ locale }: FeedReader) => `-//Ortsmitte//Ortsmitte//${locale.toUpperCase()}`;

/** RFC 5545 section 3.4 wants a component, so that an iPhone takes also a calendar that is still empty. */
function withAnyComponent(text: string, timeZone: string): string {
  const zone = writeTimeZone({ timeZone, fromYear: 2020, untilYear: 2040 });
  return text.replace('END:VCALENDAR', () => `${zone}\r\nEND:VCALENDAR`);
}
