import { formatDate, inLocale } from '#platform/i18n/index.ts';
import { toHtml, type Block, type Inline } from '#platform/richtext/index.ts';
import { writeJsonFeed, writeRss, type Feed, type FeedItem } from '#platform/syndication/index.ts';
import type { StoredEvent } from '../event/event.ts';
import { refreshMinutes, type FeedHead } from './calendar.ts';
import { printMarkdown } from './markdown.ts';
import { feedImage, feedTitle, pageUrl, type FeedReader } from './text.ts';
import { categoryMessages } from '../messages/categories.ts';
import { feedMessages } from '../messages/feed.ts';
import { whenWords } from '../public/occurrence-words.ts';
import { occurrencePath, type Occurrence } from '../occurrence/occurrence.ts';

/** One date, with the event it belongs to. */
export interface NewsDate {
  occurrence: Occurrence;
  event: StoredEvent;
  /** Only one that may stand on the web. */
  picture: { id: string } | null;
}

/** The coming dates for news readers (RSS 2.0) and for other web pages (JSON Feed 1.1). */
export function writeFeedNews({
  format,
  dates,
  head,
  reader,
}: {
  format: 'rss' | 'json';
  dates: NewsDate[];
  head: FeedHead;
  reader: FeedReader;
}): string {
  const feed: Feed = {
    title: head.name,
    description: head.description,
    homeUrl: head.pageUrl,
    feedUrl: head.feedUrl,
    language: reader.locale,
    refreshMinutes,
    ...(dates.length > 0 && { updatedAt: lastNews(dates) }),
    items: dates.map((date) => item(date, reader)),
  };
  return format === 'rss' ? writeRss(feed) : writeJsonFeed(feed);
}

export function lastNews(dates: NewsDate[]): Date {
  return new Date(Math.max(...dates.map(changedAt)));
}

function item({ occurrence, event, picture }: NewsDate, reader: FeedReader): FeedItem {
  const { locale } = reader;
  const t = feedMessages.in(locale);
  const cancelled = occurrence.state === 'cancelled';
  const title = feedTitle({ title: occurrence.title, cancelled, locale });
  const day = formatDate({ date: occurrence.startsOn, style: 'shortDate', locale });
  const when = Object.values(whenWords({ occurrence, locale })).join(', ');
  const { place, organisation } = occurrence;
  const where = place ? [place.name, place.address].filter(Boolean).join(', ') : '';
  const about = inLocale(occurrence.summary, locale);
  return {
    // A name that stays when the event is renamed and its address changes (RFC 9562).
    id: `urn:uuid:${occurrence.id}`,
    url: pageUrl({ path: occurrencePath(occurrence), reader }),
    title: t('calendar.feed.item', { day, title }),
    summary: [`${when}${where && ` · ${where}`}`, about].filter(Boolean).join('\n'),
    html: content({ occurrence, event, lines: [when, where], reader }),
    extensions: { _ortsmitte: dateFacts(occurrence) },
    publishedAt: event.publishedAt ?? event.createdAt,
    modifiedAt: new Date(changedAt({ occurrence, event })),
    categories: [categoryMessages.in(locale)(`calendar.category.${event.category}`)],
    ...(organisation && { author: organisation.name }),
    ...(picture && { image: feedImage({ picture, reader }) }),
  };
}

/** For other web pages that show our dates: JSON Feed has no fields for when and where. */
function dateFacts({ allDay, startsAt, endsAt, startsOn, endsOn, state, place }: Occurrence) {
  return {
    starts: allDay ? startsOn : startsAt,
    ends: allDay ? endsOn : endsAt,
    cancelled: state === 'cancelled',
    ...(place && { place: place.name, address: place.address }),
  };
}

function content({
  occurrence,
  event,
  lines,
  reader,
}: Pick<NewsDate, 'occurrence' | 'event'> & { lines: string[]; reader: FeedReader }): string {
  const { locale, origin } = reader;
  const t = feedMessages.in(locale);
  const said = (text: Occurrence['title']) => inLocale(text, locale).trim();
  const reason = said(occurrence.reason);
  const own = [
    ...lines,
    said(occurrence.note),
    reason && t('calendar.feed.reason', { reason }),
    said(occurrence.summary),
    event.dropIn ? t('calendar.feed.drop_in') : '',
  ];
  const facts = toHtml({ blocks: own.filter(Boolean).map(paragraph) });
  return `${facts}\n${printMarkdown({ markdown: said(event.body), as: 'html', origin })}`.trimEnd();
}

/** Plain text as a block, so that the one printer escapes it. */
function paragraph(text: string): Block {
  const children = text
    .split(/\r\n?|\n/)
    .flatMap((value, index): Inline[] => [
      ...(index > 0 ? [{ type: 'break' as const }] : []),
      { type: 'text', value },
    ]);
  return { type: 'paragraph', children };
}

function changedAt({ occurrence, event }: Pick<NewsDate, 'occurrence' | 'event'>): number {
  return Math.max(Date.parse(occurrence.updatedAt), event.updatedAt.getTime());
}
