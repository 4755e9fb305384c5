import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createEvent } from '#modules/calendar/server.ts';
import type { EventDetails } from '#modules/calendar/index.ts';
import { findDistrict } from '#modules/districts/server.ts';
import type { District } from '#modules/districts/index.ts';
import { createOrganisation } from '#modules/organisations/server.ts';
import { dropPublishedPages } from '#platform/cache/publish.server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import type { Command } from '#platform/command.ts';
import { useDatabase } from './database.ts';
import { makeDistrict, makePlace } from './factories/district.ts';
import { eventDetails, seriesDetails } from './factories/event.ts';
import { load as loadFrame } from '../src/routes/(public)/+layout.server.ts';
import { load as loadHome } from '../src/routes/(public)/+page.server.ts';
import { load as loadOffice } from '../src/routes/(public)/buero/+page.server.ts';
import { load as loadNotices } from '../src/routes/(public)/meldungen/+page.server.ts';
import { load as loadList } from '../src/routes/(public)/termine/+page.server.ts';
import { load as loadDirectory } from '../src/routes/(public)/vereine/+page.server.ts';
import { load as loadEntry } from '../src/routes/(public)/vereine/[slug]/+page.server.ts';
import { load as loadEvent } from '../src/routes/(public)/termine/[slug]/+page.server.ts';

/**
 * How often a public page that is rendered anew asks the database, `begin` and `commit` included, where what is
 * remembered of the district is there. A figure that grows here makes every page slower: think twice.
 */

useDatabase();

let command: Command;
let district: District;
let slug = '';
let end: () => Promise<void>;

beforeAll(async () => {
  ({ command } = await makeDistrict());
  district = (await globally((tx) => findDistrict(tx, command.districtId)))!;
  const placeId = await makePlace({ command });
  slug = await write({ placeId });
  await addEntry(slug);
  await write({ category: 'office_hour' });
  end = await dropPublishedPages();
  // What was published above may still be on its way.
  await vi.waitFor(async () => expect(await countQueries(loadFrame)).toBe(0));
});
afterAll(() => end());

test.each([
  ['the frame of every page', loadFrame, 0],
  ['the office', loadOffice, 4],
  ['the list of dates', loadList, 3],
  ['the list of dates, a search in it', loadList, 4, '?q=Fest'],
  ['the list of dates, behind its last page', loadList, 4, '?seite=9'],
  ['the notices', loadNotices, 3],
  ['the start page', loadHome, 5],
  ['an event', loadEvent, 5],
  ['the directory', loadDirectory, 0],
  ['the directory, a search in it', loadDirectory, 3, '?q=Chor'],
  ['an entry of the directory', loadEntry, 4],
] as [string, unknown, number, string?][])('%s', async (_page, load, most, search) => {
  // What the page itself remembers of the district is there from the second time on.
  await countQueries(load, search);
  expect(await countQueries(load, search)).toBe(most);
});

/** Kit's own events hold more; loads of public pages read these. */
async function countQueries(load: unknown, search = ''): Promise<number> {
  const locals = { district, now: new Date(command.now), locale: 'de', person: null };
  const event = {
    locals: { ...locals, session: null, staleAt: [] },
    params: { slug },
    url: new URL(`http://localhost/termine${search}`),
  };
  const asking = vi.spyOn(pg.Client.prototype, 'query');
  try {
    await (load as (from: typeof event) => Promise<unknown>)(event);
    return asking.mock.calls.length;
  } finally {
    asking.mockRestore();
  }
}

/** Under the address of the event, so that one address serves both. */
async function addEntry(slug: string): Promise<void> {
  const { districtId, now } = command;
  const entry = { name: 'Chor', kind: 'club', category: 'clubs', districtId, now, slug } as const;
  await inDistrict(districtId, (tx) => createOrganisation(tx, entry));
}

async function write(details: Partial<EventDetails>): Promise<string> {
  const rule = seriesDetails({ rrule: 'FREQ=WEEKLY' });
  const written = await inDistrict(command.districtId, (tx) =>
    createEvent(tx, {
      command,
      details: eventDetails(details),
      status: 'published',
      series: [rule],
    }),
  );
  return written.slug;
}
