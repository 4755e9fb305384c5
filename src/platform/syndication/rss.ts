import { toDate, type Feed, type FeedItem, type Instant } from './feed.ts';

const namespaces = [
  'xmlns:atom="http://www.w3.org/2005/Atom"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');

/** RSS 2.0 (rssboard.org/rss-specification); serve it as `application/rss+xml`. */
export function writeRss(feed: Feed): string {
  const self = `<atom:link href="${escapeXml(feed.feedUrl)}" rel="self" type="application/rss+xml"/>`;
  const { refreshMinutes } = feed;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<rss version="2.0" ${namespaces}>`,
    '<channel>',
    element('title', feed.title),
    element('link', feed.homeUrl),
    element('description', feed.description),
    self,
    element('language', feed.language),
    dateElement('lastBuildDate', feed.updatedAt),
    refreshMinutes === undefined ? '' : element('ttl', String(Math.round(refreshMinutes))),
    ...feed.items.map(item),
    '</channel>',
    '</rss>',
    '',
  ];
  return lines.filter((line, index) => line !== '' || index === lines.length - 1).join('\n');
}

function item({ id, url, title, summary, html, image, author, ...more }: FeedItem): string {
  // A description is HTML to most readers, so a plain text is turned into HTML first.
  const short = summary === undefined ? undefined : escapeXml(summary);
  return [
    '<item>',
    element('title', title),
    element('link', url),
    `<guid isPermaLink="false">${escapeXml(id)}</guid>`,
    dateElement('pubDate', more.publishedAt),
    optional('dc:creator', author),
    ...(more.categories ?? []).map((category) => element('category', category)),
    optional('description', short ?? html),
    short === undefined ? '' : optional('content:encoded', html),
    enclosure(image),
    '</item>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

function optional(name: string, text: string | undefined): string {
  return text === undefined ? '' : element(name, text);
}

/** RFC 822 dates with a four-digit year, as RSS asks for. */
function dateElement(name: string, instant: Instant | undefined): string {
  return instant === undefined ? '' : element(name, toDate(instant).toUTCString());
}

/** The length is required; 0 is what one writes where it is not known. */
function enclosure(image: FeedItem['image']): string {
  if (image === undefined) return '';
  const { url, mediaType, bytes = 0 } = image;
  return `<enclosure url="${escapeXml(url)}" length="${bytes}" type="${escapeXml(mediaType)}"/>`;
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escaped, and without the characters that XML 1.0 (2.2) cannot hold in any way. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
