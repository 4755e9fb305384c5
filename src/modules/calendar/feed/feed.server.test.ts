import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import pg from 'pg';
import RssParser from 'rss-parser';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createOrganisation } from '#modules/organisations/server.ts';
import type { Command } from '#platform/command.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { filesFolder, readPicture, storePicture, useFilesFolder } from '#platform/files/server.ts';
import { details, paint } from '#platform/files/testing/pictures.ts';
import { makePlace } from '../../../../tests/factories/district.ts';
import { eventDetails } from '../../../../tests/factories/event.ts';
import {
  addEvent,
  asRead,
  feedRequest,
  feedText,
  fillYear,
  makeCalendarDistrict,
  sortedDates,
} from '../../../../tests/factories/feed.ts';
import { useDatabase } from '../../../../tests/database.ts';
import {
  readByIcalJs,
  readByNodeIcal,
  type ReadDate,
} from '../../../../tests/oracles/calendar-readers.ts';
import {
  cancelOccurrence,
  findEventCalendar,
  findFeed,
  listOccurrences,
  listSeries,
  restoreOccurrence,
  setEventStatus,
  skipOccurrence,
  updateEvent,
} from '../server.ts';

useDatabase();
beforeAll(() => useFilesFolder(mkdtempSync(join(tmpdir(), 'ortsmitte-files-'))));
afterAll(() => rm(filesFolder(), { recursive: true, force: true }));

const origin = 'https://heeren-werve.example';
const span = { from: new Date('2026-10-01T00:00:00Z'), until: new Date('2028-05-20T00:00:00Z') };

