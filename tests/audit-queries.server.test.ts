import pg from 'pg';
import { expect, it, vi } from 'vitest';
import { createEvent } from '#modules/calendar/server.ts';
import { findDistrict } from '#modules/districts/server.ts';
import { createPlace } from '#modules/places/server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { useDatabase } from './database.ts';
import { makeDistrict, makePerson } from './factories/district.ts';
import { eventDetails, seriesDetails } from './factories/event.ts';
import { load } from '../src/routes/team/verlauf/+page.server.ts';

useDatabase();

it('the list of who did what asks the database no more often for many entries than for few', async () => {
  const { id, command } = await makeDistrict();
  const district = await globally((tx) => findDistrict(tx, id));
  const locals = { district, locale: 'de', now: command.now } as App.Locals;
  const read = () =>
    load({ locals, url: new URL('http://localhost/team/verlauf') } as Parameters<typeof load>[0]);
  const count = async () => {
    const asking = vi.spyOn(pg.Client.prototype, 'query');
    try {
      await read();
      return asking.mock.calls.length;
    } finally {
      asking.mockRestore();
    }
  };
  const act = async () => {
    const { personId } = await makePerson({ command, role: 'volunteer' });
    const by = { ...command, personId };
    await inDistrict(id, async (tx) => {
      const details = eventDetails();
      const series = [seriesDetails({ rrule: null })];
      await createEvent(tx, { command: by, details, status: 'published', series });
      const nowhere = { street: '', postalCode: '', town: '', latitude: null, longitude: null };
      const place = { ...nowhere, name: 'Platz', access: {}, exclusive: false };
      await createPlace(tx, { ...place, districtId: id, now: command.now, personId });
    });
  };
  await act();
  const few = await count();
  for (let round = 0; round < 5; round += 1) await act();
  expect(await read()).toMatchObject({ days: [{ lines: { length: 12 } }] });
  expect(await count()).toBe(few);
});
