import { beforeEach, describe, expect, it } from 'vitest';
import { createEvent, findEvent, listOccurrences } from '#modules/calendar/server.ts';
import { findDistrict } from '#modules/districts/server.ts';
import type { District } from '#modules/districts/index.ts';
import { addAbsence, changeChoices, listDuties, listShifts } from '#modules/duties/server.ts';
import { createOrganisation } from '#modules/organisations/server.ts';
import { parseHolderForm } from '#modules/rooms/forms.ts';
import { createKey, giveKey, listKeys, returnKey } from '#modules/rooms/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict, makePerson } from '../../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../../tests/factories/event.ts';
import { makeRoom } from '../../../../tests/factories/room.ts';
import { saveEvent } from './event-save.server.ts';

useDatabase();

let command: Command;
let district: District;
let placeId: string;
let helper: string;

const within = <Result>(work: (tx: Tx) => Promise<Result>) => inDistrict(command.districtId, work);

/** A room that is open until 22:00 and taken on 8 December, its key out until 1 December, one helper, away on the 15th. */
beforeEach(async () => {
  ({ command } = await makeDistrict());
  district = (await globally((tx) => findDistrict(tx, command.districtId)))!;
  helper = (await makePerson({ command, role: 'volunteer' })).personId;
  command = { ...command, personId: helper };
  const opening = { tu: [{ from: '08:00', until: '22:00' }] };
  const room = await makeRoom({ command, details: { opening } });
  placeId = room.placeId;
  await within(async (tx) => {
    const keyId = newId();
    await createKey(tx, { command, id: keyId, roomId: room.roomId, label: 'Haupttür' });
    const holder = { name: 'Erika Muster', reach: '1', organisationId: null, dueOn: '2026-12-01' };
    await giveKey(tx, { command, keyId, holder });
    const details = eventDetails({ title: { de: 'Vorstand' }, audience: 'team', placeId });
    const series = [seriesDetails({ localStart: '2026-12-08T20:30', rrule: null })];
    await createEvent(tx, { command, details, status: 'published', series });
    const choices = { skills: [], standsInFor: ['helper' as const], showsHours: false };
    await changeChoices(tx, { command, personId: helper, version: 0, choices });
    const away = { fromOn: '2026-12-15', untilOn: '2026-12-15' };
    await addAbsence(tx, { command, id: newId(), personId: helper, ...away });
  });
});

function formOf(changes: Record<string, string>): FormData {
  const form = new FormData();
  const usual = {
    ...{ id: newId(), title: 'Chorprobe', category: 'meeting', audience: 'public', placeId },
    ...{ date: '2026-12-01', startTime: '19:00', endTime: '20:30', repeat: 'weekly' },
    ...{ ends: 'until', until: '2026-12-15', onHoliday: 'hold', status: 'published' },
  };
  for (const [name, value] of Object.entries({ ...usual, ...changes })) form.set(name, value);
  return form;
}

async function save(changes: Record<string, string>, role = 'volunteer') {
  const person = { id: helper, name: 'Test', roles: [role], organisationIds: [] };
  const locals = { now: command.now, locale: 'de', district, person } as never;
  const body = formOf(changes);
  const request = new Request('https://example.org/', { method: 'POST', body });
  try {
    const answer = await saveEvent({ locals, request, id: null });
    return { saved: null, ...('data' in answer ? answer.data : answer) };
  } catch (thrown) {
    const { location } = thrown as { location?: string };
    if (!location) throw thrown;
    return { saved: location.split('/').at(-1)!.split('?')[0]! };
  }
}

const club = (name: string) =>
  within((tx) =>
    createOrganisation(tx, {
      ...{ districtId: command.districtId, now: command.now },
      ...{ name, kind: 'club', category: 'clubs' },
    }),
  );

const lines = (answer: Awaited<ReturnType<typeof save>>) =>
  'shown' in answer
    ? answer.shown?.check.dates.flatMap(({ when, findings }) =>
        findings.map(({ text }) => `${when.split(',')[1]?.trim()}: ${text}`),
      )
    : [];

