import { beforeEach, expect, it } from 'vitest';
import { createEvent } from '#modules/calendar/server.ts';
import { addDuty, listShifts, takeShift } from '#modules/duties/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict, makePerson } from '../../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../../tests/factories/event.ts';
import { closeOffice } from '../server.ts';
import { dueUnstaffed } from './due.server.ts';
import { listSoon } from './staffing.server.ts';

useDatabase();

let command: Command;

const within = <Result>(work: (tx: Tx) => Promise<Result>) => inDistrict(command.districtId, work);
const asked = (at: string, roles: readonly string[] = ['coordination']) =>
  within(async (tx) => {
    const then = { ...command, now: new Date(at) };
    return dueUnstaffed(tx, {
      soon: await listSoon(tx, then),
      circumstances: {
        ...{ command: then, locale: 'de' },
        person: { id: 'p', roles, organisationIds: [] },
      },
    });
  });
const firstShift = async () => (await within((tx) => listShifts(tx, {})))[0]!;

beforeEach(async () => {
  ({ command } = await makeDistrict({ now: new Date('2026-11-29T12:00:00Z') }));
  await within(async (tx) => {
    const { id: eventId } = await createEvent(tx, {
      ...{ command, status: 'published', details: eventDetails({ category: 'office_hour' }) },
      series: [seriesDetails({ localStart: '2026-12-01T10:00', rrule: 'FREQ=WEEKLY' })],
    });
    const name = { de: 'Bürodienst' };
    const details = { name, kind: 'office' as const, needed: 1, skills: [], part: null };
    await addDuty(tx, { command, id: newId(), eventId, details });
  });
});

it('an hour that nobody has taken is asked about from the day before on, of those who decide', async () => {
  expect(await asked('2026-11-29T20:00:00Z')).toEqual([]);
  const [item] = await asked('2026-11-30T08:00:00Z');
  expect(item).toMatchObject({
    text: 'Niemand ist im Büro eingeteilt: Di., 1. Dez., von 10 bis 11:30 Uhr. Bleibt es wirklich geschlossen?',
    path: `/team/buero/schliessen/${(await firstShift()).occurrenceId}`,
    isLate: false,
  });
  expect(await asked('2026-12-01T07:00:00Z')).toMatchObject([{ isLate: true }]);
  expect(await asked('2026-11-30T08:00:00Z', ['volunteer'])).toEqual([]);
});

it('nobody is asked any more where somebody has taken it, or it stays closed', async () => {
  const { id: shiftId, occurrenceId } = await firstShift();
  await within((tx) => closeOffice(tx, { command, occurrenceId, reason: {} }));
  expect(await asked('2026-11-30T08:00:00Z')).toEqual([]);
  const next = (await within((tx) => listShifts(tx, {})))[1]!;
  expect(next.id).not.toBe(shiftId);
  expect(await asked('2026-12-07T08:00:00Z')).toHaveLength(1);
  const { personId } = await makePerson({ command, role: 'volunteer' });
  await within((tx) => takeShift(tx, { command, shiftId: next.id, personId, via: 'self' }));
  expect(await asked('2026-12-07T08:00:00Z')).toEqual([]);
});
