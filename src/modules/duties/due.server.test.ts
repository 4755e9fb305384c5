import pg from 'pg';
import { beforeAll, expect, test, vi } from 'vitest';
import { createEvent, deleteEvent } from '#modules/calendar/server.ts';
import { addMember } from '#modules/people/server.ts';
import type { Command } from '#platform/command.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { useDatabase } from '../../../tests/database.ts';
import { makeDistrict, makePerson, makePlace } from '../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../tests/factories/event.ts';
import { dueInDuties } from './due.server.ts';
import {
  addDuty,
  listCallsOff,
  listShifts,
  takeShift,
  tellOfCalledOff,
  tickOffCall,
} from './server.ts';

useDatabase();

const now = new Date('2026-11-22T12:00:00Z');
let command: Command;
let helper = '';

beforeAll(async () => {
  ({ command } = await makeDistrict({ now }));
  ({ personId: helper } = await makePerson({ command, role: 'volunteer' }));
  const placeId = await makePlace({ command });
  await inDistrict(command.districtId, async (tx) => {
    const { id: eventId } = await createEvent(tx, {
      ...{ command, status: 'published', details: eventDetails({ placeId }) },
      series: [seriesDetails({ localStart: '2026-11-23T10:00', rrule: 'FREQ=DAILY;COUNT=20' })],
    });
    const details = { kind: 'office' as const, needed: 2, skills: [], part: null };
    const name = { de: 'Bürodienst' };
    await addDuty(tx, { command, id: newId(), eventId, details: { ...details, name } });
    const [first] = await listShifts(tx, {});
    await takeShift(tx, { command, shiftId: first!.id, personId: helper, via: 'self' });
  });
});

/** What is told on "Heute", and how often the database is asked for it, `begin` included. */
async function ask({ id = newId(), role }: { id?: string; role: 'coordination' | 'volunteer' }) {
  return inDistrict(command.districtId, async (tx) => {
    const asking = vi.spyOn(pg.Client.prototype, 'query');
    const person = { id, roles: [role], organisationIds: [] };
    const told = await dueInDuties(tx, { command: { ...command, now }, person, locale: 'de' });
    const questions = asking.mock.calls.length;
    asking.mockRestore();
    return { texts: told.map(({ text }) => text), questions };
  });
}

test('whoever helps is told of the own duty, and nothing else is read', async () => {
  const own = await ask({ id: helper, role: 'volunteer' });
  expect(own.texts).toEqual([expect.stringContaining('Sie haben Dienst')]);
  expect(own.questions).toBe(8);
  expect(await ask({ role: 'volunteer' })).toEqual({ texts: [], questions: 3 });
});

test('the coordination is told of each gap of the week, in as many questions for one as for six', async () => {
  const { texts, questions } = await ask({ role: 'coordination' });
  expect(texts).toHaveLength(6);
  expect(questions).toBe(11);
});

test('own duties of the coming week are told; where there is none, the next; a draft is not', async () => {
  const { personId: id } = await makePerson({ command, role: 'volunteer' });
  const by = { command, personId: id, via: 'coordination' as const };
  const write = async (status: 'draft' | 'published', localStart: string) =>
    inDistrict(command.districtId, async (tx) => {
      const { id: eventId } = await createEvent(tx, {
        ...{ command, status, details: eventDetails({}) },
        series: [seriesDetails({ localStart, rrule: null })],
      });
      const details = { kind: 'helper' as const, needed: 2, skills: [], part: null };
      const name = { de: `Aufbau ${localStart}` };
      await addDuty(tx, { command, id: newId(), eventId, details: { ...details, name } });
      const [shift] = await listShifts(tx, { eventId });
      await takeShift(tx, { ...by, shiftId: shift!.id });
    });
  const told = async () => (await ask({ id, role: 'volunteer' })).texts;
  await write('draft', '2026-11-24T10:00');
  expect(await told()).toEqual([]);
  await write('published', '2026-12-15T10:00');
  await write('published', '2026-12-20T10:00');
  expect(await told()).toEqual([
    expect.stringMatching(/^Dienstag, 15\. Dezember, 10:00 .*Sie haben Dienst/),
  ]);
  await write('published', '2026-11-24T14:00');
  await write('published', '2026-11-28T10:00');
  expect(await told()).toEqual([
    expect.stringMatching(/^Dienstag, 24\. November/),
    expect.stringMatching(/^Samstag, 28\. November/),
  ]);
});

test('the coordination is told whom to ring of a duty that falls out, until it is ticked off; nobody else is', async () => {
  const personId = newId();
  await inDistrict(command.districtId, async (tx) => {
    const details = { name: 'Ohne Mail', phone: '02307 123', roles: [] };
    await addMember(tx, { command, id: personId, details });
    const { id: eventId } = await createEvent(tx, {
      ...{ command, status: 'published', details: eventDetails({}) },
      series: [seriesDetails({ localStart: '2026-12-15T10:00', rrule: null })],
    });
    const need = { kind: 'helper' as const, needed: 2, skills: [], part: null };
    await addDuty(tx, { command, id: newId(), eventId, details: { ...need, name: { de: 'X' } } });
    const [shift] = await listShifts(tx, { eventId });
    await takeShift(tx, { command, shiftId: shift!.id, personId, via: 'coordination' });
    await deleteEvent(tx, { command, id: eventId, version: 1 });
    await tellOfCalledOff(tx, { command: { ...command, personId: null } });
  });
  const rings = async (role: 'coordination' | 'volunteer') =>
    (await ask({ role })).texts.filter((text) => text.startsWith('Anrufen'));
  expect(await rings('coordination')).toEqual([
    expect.stringMatching(/^Anrufen: Ohne Mail\. Ein Dienst fällt aus, Dienstag, 15\. Dezember/),
  ]);
  expect(await rings('volunteer')).toEqual([]);
  await inDistrict(command.districtId, async (tx) => {
    for (const { assignmentIds, news } of await listCallsOff(tx, { now })) {
      await tickOffCall(tx, { command, assignmentIds, news });
    }
  });
  expect(await rings('coordination')).toEqual([]);
});
