import { expect, it } from 'vitest';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict } from '../../../../tests/factories/district.ts';
import { aRequest, aWish, book, makeRoom } from '../../../../tests/factories/room.ts';
import { cancelBookedDate, checkRoom, listBookedDates, listChecks } from '../server.ts';

useDatabase();

async function booked() {
  const { id: districtId, command } = await makeDistrict();
  const { roomId } = await makeRoom({ command });
  const wish = aWish({ repeat: 'weekly', lastOn: '2026-12-08' });
  const { id } = await book({ command, request: aRequest({ roomId, wish }), by: 'team' });
  const run = <Result>(work: Parameters<typeof inDistrict<Result>>[1]) =>
    inDistrict(districtId, work);
  const [date] = await run((tx) => listBookedDates(tx, id));
  const check = (ticked: number[], { at = '2026-12-01T19:05:00Z', note = '' } = {}) =>
    run((tx) =>
      checkRoom(tx, {
        command: { ...command, now: new Date(at) },
        ...{ id, occurrenceId: date!.id, ticked, note },
      }),
    );
  return { command, id, date: date!, run, check, list: () => run((tx) => listChecks(tx, id)) };
}

it('the closing list says what was done and what was left, and the last time it is ticked holds', async () => {
  const { date, check, list } = await booked();
  await check([0], { note: 'Licht ging nicht aus.' });
  expect(await list()).toMatchObject([
    { occurrenceId: date.id, done: ['Fenster zu'], missing: ['Licht aus'] },
  ]);
  await check([0, 1, 7]);
  expect(await list()).toMatchObject([
    { done: ['Fenster zu', 'Licht aus'], missing: [], note: '' },
  ]);
});

it('the closing list is not ticked before the date has begun, nor for one that does not take place', async () => {
  const { command, id, date, run, check, list } = await booked();
  await expect(check([0], { at: '2026-12-01T16:59:00Z' })).rejects.toMatchObject({
    code: 'too_late',
  });
  await run((tx) => cancelBookedDate(tx, { command, id, occurrenceId: date.id, origin: null }));
  await expect(check([0])).rejects.toMatchObject({ code: 'not_found' });
  expect(await list()).toEqual([]);
});
