import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { createOrganisation } from '#modules/organisations/server.ts';
import type { Command } from '#platform/command.ts';
import { useDatabase } from '../../../tests/database.ts';
import { makeDistrict, makePlace } from '../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../tests/factories/event.ts';
import { dueInCalendar } from './due.server.ts';
import type { EventDetails } from './event/event.ts';
import { createEvent } from './server.ts';

useDatabase();

const day = 86_400_000;

function write({
  command,
  status,
  start,
  ...details
}: {
  command: Command;
  status: 'draft' | 'tentative' | 'published';
  start: string;
} & Partial<EventDetails>) {
  const series = [seriesDetails({ localStart: start, rrule: null })];
  return inDistrict(command.districtId, (tx) =>
    createEvent(tx, { command, status, details: eventDetails(details), series }),
  );
}

function due(command: Command, role: string, organisationIds: string[] = []) {
  const person = { id: 'p', roles: [role], organisationIds };
  return inDistrict(command.districtId, (tx) =>
    dueInCalendar(tx, { command, person, locale: 'de' }),
  );
}

it('asks about a draft after two weeks, and a delegate only about their own', async () => {
  const { id: districtId, command } = await makeDistrict();
  const club = await inDistrict(districtId, (tx) =>
    createOrganisation(tx, {
      districtId,
      name: 'Chor',
      kind: 'club',
      website: '',
      now: command.now,
    }),
  );
  await write({ command, status: 'draft', start: '2027-05-01T11:00', organisationId: club });
  const later = { ...command, now: new Date(command.now.getTime() + 15 * day) };
  expect(await due(command, 'volunteer')).toEqual([]);
  expect((await due(later, 'volunteer')).map((item) => item.text)).toEqual([
    'Entwurf seit Sonntag, 22. November: „Rund ums Dorf“. Fertig schreiben oder löschen?',
  ]);
  expect(await due(later, 'delegate', [club])).toHaveLength(1);
  expect(await due(later, 'delegate', [districtId])).toEqual([]);
  expect(await due(later, 'delegate')).toEqual([]);
  expect(await due(later, 'city')).toEqual([]);
});

it('asks about a held date when it comes near, and calls it late shortly before', async () => {
  const { command } = await makeDistrict();
  await write({ command, status: 'tentative', start: '2027-03-01T18:00' });
  await write({ command, status: 'tentative', start: '2026-12-20T18:00' });
  await write({ command, status: 'tentative', start: '2026-11-24T18:00' });
  expect((await due(command, 'coordination')).map((item) => item.isLate)).toEqual([true, false]);
  expect(await due(command, 'delegate')).toEqual([]);
});

it('tells of a held date that meets another event', async () => {
  const { command } = await makeDistrict();
  await write({
    command,
    status: 'published',
    start: '2026-12-20T18:00',
    title: { de: 'Konzert' },
  });
  await write({ command, status: 'tentative', start: '2026-12-20T19:00', title: { de: 'Lesung' } });
  expect((await due(command, 'volunteer')).map((item) => item.text)).toContain(
    '„Lesung“ und „Konzert“ sind zur selben Zeit am Sonntag, 20. Dezember.',
  );
});

it('tells of a date whose room is gone, and says nothing while it has it', async () => {
  const { command } = await makeDistrict();
  const placeId = await makePlace({ command });
  await write({ command, status: 'published', start: '2026-12-20T18:00', placeId });
  expect(await due(command, 'volunteer')).toEqual([]);
  await inDistrict(command.districtId, (tx) => sql`delete from occupancy`.execute(tx));
  expect((await due(command, 'volunteer')).map((item) => item.text)).toEqual([
    '„Rund ums Dorf“ am Sonntag, 20. Dezember hat keinen Raum: Stadtteilbüro ist vergeben.',
  ]);
});
