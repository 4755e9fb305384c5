import fc from 'fast-check';
import Parser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { writeJsonFeed, writeRss, type Feed, type FeedItem } from './index.ts';

const item: FeedItem = {
  id: 'maifeier@x.example',
  url: 'https://x.example/termine/maifeier?a=1&b=2',
  title: 'Maifeier & <Tanz>',
  summary: 'Kaffee & Kuchen <umsonst>',
  html: '<p dir="auto">Kaffee &amp; Kuchen ]]> 👋</p>',
  publishedAt: new Date('2026-01-14T08:30:00Z'),
  modifiedAt: { epochMilliseconds: Date.UTC(2026, 0, 15) },
  categories: ['Fest', 'Essen & Trinken'],
  author: 'Rund ums Dorf',
  image: { url: 'https://x.example/a.png?w=1&h=2', mediaType: 'image/png', bytes: 1234 },
};

const feed = (...items: FeedItem[]): Feed => ({
  title: 'Heeren-Werve',
  description: 'Was im Stadtteil ist',
  homeUrl: 'https://x.example/termine',
  feedUrl: 'https://x.example/termine.rss?a=1&b=2',
  language: 'de',
  updatedAt: new Date('2026-01-15T00:00:00Z'),
  refreshMinutes: 60,
  items,
});

const { id, url, title } = item;
const read = (text: string) =>
  new Parser({ customFields: { item: ['description'] } }).parseString(text);

describe('RSS', () => {
  it('is read back by rss-parser', async () => {
    const back = await read(writeRss(feed(item)));
    expect(back).toMatchObject({
      title: 'Heeren-Werve',
      description: 'Was im Stadtteil ist',
      link: 'https://x.example/termine',
      feedUrl: 'https://x.example/termine.rss?a=1&b=2',
      language: 'de',
      lastBuildDate: 'Thu, 15 Jan 2026 00:00:00 GMT',
      ttl: '60',
    });
    expect(back.items).toHaveLength(1);
    expect(back.items[0]).toMatchObject({
      guid: item.id,
      link: item.url,
      title: item.title,
      pubDate: 'Wed, 14 Jan 2026 08:30:00 GMT',
      creator: item.author,
      categories: item.categories,
      description: 'Kaffee &amp; Kuchen &lt;umsonst&gt;',
      'content:encoded': item.html,
      enclosure: { url: item.image?.url, length: '1234', type: 'image/png' },
    });
  });

  it('says that its ids are no addresses', () => {
    expect(writeRss(feed(item))).toContain('<guid isPermaLink="false">maifeier@x.example</guid>');
  });

  it('puts the content where the description stands when there is no summary', async () => {
    const back = await read(writeRss(feed({ id, url, title, html: '<p>a</p>' })));
    expect(back.items[0]).toMatchObject({ description: '<p>a</p>' });
  });

  it('stays readable XML with any text in it', async () => {
    const piece = fc.constantFrom(']]>', '<![CDATA[', '</item>', '&', '"', "'", '\u0000', '\ufffe');
    const text = fc
      .array(fc.oneof(piece, fc.constant('\ud800'), fc.string({ unit: 'binary', maxLength: 9 })))
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, text, async (any, other) => {
        const evil = { ...item, id: `i${any}`, title: `t${any}.`, html: `h${other}.` };
        const back = await read(
          writeRss({ ...feed({ ...evil, categories: [`c${other}.`], author: `a${any}.` }, item) }),
        );
        expect(back.items).toHaveLength(2);
        expect(back.items[0]).toMatchObject({
          title: said(`t${any}.`),
          'content:encoded': said(`h${other}.`),
          categories: [said(`c${other}.`)],
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('JSON Feed', () => {
  it('has the fields of version 1.1', () => {
    expect(JSON.parse(writeJsonFeed(feed(item)))).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Heeren-Werve',
      home_page_url: 'https://x.example/termine',
      feed_url: 'https://x.example/termine.rss?a=1&b=2',
      description: 'Was im Stadtteil ist',
      language: 'de',
      items: [
        {
          id,
          url,
          title,
          content_html: item.html,
          summary: item.summary,
          image: item.image?.url,
          date_published: '2026-01-14T08:30:00.000Z',
          date_modified: '2026-01-15T00:00:00.000Z',
          authors: [{ name: 'Rund ums Dorf' }],
          tags: item.categories,
        },
      ],
    });
  });

  it('always has a content, be it empty', () => {
    const { items } = JSON.parse(writeJsonFeed(feed({ id, url, title })));
    expect(items).toEqual([{ id, url, title, content_text: '' }]);
  });
});

/** What XML can hold of a text; its readers make every line end one kind. */
function said(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/\r\n?/g, '\n');
}
