import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { createOrganisation } from '#modules/organisations/server.ts';
import { grantRole } from '#modules/people/server.ts';
import type { Command } from '#platform/command.ts';
import { useDatabase } from '../../../tests/database.ts';
import { makeDistrict, makePerson, makePlace } from '../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../tests/factories/event.ts';
import { dueInCalendar } from './due.server.ts';
import type { EventDetails } from './event/event.ts';
import { createEvent, findEvent, listSeries, setEventStatus, updateEvent } from './server.ts';

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

describe('a group that asks for its date to be published', () => {
  it('is told at once, however far the day is, and only to those who publish', async () => {
    const { command, club } = await request();
    expect(await due(command, 'coordination')).toMatchObject([
      {
        text: 'Chor bittet um Veröffentlichung: „Rund ums Dorf“, Donnerstag, 1. Juli.',
        isLate: false,
        dueAt: '2026-11-22T12:00:00.000Z',
      },
    ]);
    expect(await due(command, 'volunteer')).toHaveLength(1);
    expect(await due(command, 'delegate', [club])).toEqual([]);
    expect(await due(command, 'city')).toEqual([]);
  });

  it('comes once also when the day is near', async () => {
    const { command } = await request({ start: '2026-11-26T18:00' });
    expect((await due(command, 'volunteer')).map(({ text, isLate }) => [text, isLate])).toEqual([
      ['Chor bittet um Veröffentlichung: „Rund ums Dorf“, Donnerstag, 26. November.', true],
    ]);
  });

  it.each(['published', 'cancelled', 'draft'] as const)(
    'asks no more once it is %s',
    async (status) => {
      const { command, id } = await request();
      await inDistrict(command.districtId, (tx) =>
        setEventStatus(tx, { command, id, version: 1, status }),
      );
      expect(await due(command, 'coordination')).toEqual([]);
    },
  );

  it('asks no more once the team saves the day as held, and again when the group does', async () => {
    const { command, asking, id } = await request();
    const { personId } = await makePerson({ command, role: 'volunteer' });
    await save({ command: { ...command, personId, now: minutesLater(command, 1) }, id });
    expect(await due(command, 'coordination')).toEqual([]);
    await save({ command: { ...asking, now: minutesLater(command, 2) }, id });
    expect(await due(command, 'coordination')).toHaveLength(1);
  });

  it('is not somebody of the team who speaks for a group too', async () => {
    const { command, asking } = await request();
    const { districtId, now } = command;
    await inDistrict(districtId, (tx) =>
      grantRole(tx, { districtId, personId: asking.personId!, role: 'volunteer', now }),
    );
    expect(await due(command, 'coordination')).toEqual([]);
  });
});

async function request({ start = '2027-07-01T18:00' }: { start?: string } = {}) {
  const { command } = await makeDistrict();
  const { districtId, now } = command;
  const club = await inDistrict(districtId, (tx) =>
    createOrganisation(tx, { districtId, name: 'Chor', kind: 'club', website: '', now }),
  );
  const delegate = await makePerson({ command, role: 'delegate', organisationId: club });
  const asking: Command = { ...command, personId: delegate.personId };
  const { id } = await write({ command: asking, status: 'tentative', start, organisationId: club });
  return { command, asking, club, id };
}

/** The form saved without another status. */
function save({ command, id }: { command: Command; id: string }) {
  return inDistrict(command.districtId, async (tx) => {
    const { version, organisationId } = (await findEvent(tx, { id }))!;
    const series = await listSeries(tx, [id]);
    const details = eventDetails({ organisationId });
    await updateEvent(tx, { command, id, version, details, series });
  });
}

const minutesLater = ({ now }: Command, minutes: number) =>
  new Date(now.getTime() + minutes * 60_000);

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
