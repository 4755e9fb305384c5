import { beforeEach, expect, it } from 'vitest';
import { createEvent, listOccurrences } from '#modules/calendar/server.ts';
import { addDuty, answerAsk, findShift, listShifts, openSearch } from '#modules/duties/server.ts';
import { closeOffice } from '#modules/office/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { useDatabase } from '../../tests/database.ts';
import { makeDistrict, makePerson, makePlace } from '../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../tests/factories/event.ts';
import { listWaiting, stepIn } from './step-in.server.ts';

useDatabase();

let command: Command;
let placeId: string;
let occurrenceId: string;
let shiftId: string;
let personId: string;

const within = <Result>(work: (tx: Tx) => Promise<Result>) => inDistrict(command.districtId, work);
const write = (category: 'office_hour' | 'meeting') =>
  within((tx) =>
    createEvent(tx, {
      ...{ command, status: 'published', details: eventDetails({ category, placeId }) },
      series: [
        seriesDetails({ localStart: '2026-12-01T10:00', durationMinutes: 120, rrule: null }),
      ],
    }),
  );
const close = (isUntilTaken: boolean) =>
  within((tx) => closeOffice(tx, { command, occurrenceId, reason: {}, isUntilTaken }));
/** As the page behind a stand-in's link does it. */
const sayYes = () =>
  within(async (tx) => {
    await stepIn(tx, { command, shiftId });
    await answerAsk(tx, { command, shiftId, personId, answer: 'yes', via: 'message' });
  });
const hour = () => within(async (tx) => (await listOccurrences(tx, { id: occurrenceId }))[0]);
const shift = () => within(async (tx) => (await findShift(tx, shiftId))!);
const waiting = async () => {
  const looked = await shift();
  return (await within((tx) => listWaiting(tx, [looked]))).has(shiftId);
};

beforeEach(async () => {
  ({ command } = await makeDistrict({ now: new Date('2026-11-29T12:00:00Z') }));
  ({ personId } = await makePerson({ command, role: 'volunteer' }));
  placeId = await makePlace({ command });
  const { id: eventId } = await write('office_hour');
  await within(async (tx) => {
    const details = {
      ...{ name: { de: 'Bürodienst' }, kind: 'office' as const, needed: 1, skills: [], part: null },
    };
    await addDuty(tx, { command, id: newId(), eventId, details });
    const [made] = await listShifts(tx, { eventId });
    shiftId = made!.id;
    occurrenceId = made!.occurrenceId;
    await openSearch(tx, { command, shiftId });
  });
});

it('a yes to stand in opens the office that was closed because nobody came', async () => {
  await close(true);
  expect(await waiting()).toBe(true);
  await sayYes();
  expect(await hour()).toMatchObject({ state: 'scheduled' });
  expect((await shift()).people).toMatchObject([{ personId, via: 'stand_in' }]);
  expect(await waiting()).toBe(false);
});

it('a yes does not open what is closed for another reason', async () => {
  await close(false);
  expect(await waiting()).toBe(false);
  await expect(sayYes()).rejects.toMatchObject({ code: 'over' });
  expect(await hour()).toMatchObject({ state: 'cancelled' });
});

it('whoever steps in is told where the room was given away meanwhile, and nothing is half done', async () => {
  await close(true);
  await write('meeting');
  await expect(sayYes()).rejects.toMatchObject({ code: 'not_back' });
  expect(await hour()).toMatchObject({ state: 'cancelled' });
  expect((await shift()).people).toEqual([]);
  expect(await waiting()).toBe(true);
});
