import { expect, it } from 'vitest';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { makeDistrict, makePlace } from '../../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../../tests/factories/event.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { cancelOccurrences, createEvent, listOccurrences, restoreOccurrences } from '../server.ts';

useDatabase();

it('dates of several events are cancelled and brought back together, in whatever order others do the same', async () => {
  const { id: districtId, command } = await makeDistrict();
  const within = <Result>(work: (tx: Tx) => Promise<Result>) => inDistrict(districtId, work);
  const ids = await within(async (tx) => {
    const found = [];
    for (const day of ['01', '02', '03']) {
      const series = [seriesDetails({ localStart: `2026-12-${day}T10:00`, rrule: null })];
      const details = eventDetails();
      const { id } = await createEvent(tx, { command, status: 'published', details, series });
      const [date] = await listOccurrences(tx, { eventId: id });
      found.push(date!.id);
    }
    return found;
  });
  const states = () =>
    within(async (tx) => {
      const all = await listOccurrences(tx, {});
      return all.map(({ state }) => state);
    });
  const reason = { de: 'Sturm' };
  await Promise.all(
    [ids, ids.toReversed(), ids, ids.toReversed()].map((order) =>
      within((tx) => cancelOccurrences(tx, { command, ids: order, reason })),
    ),
  );
  expect(await states()).toEqual(['cancelled', 'cancelled', 'cancelled']);
  await within((tx) => restoreOccurrences(tx, { command, ids, reason: {} }));
  expect(await states()).toEqual(['scheduled', 'scheduled', 'scheduled']);
});

it('where one of them cannot be brought back, none is', async () => {
  const { id: districtId, command } = await makeDistrict();
  const within = <Result>(work: (tx: Tx) => Promise<Result>) => inDistrict(districtId, work);
  const placeId = await makePlace({ command });
  const write = (localStart: string) =>
    within(async (tx) => {
      const details = eventDetails({ placeId });
      const series = [seriesDetails({ localStart, rrule: null })];
      const { id } = await createEvent(tx, { command, status: 'published', details, series });
      return (await listOccurrences(tx, { eventId: id }))[0]!.id;
    });
  const ids = [await write('2026-12-01T10:00'), await write('2026-12-02T10:00')];
  await within((tx) => cancelOccurrences(tx, { command, ids, reason: {} }));
  await write('2026-12-02T10:00');
  await expect(
    within((tx) => restoreOccurrences(tx, { command, ids, reason: {} })),
  ).rejects.toMatchObject({ code: 'room_taken' });
  const [first] = await within((tx) => listOccurrences(tx, { id: ids[0]! }));
  expect(first?.state).toBe('cancelled');
});
