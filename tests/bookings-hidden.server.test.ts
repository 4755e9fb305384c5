import { beforeAll, expect, test } from 'vitest';
import { readAnnouncements } from '#modules/announcements/server.ts';
import { dueInCalendar } from '#modules/calendar/due.server.ts';
import {
  findEvent,
  findEventCalendar,
  findFeed,
  findPublicEvent,
  listEvents,
  listOccurrences,
  readYear,
} from '#modules/calendar/server.ts';
import { findDistrict } from '#modules/districts/server.ts';
import type { District } from '#modules/districts/index.ts';
import { readScreenData } from '#modules/displays/server.ts';
import { readComing } from '#modules/mailing/server.ts';
import { createOrganisation } from '#modules/organisations/server.ts';
import { approveBooking, findBooking } from '#modules/rooms/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { useDatabase } from './database.ts';
import { makeDistrict } from './factories/district.ts';
import { aRequest, aWish, book, makeRoom } from './factories/room.ts';
import { channels, sites } from '../src/modules.server.ts';
import { load as loadHome } from '../src/routes/(public)/+page.server.ts';
import { load as loadOffice } from '../src/routes/(public)/buero/+page.server.ts';
import { load as loadList } from '../src/routes/(public)/termine/+page.server.ts';
import { load as loadEntry } from '../src/routes/(public)/vereine/[slug]/+page.server.ts';

/** A booking is an event of the calendar, but nobody outside the team hears of it: only that the room is taken. */

useDatabase();

const now = new Date('2026-11-22T12:00:00Z');
const origin = 'https://ort.example';
let command: Command;
let district: District;
const ids: string[] = [];

beforeAll(async () => {
  ({ command } = await makeDistrict({ now }));
  const { districtId } = command;
  district = (await globally((tx) => findDistrict(tx, districtId)))!;
  const { roomId } = await makeRoom({ command });
  await inDistrict(districtId, (tx) =>
    createOrganisation(tx, {
      ...{ districtId, name: 'Skatclub', kind: 'club', category: 'clubs', slug: 'skatclub', now },
    }),
  );
  // One waits, one is approved; both of an organisation that citizens can look up.
  for (const localStart of ['2026-11-24T18:00', '2026-11-25T18:00']) {
    const wish = aWish({ localStart, repeat: 'weekly', lastOn: '2027-06-01' });
    ids.push((await book({ command, request: aRequest({ roomId, wish }) })).id);
  }
  await inDistrict(districtId, (tx) =>
    approveBooking(tx, { command, id: ids[1]!, version: 1, origin }),
  );
  const states = await run((tx) => Promise.all(ids.map((id) => findBooking(tx, id))));
  expect(states.map((one) => one?.state)).toEqual(['requested', 'approved']);
});

const run = <Result>(work: (tx: Tx) => Promise<Result>) => inDistrict(command.districtId, work);
const reader = () => ({ district, origin, now, reader: { locale: 'de' as const, origin } });

function pageOf(load: unknown, path: string, params: Record<string, string> = {}) {
  const locals = { district, now, locale: 'de', path, staleAt: [], session: null, person: null };
  const url = new URL(`${origin}${path}`);
  return (load as (event: unknown) => unknown)({ locals, url, params });
}

test.each([
  ['the start page', () => pageOf(loadHome, '/')],
  ['the list of dates', () => pageOf(loadList, '/termine')],
  ['a search in it', () => pageOf(loadList, '/termine?q=Skatclub')],
  ['the office', () => pageOf(loadOffice, '/buero')],
  ['the page of the organisation', () => pageOf(loadEntry, '/vereine/x', { slug: 'skatclub' })],
  ['the dates that citizens are given', () => run((tx) => listOccurrences(tx, {}))],
  ['a search of citizens', () => run((tx) => listOccurrences(tx, { search: 'Belegt' }))],
  [
    'the year on one sheet',
    () => run((tx) => readYear(tx, { today: '2026-11-22', year: 2027, reader: null })),
  ],
  ['the date list', () => run((tx) => readComing(tx, { district, origin, now }))],
  [
    'the screen',
    () => {
      const reading = { districtId: command.districtId, now, fresh: true };
      return readScreenData({ district, reading, locale: 'de', origin, build: 'b' });
    },
  ],
  [
    'the board "Bekannt machen"',
    () => run((tx) => readAnnouncements(tx, { channels, district, origin, locale: 'de', now })),
  ],
  [
    'the sitemap',
    () =>
      run(async (tx) => {
        const pages = [];
        for (const site of sites) pages.push(...((await site.listPages?.(tx, { now })) ?? []));
        return pages;
      }),
  ],
  ['the team’s list of events', () => run((tx) => listEvents(tx, { now }))],
  [
    'what the calendar asks of the team',
    () => {
      const person = { id: '', roles: ['coordination'], organisationIds: [] };
      return run((tx) => dueInCalendar(tx, { command, person, locale: 'de' }));
    },
  ],
] as [string, () => unknown][])('%s does not tell of bookings', async (_where, read) => {
  const said = JSON.stringify(await read());
  expect(said).toBeDefined();
  expect(said).not.toMatch(/belegt[-:]/i);
  for (const id of ids) expect(said).not.toContain(id);
});

test.each(['ics', 'rss', 'json'] as const)(
  'the %s feed does not tell of bookings',
  async (format) => {
    const asked = { format, parameters: new URLSearchParams(), ...reader() };
    const found = await run((tx) => findFeed(tx, asked as never));
    expect(found.kind).toBe('found');
    expect(JSON.stringify(found)).not.toMatch(/belegt/i);
  },
);

test('a booking has no page and no calendar of its own for citizens', async () => {
  const slug = await run(async (tx) => (await findEvent(tx, { id: ids[1]! }))!.slug);
  expect(slug).toContain('belegt-');
  expect(await run((tx) => findPublicEvent(tx, { slug, now } as never))).toBeFalsy();
  const calendar = await run((tx) => findEventCalendar(tx, { slug, ...reader() } as never));
  expect(calendar).toEqual({ kind: 'unknown', problem: 'event' });
});
