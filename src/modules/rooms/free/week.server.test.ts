import { expect, it } from 'vitest';
import { addClosure } from '#modules/calendar/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict, makePlace } from '../../../../tests/factories/district.ts';
import { aRequest, aWish, book, makeRoom } from '../../../../tests/factories/room.ts';
import { isFree, listFree } from '../server.ts';

useDatabase();

const timeZone = 'Europe/Berlin';

/** A room for Tuesdays and Wednesdays, taken on Tuesday 1 December 2026 from 17:45 to 20:15. */
async function taken() {
  const { id: districtId, command } = await makeDistrict();
  const open = [{ from: '09:00', until: '22:00' }];
  const details = { opening: { tu: open, we: open } };
  const { roomId, placeId } = await makeRoom({ command, details });
  const wish = aWish({ setUpMinutes: 15, clearMinutes: 15 });
  await book({ command, request: aRequest({ roomId, wish }) });
  return { districtId, command, placeId };
}

it('what is free of a room are the gaps within its times, set-up and clearing left out', async () => {
  const { districtId, placeId } = await taken();
  const days = { from: '2026-12-01', until: '2026-12-03', timeZone };
  const free = await inDistrict(districtId, (tx) => listFree(tx, { placeId, ...days }));
  const spans = free.map((day) => day.spans.map(({ from, until }) => `${from}-${until}`));
  expect(spans).toEqual([['09:00-17:45', '20:15-22:00'], ['09:00-22:00'], []]);
});

it('on a closed day nothing of a room is free, and a place that is no room has nothing to give', async () => {
  const { districtId, command, placeId } = await taken();
  const day = { startsOn: '2026-12-02', endsOn: '2026-12-02' };
  const closure = { kind: 'own' as const, name: { de: 'Umbau' }, ...day };
  await inDistrict(districtId, (tx) => addClosure(tx, { command, closure, source: 'Test' }));
  const days = { from: '2026-12-02', until: '2026-12-02', timeZone };
  const list = (id: string) =>
    inDistrict(districtId, (tx) => listFree(tx, { placeId: id, ...days }));
  expect(await list(placeId)).toEqual([{ date: '2026-12-02', spans: [] }]);
  expect(await list(await makePlace({ command, name: 'Platz' }))).toEqual([]);
});

it.each([
  ['2026-12-01T15:00:00Z', '2026-12-01T16:45:00Z', true],
  ['2026-12-01T15:00:00Z', '2026-12-01T16:46:00Z', false],
  ['2026-12-01T19:15:00Z', '2026-12-01T20:00:00Z', true],
  ['2026-12-01T19:14:00Z', '2026-12-01T20:00:00Z', false],
])('from %s to %s the room is free: %s', async (from, until, expected) => {
  const { districtId, placeId } = await taken();
  const span = { placeId, startsAt: new Date(from), endsAt: new Date(until) };
  expect(await inDistrict(districtId, (tx) => isFree(tx, span))).toBe(expected);
});
