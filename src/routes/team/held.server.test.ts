import { beforeAll, describe, expect, it } from 'vitest';
import { createEvent } from '#modules/calendar/server.ts';
import type { EventDetails } from '#modules/calendar/index.ts';
import { findDistrict } from '#modules/districts/server.ts';
import type { District } from '#modules/districts/index.ts';
import { createOrganisation } from '#modules/organisations/server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import type { Command } from '#platform/command.ts';
import { useDatabase } from '../../../tests/database.ts';
import { makeDistrict, makePlace } from '../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../tests/factories/event.ts';
import { aRequest, book, makeRoom } from '../../../tests/factories/room.ts';
import type { Row } from './event-rows.server.ts';
import { load as loadToday } from './+page.server.ts';
import { load as loadList } from './veranstaltungen/+page.server.ts';

useDatabase();

let command: Command;
let district: District;
let choir: string;

beforeAll(async () => {
  ({ command } = await makeDistrict());
  district = (await globally((tx) => findDistrict(tx, command.districtId)))!;
  choir = await organise('Chor');
  const placeId = await makePlace({ command });
  const organisationId = await organise('Sportverein');
  await write({ title: { de: 'Sportfest' }, organisationId, placeId });
  await write({ title: { de: 'Personalfragen' }, audience: 'team' });
  await write({ title: { de: 'Chorprobe' }, organisationId: choir });
});

describe('a date held by another group', () => {
  it('is told to a delegate with time, place and who, and leads nowhere', async () => {
    const { held } = await list('delegate');
    expect(held?.find(({ title }) => title === 'Sportfest')).toMatchObject({
      meta: [
        { text: 'Dienstag, 24. November, 18:30 bis 20:00 Uhr' },
        { text: 'Stadtteilbüro' },
        { text: 'Sportverein' },
      ],
      badges: [{ text: 'Vorgemerkt' }],
    });
    expect(held?.every(({ href }) => href === undefined)).toBe(true);
  });

  it('keeps its title to itself where only the team shall see it', async () => {
    const { held } = await list('delegate');
    expect(held?.map(({ title }) => title).sort()).toEqual(['Belegt durch das Team', 'Sportfest']);
    expect((await list('delegate', 'personal')).held).toEqual([]);
    expect((await list('delegate', 'sport')).held).toHaveLength(1);
  });

  it('does not come twice for those who look after everything', async () => {
    const { held, rows } = await list('volunteer');
    expect(held).toBeNull();
    expect(rows.map(({ title }) => title).sort()).toEqual([
      'Chorprobe',
      'Personalfragen',
      'Sportfest',
    ]);
  });

  it.each([
    ['coordination', []],
    ['volunteer', []],
    ['delegate', ['Belegt durch das Team', 'Sportfest']],
    ['city', []],
  ])('stands on "Heute" of %s as %j', async (role, titles) => {
    const { held } = await today(role);
    expect(held.map(({ title }) => title).sort()).toEqual(titles);
  });

  it('is on its day not shown to the city, and to a delegate without a link', async () => {
    const later = new Date('2026-11-24T09:00:00Z');
    expect((await today('city', later)).on).toEqual([]);
    const { on } = await today('delegate', later);
    expect(on.map(({ title, href }) => [title, href !== undefined]).sort()).toEqual([
      ['Belegt durch das Team', false],
      ['Chorprobe', true],
      ['Sportfest', false],
    ]);
  });

  it('says of a room that somebody asks for what it is, and not who', async () => {
    const { roomId } = await makeRoom({ command });
    await book({ command, request: aRequest({ roomId, club: '' }) });
    const { held } = await list('delegate');
    const row = held?.find(({ title }) => title === 'Raumanfrage von anderen');
    expect(row).toMatchObject({ meta: [{}, { text: 'Stadtteilbüro' }] });
    expect([row?.href, JSON.stringify(held)]).toEqual([
      undefined,
      expect.not.stringMatching(/privat|Renate/),
    ]);
  });
});

function organise(name: string): Promise<string> {
  const { districtId, now } = command;
  return inDistrict(districtId, (tx) =>
    createOrganisation(tx, { districtId, name, kind: 'club', website: '', now }),
  );
}

function write(details: Partial<EventDetails>) {
  const series = [seriesDetails({ rrule: null })];
  return inDistrict(command.districtId, (tx) =>
    createEvent(tx, { command, status: 'tentative', details: eventDetails(details), series }),
  );
}

function localsOf({ role, now = command.now }: { role: string; now?: Date }) {
  const organisationIds = role === 'delegate' ? [choir] : [];
  const person = { id: '00000000-0000-7000-8000-000000000000', name: 'Test', roles: [role] };
  return { now, locale: 'de', district, person: { ...person, organisationIds } };
}

async function today(role: string, now?: Date) {
  const event = { locals: localsOf({ role, ...(now && { now }) }) };
  return (await loadToday(event as never)) as { held: Row[]; on: Row[] };
}

async function list(role: string, search = '') {
  const url = new URL(`https://example.org/team/veranstaltungen?ansicht=vorgemerkt&q=${search}`);
  const event = { locals: localsOf({ role }), url };
  return (await loadList(event as never)) as { held: Row[] | null; rows: Row[] };
}