describe('the one check', () => {
  it('shows everything that stands in the way at once, date by date, before anything is saved', async () => {
    const id = newId();
    const answer = await save({ id, helpers: '1', clear: '30', endTime: '21:40' });
    expect(answer).toMatchObject({ saved: null, isHeldUp: true });
    expect(lines(answer)).toEqual([
      '1. Dezember 2026: Mit Aufbau und Abbau liegt das außerhalb der Zeiten, zu denen der Raum genutzt werden darf.',
      '1. Dezember 2026: Der Schlüssel „Haupttür“ ist bei Erika Muster, bis Dienstag, 1. Dezember 2026.',
      '8. Dezember 2026: Der Raum ist vergeben: Vorstand (20:30 bis 22:00 Uhr).',
      '8. Dezember 2026: Mit Aufbau und Abbau liegt das außerhalb der Zeiten, zu denen der Raum genutzt werden darf.',
      '15. Dezember 2026: Mit Aufbau und Abbau liegt das außerhalb der Zeiten, zu denen der Raum genutzt werden darf.',
      '15. Dezember 2026: Helfende: 1 gesucht, dann ist aber niemand frei.',
    ]);
    expect(answer).toMatchObject({ values: { title: 'Chorprobe', helpers: '1', clear: '30' } });
    expect(await within((tx) => findEvent(tx, { id }))).toBeNull();
  });

  it('saves what was seen, and makes the duty with the event', async () => {
    const asked = { id: newId(), helpers: '1' };
    const shown = await save(asked);
    const seen = 'shown' in shown ? (shown.shown?.check.seen ?? '') : '';
    const { saved } = await save({ ...asked, seen });
    expect(saved).toBe(asked.id);
    const { duties, shifts } = await within(async (tx) => ({
      duties: await listDuties(tx, { eventId: asked.id }),
      shifts: await listShifts(tx, { eventId: asked.id }),
    }));
    expect(duties).toMatchObject([{ kind: 'helper', needed: 1, name: { de: 'Helfen' } }]);
    expect(shifts.map(({ day }) => day)).toEqual(['2026-12-01', '2026-12-08', '2026-12-15']);
    // A second press leads to what is there, and makes nothing twice.
    await save({ ...asked, seen });
    expect(await within((tx) => listDuties(tx, { eventId: asked.id }))).toHaveLength(1);
  });

  it('asks nobody who keeps a draft', async () => {
    const { saved } = await save({ status: 'draft', helpers: '1', endTime: '22:30' });
    expect(saved).not.toBeNull();
  });

  it('lets nobody pass a taken room, whatever they have seen', async () => {
    const asked = { startTime: '20:00', endTime: '21:00', date: '2026-12-08', repeat: 'none' };
    const answer = await save(asked);
    expect(answer).toMatchObject({ saved: null, errors: [{ code: 'room_taken' }] });
    expect(lines(answer)).toEqual([
      '8. Dezember 2026: Der Raum ist vergeben: Vorstand (20:30 bis 22:00 Uhr).',
    ]);
  });

  it('asks a club for no key that somebody has for it, and others all the same', async () => {
    const asked = { endTime: '20:00', repeat: 'none' };
    const choir = await club('Chor');
    const skat = await club('Skatclub');
    await within(async (tx) => {
      const [key] = await listKeys(tx);
      await returnKey(tx, { command, id: key!.out!.id });
      const typed = { id: '', keyId: key!.id, name: 'Erika Muster', reach: '1', dueOn: '' };
      const values = { ...typed, organisationId: choir };
      const { holder } = parseHolderForm(values, { organisationIds: [choir, skat] });
      await giveKey(tx, { command, keyId: key!.id, holder: holder! });
    });
    const told = async (organisationId: string) => lines(await save({ ...asked, organisationId }));
    const away =
      '1. Dezember 2026: Der Schlüssel „Haupttür“ ist bei Erika Muster, ohne Rückgabetag.';
    expect(await told(skat)).toEqual([away]);
    expect(await told('')).toEqual([away]);
    expect(await save({ ...asked, organisationId: choir })).toEqual({
      saved: expect.any(String) as string,
    });
  });

  it('makes nothing of a number of helpers that is none, and keeps it in the form', async () => {
    const id = newId();
    const answer = await save({ id, helpers: 'viele', placeId: '' });
    expect(answer).toMatchObject({
      ...{ errors: [{ field: 'helpers', code: 'helpers_invalid' }], values: { helpers: 'viele' } },
    });
    const dates = await within((tx) => listOccurrences(tx, { for: 'team', eventId: id }));
    expect(dates).toEqual([]);
  });

  it('tells clubs no names of what is not public, and asks no helpers of them', async () => {
    const answer = await save({ helpers: '1', endTime: '21:00' }, 'delegate');
    expect(lines(answer)?.join()).not.toMatch(/Erika|Vorstand|Helfende/);
    expect(lines(answer)).toContain(
      '8. Dezember 2026: Der Raum ist vergeben: etwas, das nur das Team sieht (20:30 bis 22:00 Uhr).',
    );
  });
});
