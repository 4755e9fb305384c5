import fc from 'fast-check';
import ICAL from 'ical.js';
import RssParser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { findDistrict } from '#modules/districts/server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { evilText } from '#platform/icalendar/evil-text.fixture.ts';
import { makeDistrict } from '../../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../../tests/factories/event.ts';
import { useDatabase } from '../../../../tests/database.ts';
import type { FeedFormat } from './feed.server.ts';
import { createEvent, findFeed } from '../server.ts';

useDatabase();

/** What PostgreSQL can hold in jsonb; the form takes the rest out. */
const text = evilText.map((evil) => evil.toWellFormed().replaceAll('\u0000', ''));
const evilDetails = fc
  .record({ title: text, summary: text, body: text, access: text, price: text, contact: text })
  .map((texts) =>
    Object.fromEntries(Object.entries(texts).map(([name, de]) => [name, { de: `x${de}` }])),
  );

describe('whatever somebody writes into every field', () => {
  it('comes out of the calendar as text, from the row to ical.js', async () => {
    const { id, command } = await makeDistrict();
    await fc.assert(
      fc.asyncProperty(evilDetails, async (texts) => {
        const calendar = await feedOf({ id, command, texts, format: 'ics' });
        const root = new ICAL.Component(ICAL.parse(calendar) as unknown[]);
        expect(root.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone', 'vevent']);
        const event = root.getFirstSubcomponent('vevent')!;
        expect(event.getAllProperties().map(({ name }) => name)).toEqual(properties);
        expect(plain(event.getFirstPropertyValue('summary'))).toBe(plain(texts.title!.de));
        expect(plain(event.getFirstPropertyValue('description'))).toContain(plain(texts.price!.de));
      }),
      { numRuns: 60 },
    );
  });

  it('comes out of RSS and JSON Feed as text', async () => {
    const { id, command } = await makeDistrict();
    const parser = new RssParser();
    await fc.assert(
      fc.asyncProperty(evilDetails, async (texts) => {
        const rss = await parser.parseString(await feedOf({ id, command, texts, format: 'rss' }));
        const json = JSON.parse(await feedOf({ id, command, texts, format: 'json' })) as JsonFeed;
        expect(rss.items).toHaveLength(1);
        expect(json.items).toHaveLength(1);
        for (const html of [rss.items[0]!['content:encoded'], json.items[0]!.content_html]) {
          expect(html).not.toMatch(/<(?!\/?(p|h[2-6]|ul|ol|li|blockquote|hr|strong|em|a|br)\b)/);
          expect(html).not.toMatch(/<[^>]*\s(on\w+|style)=/i);
          expect(html).not.toMatch(/href="javascript:/i);
        }
      }),
      { numRuns: 40 },
    );
  });
});

const properties = [
  'uid',
  'dtstamp',
  'dtstart',
  'dtend',
  'sequence',
  'status',
  'transp',
  'created',
  'last-modified',
  'summary',
  'description',
  'url',
  'categories',
];

interface JsonFeed {
  items: { content_html: string }[];
}

/** One event with these texts, in a transaction that is taken back. */
async function feedOf({
  id,
  command,
  texts,
  format,
}: {
  id: string;
  command: Awaited<ReturnType<typeof makeDistrict>>['command'];
  texts: Record<string, { de: string }>;
  format: FeedFormat;
}): Promise<string> {
  const district = (await globally((tx) => findDistrict(tx, id)))!;
  const undo = new Error('taken back');
  let written = '';
  await inDistrict(id, async (tx) => {
    await createEvent(tx, {
      command,
      details: eventDetails(texts),
      status: 'published',
      series: [seriesDetails({ rrule: null })],
    });
    const reader = { locale: 'de' as const, origin: 'https://x.example' };
    const parameters = new URLSearchParams();
    const found = await findFeed(tx, { district, reader, now: command.now, format, parameters });
    if (found.kind === 'found') written = found.text;
    throw undo;
  }).catch((error: unknown) => {
    if (error !== undo) throw error;
  });
  return written;
}

/** Without what a calendar cannot hold or may write in another way: control characters and line ends. */
const plain = (value: unknown) =>
  String(value)
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g, '')
    .trim();
