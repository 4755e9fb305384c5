import type { Handle } from '@sveltejs/kit/hooks';
import pg from 'pg';
import { beforeAll, expect, test, vi } from 'vitest';
import { createEvent } from '#modules/calendar/server.ts';
import { findDistrict } from '#modules/districts/server.ts';
import { createOrganisation } from '#modules/organisations/server.ts';
import { findPersonOfAccount } from '#modules/people/server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { findSession, openSession } from '#platform/session/session.server.ts';
import { useDatabase } from './database.ts';
import { makeDistrict, makePerson, makePlace } from './factories/district.ts';
import { eventDetails, seriesDetails } from './factories/event.ts';
import { recognise } from '../src/hooks/recognise.server.ts';
import { load as loadToday } from '../src/routes/team/+page.server.ts';
import { load as loadAccount } from '../src/routes/team/konto/+page.server.ts';
import { load as loadEvents } from '../src/routes/team/veranstaltungen/+page.server.ts';

/**
 * How often a page of the team asks the database, `begin` and `commit` included. Nothing is remembered for those who
 * are signed in, so each call counts on every page; and none may come on top for each event that there is.
 */

useDatabase();

const now = new Date('2026-11-22T12:00:00Z');
const locals = { now, locale: 'de', path: '/team', staleAt: [] } as unknown as App.Locals;
let token = '';

beforeAll(async () => {
  const { id, command } = await makeDistrict();
  const placeId = await makePlace({ command });
  const { accountId } = await makePerson({ command, role: 'coordination' });
  const organisationId = await inDistrict(id, (tx) =>
    createOrganisation(tx, { districtId: id, name: 'Chor', kind: 'club', website: '', now }),
  );
  const role = 'delegate' as const;
  const { personId } = await makePerson({ command, role, organisationId });
  const write = (status: 'published' | 'tentative') =>
    inDistrict(id, (tx) =>
      createEvent(tx, {
        command: { ...command, personId },
        details: eventDetails({ organisationId, placeId: status === 'published' ? placeId : null }),
        status,
        series: [seriesDetails({ rrule: 'FREQ=WEEKLY' })],
      }),
    );
  for (const status of ['published', 'tentative', 'tentative', 'tentative'] as const)
    await write(status);
  // By the real clock, which `recognise` reads: a session that is a day old would be prolonged.
  const opened = { accountId, device: '', now: new Date() };
  ({ token } = await globally((tx) => openSession(tx, opened)));
  locals.district = await globally((tx) => findDistrict(tx, id));
  locals.session = await globally((tx) => findSession(tx, { token, now: opened.now }));
  locals.person = await inDistrict(id, (tx) => findPersonOfAccount(tx, accountId));
});

const askWho = ({ url }: { url: URL }) =>
  recognise({
    event: { url, locals: {}, cookies: { get: () => token, set: () => undefined } },
    resolve: () => new Response(),
  } as unknown as Parameters<Handle>[0]);

test.each([
  ['who asks, before every page', askWho, 5],
  ['"Heute", with three dates that groups hold', loadToday, 47],
  ['the list of events', loadEvents, 3],
  ['the account', loadAccount, 10],
] as [string, (event: never) => unknown, number][])('%s', async (_page, ask, most) => {
  const asking = vi.spyOn(pg.Client.prototype, 'query');
  try {
    const event = { locals, url: new URL('http://localhost/team'), params: {} };
    await ask(event as never);
    expect(asking.mock.calls.length).toBe(most);
  } finally {
    asking.mockRestore();
  }
});
