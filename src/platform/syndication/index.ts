/** Feeds for news readers: RSS 2.0 and JSON Feed 1.1, printed from the same data. */
export type { Feed, FeedItem, Instant } from './feed.ts';
export { writeRss } from './rss.ts';
export { writeJsonFeed } from './json-feed.ts';
