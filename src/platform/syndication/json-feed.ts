import { toDate, type Feed, type FeedItem, type Instant } from './feed.ts';

/** JSON Feed 1.1 (jsonfeed.org/version/1.1); serve it as `application/feed+json`. */
export function writeJsonFeed(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.homeUrl,
    feed_url: feed.feedUrl,
    description: feed.description,
    language: feed.language,
    items: feed.items.map(item),
  });
}

function item({ id, url, title, summary, html, image, author, ...more }: FeedItem) {
  return {
    id,
    url,
    title,
    // The standard asks for one of the two, even if it is empty.
    ...(html === undefined ? { content_text: summary ?? '' } : { content_html: html, summary }),
    image: image?.url,
    date_published: timeStamp(more.publishedAt),
    date_modified: timeStamp(more.modifiedAt),
    authors: author === undefined ? undefined : [{ name: author }],
    tags: more.categories,
    ...more.extensions,
  };
}

function timeStamp(instant: Instant | undefined): string | undefined {
  return instant === undefined ? undefined : toDate(instant).toISOString();
}
