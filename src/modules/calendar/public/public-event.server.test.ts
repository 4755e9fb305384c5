import { expect, test } from 'vitest';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict, makePlace } from '../../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../../tests/factories/event.ts';
import { createEvent } from '../event/create.server.ts';
import type { EventDetails, EventStatus } from '../event/event.ts';
import { readKnown } from './known.server.ts';
import { officeOf, usedParts } from './office.ts';
import { findPublicEvent } from './public-event.server.ts';

useDatabase();

const now = new Date('2026-11-22T12:00:00Z');

async function write(details: Partial<EventDetails>, status: EventStatus = 'published', more = {}) {
  const { id, command } = await makeDistrict({ now });
  const placeId = await makePlace({ command });
  const { slug } = await inDistrict(id, (tx) =>
    createEvent(tx, {
      command,
      details: eventDetails({ placeId, ...details }),
      status: status as 'published',
      series: [seriesDetails(more)],
    }),
  );
  return { id, slug };
}

test('citizens find a published event with its rule, its dates and its place', async () => {
  const { id, slug } = await write({});
  const found = await inDistrict(id, (tx) => findPublicEvent(tx, { slug, now }));
  expect(found?.coming[0]?.date).toBe('2026-11-24');
  expect(found?.series).toHaveLength(1);
  expect(found?.places.map(({ name }) => name)).toEqual(['Stadtteilbüro']);
});

test.each<[string, Partial<EventDetails>, EventStatus]>([
  ['a draft', {}, 'draft'],
  ['a date held so that others avoid it', {}, 'tentative'],
  ['a meeting of the team', { audience: 'team' }, 'published'],
])('%s is not for citizens', async (_, details, status) => {
  const { id, slug } = await write(details, status);
  expect(await inDistrict(id, (tx) => findPublicEvent(tx, { slug, now }))).toBeNull();
});

test('an event of another district is not found', async () => {
  const { slug } = await write({});
  const { id: other } = await makeDistrict({ now });
  expect(await inDistrict(other, (tx) => findPublicEvent(tx, { slug, now }))).toBeNull();
});

test('what is over stands among the past, latest first', async () => {
  const { id, slug } = await write({});
  const later = new Date('2027-02-01T12:00:00Z');
  const found = await inDistrict(id, (tx) => findPublicEvent(tx, { slug, now: later }));
  expect(found?.past.map(({ date }) => date)).toEqual(['2027-01-26', '2026-12-29', '2026-11-24']);
  expect(found?.coming[0]?.date).toBe('2027-02-23');
});

test('the office is read from the events of its category, with the place they are at', async () => {
  const hours = {
    localStart: '2026-11-24T10:00',
    durationMinutes: 120,
    rrule: 'FREQ=WEEKLY;BYDAY=TU',
  };
  const { id } = await write({ category: 'office_hour' }, 'published', hours);
  const at = new Date('2026-11-24T10:00:00Z');
  const known = await readKnown({ districtId: id, now: at, fresh: true });
  const office = officeOf({ known, now: at });
  expect(office.state).toMatchObject({
    openUntil: '2026-11-24T11:00:00.000Z',
    next: { date: '2026-12-01' },
  });
  expect(office.series.map(({ rrule }) => rrule)).toEqual(['FREQ=WEEKLY;BYDAY=TU']);
  expect(office.place?.street).toBe('Mittelstraße 14');
  expect(usedParts({ known, now: at })).toEqual({ office: true, notices: false });
});

test('an hour that is over is not shown, though it is remembered', async () => {
  const hours = { localStart: '2026-11-24T10:00', durationMinutes: 120, rrule: null };
  const { id } = await write({ category: 'office_hour' }, 'published', hours);
  const known = await readKnown({
    districtId: id,
    now: new Date('2026-11-24T10:00:00Z'),
    fresh: true,
  });
  const later = new Date('2026-11-24T11:00:00Z');
  expect(officeOf({ known, now: later })).toMatchObject({ hours: [], series: [], place: null });
  expect(usedParts({ known, now: later }).office).toBe(false);
});

test('a district without an office has none on its site', async () => {
  const { id } = await write({});
  const known = await readKnown({ districtId: id, now, fresh: true });
  const office = officeOf({ known, now });
  expect(office).toMatchObject({ hours: [], series: [], place: null, state: { next: null } });
  expect(usedParts({ known, now })).toEqual({ office: false, notices: false });
});