describe('the calendar that people subscribe to', () => {
  it('shows ical.js and node-ical the dates that we show, over 18 months', async () => {
    const { command, tx } = await makeCalendarDistrict();
    await tx(async (db) => {
      await fillYear(db, command);
    });
    const text = await feedText(command);
    const all = (await tx((db) => listOccurrences(db, {}))).map(asRead);
    const ours = all.filter(({ start }) => new Date(start) <= span.until);
    expect(ours.length).toBeGreaterThan(300);
    expect(readByIcalJs(text, span)).toEqual(sortedDates(ours));
    // node-ical reads an hour that the clocks show twice now as its first, now as its second.
    const isClear = ({ start }: ReadDate) => start !== '2027-10-31T00:30:00.000Z';
    expect(readByNodeIcal(text, span).filter(isClear)).toEqual(sortedDates(ours.filter(isClear)));
  });

  it('keeps nothing that ended more than 60 days ago, also of a series that began years ago', async () => {
    const { command, tx } = await makeCalendarDistrict();
    await tx(async (db) => {
      await addEvent(db, command, {
        title: 'Seit 2023',
        localStart: '2023-01-03T10:00',
        rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
      });
      await addEvent(db, command, { title: 'Lange her', localStart: '2026-03-01T10:00' });
      await addEvent(db, command, {
        title: 'Zwölfmal',
        localStart: '2026-06-02T10:00',
        rrule: 'FREQ=MONTHLY;BYDAY=1TU;COUNT=12',
      });
    });
    const text = await feedText(command);
    const past = { from: new Date('2000-01-01'), until: span.until };
    const read = readByIcalJs(text, past);
    expect(read[0]!.start >= '2026-09-23').toBe(true);
    expect(text).not.toContain('Lange her');
    const ours = (await tx((db) => listOccurrences(db, {})))
      .map(asRead)
      .filter(({ start, end }) => end > '2026-09-28' && new Date(start) <= span.until);
    expect(read).toEqual(sortedDates(ours));
    expect(text).not.toContain('COUNT=');
  });

  it('is the same to the byte until something changes, and every change raises SEQUENCE', async () => {
    const { command, tx } = await makeCalendarDistrict();
    const { id } = await tx((db) =>
      addEvent(db, command, { title: 'Treff', rrule: 'FREQ=WEEKLY' }),
    );
    const seen: number[] = [];
    const texts = new Set<string>();
    const look = async () => {
      const text = await feedText(command);
      texts.add(text);
      seen.push(...new Set([...text.matchAll(/^SEQUENCE:(\d+)/gm)].map(([, n]) => Number(n))));
      return text;
    };
    const first = await look();
    const nextDay = { ...command, now: new Date('2026-11-23T08:00:00Z') };
    expect(await feedText(nextDay)).toBe(first);
    const third = async () => (await tx((db) => listOccurrences(db, {})))[3]!;
    const change = { command, id: (await third()).id, reason: {} };
    await tx((db) => cancelOccurrence(db, change));
    await look();
    await tx((db) => restoreOccurrence(db, change));
    await look();
    await tx((db) => skipOccurrence(db, change));
    await look();
    await tx(async (db) => {
      const series = await listSeries(db, [id]);
      await updateEvent(db, {
        command,
        id,
        version: 1,
        details: eventDetails({ title: { de: 'Neu' } }),
        series,
      });
    });
    await look();
    await tx((db) => setEventStatus(db, { command, id, version: 2, status: 'cancelled' }));
    await look();
    expect(texts.size).toBe(6);
    expect(seen).toHaveLength(6);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(new Set(seen).size).toBe(6);
  });

  it('keeps SEQUENCE growing when a row falls away with its counter', async () => {
    const { command, tx } = await makeCalendarDistrict();
    const { id } = await tx((db) => addEvent(db, command, { title: 'Fest', rrule: null }));
    const [date] = await tx((db) => listOccurrences(db, {}));
    for (const minute of [0, 1, 2, 3, 4]) {
      const later = { ...command, now: new Date(command.now.getTime() + minute * 60_000) };
      const change = { command: later, id: date!.id, reason: {} };
      await tx((db) => (minute % 2 ? restoreOccurrence(db, change) : cancelOccurrence(db, change)));
    }
    const before = sequenceOf(await feedText(command, { slug: 'fest' }));
    const later = { ...command, now: new Date(command.now.getTime() + 600_000) };
    await tx(async (db) => {
      const [series] = await listSeries(db, [id]);
      const moved = { ...series!, localStart: '2026-12-20T18:30' };
      await updateEvent(db, {
        command: later,
        id,
        version: 1,
        details: eventDetails({ title: { de: 'Fest' } }),
        series: [moved],
      });
    });
    expect(sequenceOf(await feedText(command, { slug: 'fest' }))).toBeGreaterThan(before);
  });

  it('holds public dates only', async () => {
    const { command, tx } = await makeCalendarDistrict();
    await tx(async (db) => {
      await addEvent(db, command, { title: 'Entwurf', status: 'draft' });
      await addEvent(db, command, { title: 'Vorgemerkt', status: 'tentative' });
      await addEvent(db, command, { title: 'Intern', audience: 'team' });
      await addEvent(db, command, { title: 'Sichtbar' });
    });
    for (const format of ['ics', 'rss', 'json'] as const) {
      const text = await feedText(command, { format });
      expect(text).toContain('Sichtbar');
      expect(text).not.toMatch(/Entwurf|Vorgemerkt|Intern/);
    }
    const hidden = await tx(async (db) =>
      findEventCalendar(db, { ...(await feedRequest(command)), slug: 'entwurf' }),
    );
    expect(hidden).toEqual({ kind: 'unknown', problem: 'event' });
  });

  it('keeps a cancelled event and says so', async () => {
    const { command, tx } = await makeCalendarDistrict();
    await tx(async (db) => {
      const { id } = await addEvent(db, command, { title: 'Maifeier', rrule: null });
      await setEventStatus(db, { command, id, version: 1, status: 'cancelled' });
    });
    const text = await feedText(command);
    expect(text).toContain('STATUS:CANCELLED');
    expect(text).toContain('SUMMARY:Abgesagt: Maifeier');
  });

  it('says why all of it is cancelled, in every format', async () => {
    const { command, tx } = await makeCalendarDistrict();
    await tx(async (db) => {
      const { id } = await addEvent(db, command, { title: 'Maifeier', rrule: null });
      const reason = { de: 'Unwetter' };
      await setEventStatus(db, { command, id, version: 1, status: 'cancelled', reason });
    });
    for (const format of ['ics', 'rss', 'json'] as const) {
      expect(await feedText(command, { format })).toContain('Grund: Unwetter');
    }
  });

  it('shows the picture of an event, but only one that may stand on the web', async () => {
    const { command, tx } = await makeCalendarDistrict();
    const web = await storeIn(command, ['web']);
    const print = await storeIn(command, ['print']);
    await tx(async (db) => {
      await addEvent(db, command, { title: 'Mit Bild', pictureId: web });
      await addEvent(db, command, { title: 'Nur gedruckt', pictureId: print });
    });
    const address = `${origin}/bild/${web}/960.jpg`;
    const ics = await feedText(command);
    const calendar = new ICAL.Component(ICAL.parse(ics) as unknown[]);
    const images = calendar
      .getAllSubcomponents('vevent')
      .map((event) => event.getFirstPropertyValue('image'));
    expect(images.filter(Boolean)).toEqual([address]);
    expect(readByNodeIcal(ics, span)).toHaveLength(2);
    const rss = await new RssParser().parseString(await feedText(command, { format: 'rss' }));
    expect(rss.items.flatMap(({ enclosure }) => enclosure?.url ?? [])).toEqual([address]);
    const json = await feedText(command, { format: 'json' });
    const { items } = JSON.parse(json) as { items: { image?: string; _ortsmitte: object }[] };
    expect(items.flatMap(({ image }) => image ?? [])).toEqual([address]);
    expect(items[0]!._ortsmitte).toEqual({
      starts: '2026-11-24T17:30:00.000Z',
      ends: '2026-11-24T19:00:00.000Z',
      cancelled: false,
    });
  });

  it('can be narrowed to a kind, an organisation and days', async () => {
    const { command, tx } = await makeCalendarDistrict();
    await tx(async (db) => {
      const organisationId = await createOrganisation(db, {
        districtId: command.districtId,
        slug: 'naturfreunde',
        name: 'Naturfreunde',
        kind: 'club',
        website: '',
        now: command.now,
      });
      await addEvent(db, command, {
        title: 'Gießrunde',
        organisationId,
        rrule: 'FREQ=WEEKLY;BYDAY=TU',
        localStart: '2026-11-24T10:00',
      });
      await addEvent(db, command, {
        title: 'Fest',
        category: 'festivity',
        localStart: '2026-12-06T15:00',
      });
    });
    const titles = async (query: string, format: 'ics' | 'json' = 'ics') => {
      const text = await feedText(command, { query, format });
      return ['Gießrunde', 'Fest'].filter((title) =>
        new RegExp(`(SUMMARY:|: )${title}`).test(text),
      );
    };
    expect(await titles('kategorie=fest')).toEqual(['Fest']);
    expect(await titles('organisation=naturfreunde')).toEqual(['Gießrunde']);
    expect(await titles('organisation=naturfreunde&kategorie=fest')).toEqual([]);
    expect(await titles('von=2026-12-06&bis=2026-12-06')).toEqual(['Fest']);
    expect(await titles('von=2026-12-06&bis=2026-12-06', 'json')).toEqual(['Fest']);
    const text = await feedText(command, { query: 'von=2026-12-01&bis=2026-12-20' });
    expect(readByIcalJs(text, span).map(({ start }) => start.slice(0, 10))).toEqual([
      '2026-12-01',
      '2026-12-06',
      '2026-12-08',
      '2026-12-15',
    ]);
    expect(await answer(command, 'kategorie=xyz')).toEqual({
      kind: 'unknown',
      problem: 'category',
    });
    expect(await answer(command, 'organisation=xyz')).toEqual({
      kind: 'unknown',
      problem: 'organisation',
    });
    expect(await answer(command, 'von=morgen')).toEqual({ kind: 'unknown', problem: 'from' });
  });

  it('takes the same number of queries for one event and for thirty', async () => {
    const { command, tx } = await makeCalendarDistrict();
    const query = vi.spyOn(pg.Client.prototype, 'query');
    const count = async () => {
      query.mockClear();
      for (const format of ['ics', 'rss', 'json'] as const) await feedText(command, { format });
      return query.mock.calls.length;
    };
    await tx((db) => addEvent(db, command, { title: 'Erste', rrule: 'FREQ=WEEKLY' }));
    const first = await count();
    for (let number = 2; number <= 30; number += 1) {
      await tx((db) => addEvent(db, command, { title: `Nummer ${number}`, rrule: 'FREQ=MONTHLY' }));
    }
    expect(await count()).toBe(first);
    query.mockRestore();
  });

  it('comes as RSS and JSON Feed with the next dates first', async () => {
    const { command, tx } = await makeCalendarDistrict();
    await tx(async (db) => {
      await addEvent(db, command, { title: 'Treff', rrule: 'FREQ=WEEKLY;COUNT=3' });
      await addEvent(db, command, { title: 'Fest', localStart: '2026-11-30T15:00' });
      const [first] = await listOccurrences(db, {});
      await cancelOccurrence(db, { command, id: first!.id, reason: { de: 'Sturm' } });
    });
    const rss = await new RssParser().parseString(await feedText(command, { format: 'rss' }));
    const titles = [
      'Di., 24. Nov.: Abgesagt: Treff',
      'Mo., 30. Nov.: Fest',
      'Di., 1. Dez.: Treff',
      'Di., 8. Dez.: Treff',
    ];
    expect(rss.items.map(({ title }) => title)).toEqual(titles);
    expect(rss.items[0]!.link).toBe('https://heeren-werve.example/termine/treff/2026-11-24');
    expect(rss.items[0]!['content:encoded']).toContain('Grund: Sturm');
    const json = JSON.parse(await feedText(command, { format: 'json' })) as {
      version: string;
      items: { title: string }[];
    };
    expect(json.version).toBe('https://jsonfeed.org/version/1.1');
    expect(json.items.map(({ title }) => title)).toEqual(titles);
  });

  it('is in English under /en, and in German where nobody translated', async () => {
    const { command, tx } = await makeCalendarDistrict();
    const placeId = await makePlace({ command });
    await tx(async (db) => {
      await addEvent(db, command, {
        title: 'Maifeier',
        english: 'May fair',
        placeId,
        category: 'festivity',
      });
      await addEvent(db, command, { title: 'Nur deutsch' });
    });
    const text = await feedText(command, { locale: 'en' });
    expect(text).toContain('SUMMARY:May fair');
    expect(text).toContain('SUMMARY:Nur deutsch');
    expect(text).toContain(`URL:${origin}/en/termine/maifeier/2026-11-24`);
    expect(text).toContain('CATEGORIES:Festival');
    expect(text).toContain('LOCATION:Stadtteilbüro\\, Mittelstraße 14\\, 59174 Kamen');
    expect(text).toMatch(/X-WR-CALNAME:Events in Teststadtteil/);
    expect(text).toContain('No registration\\, just come.');
  });

  it('keeps the UID of an event, and leads from an old address to the new one', async () => {
    const { command, tx } = await makeCalendarDistrict();
    const { id } = await tx((db) => addEvent(db, command, { title: 'Alt', rrule: 'FREQ=WEEKLY' }));
    const before = uidsOf(await feedText(command, { slug: 'alt' }));
    await tx(async (db) => {
      const series = (await listSeries(db, [id])).map((one) => ({
        ...one,
        localStart: '2026-11-24T19:15',
      }));
      await updateEvent(db, {
        command,
        id,
        version: 1,
        details: eventDetails({ title: { de: 'Neu' } }),
        series,
      });
    });
    expect(uidsOf(await feedText(command, { slug: 'neu' }))).toEqual(before);
    const renamed = await tx(async (db) =>
      findEventCalendar(db, { ...(await feedRequest(command)), slug: 'alt' }),
    );
    expect(renamed).toEqual({ kind: 'renamed', slug: 'neu' });
  });
});

async function storeIn(command: Command, channels: ('web' | 'print')[]): Promise<string> {
  const picture = await readPicture(await paint().jpeg().toBuffer());
  const store = { command, picture, details: details({ channels }) };
  return (await inDistrict(command.districtId, (db) => storePicture(db, store))).id;
}

async function answer(command: Command, query: string) {
  const parameters = new URLSearchParams(query);
  const asked = { ...(await feedRequest(command)), format: 'ics' as const, parameters };
  return inDistrict(command.districtId, (db) => findFeed(db, asked));
}

const sequenceOf = (text: string) => Number(/^SEQUENCE:(\d+)/m.exec(text)?.[1]);
const uidsOf = (text: string) => [
  ...new Set([...text.matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid)),
];
