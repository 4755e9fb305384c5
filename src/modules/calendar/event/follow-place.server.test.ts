import { expect, it } from 'vitest';
import { findPlace, updatePlace } from '#modules/places/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { makeDistrict, makePlace } from '../../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../../tests/factories/event.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { createEvent, followPlace } from '../server.ts';

useDatabase();

async function square() {
  const { id, command } = await makeDistrict();
  const placeId = await makePlace({ command, name: 'Dorfplatz', exclusive: false });
  const add = (title: string) =>
    inDistrict(id, (tx) =>
      createEvent(tx, {
        command,
        details: eventDetails({ title: { de: title }, placeId }),
        status: 'published',
        series: [seriesDetails({ rrule: null })],
      }),
    );
  const makeRoom = () =>
    inDistrict(id, async (tx) => {
      const { version, deletedAt: _, id: placeOf, ...place } = (await findPlace(tx, placeId))!;
      await updatePlace(tx, {
        command,
        id: placeOf,
        version,
        place: { ...place, exclusive: true },
      });
      await followPlace(tx, { command, placeId });
    });
  return { add, makeRoom };
}

it('a place that becomes a room is taken by the dates that are there already', async () => {
  const { add, makeRoom } = await square();
  await add('Chorprobe');
  await makeRoom();
  await expect(add('Skatrunde')).rejects.toMatchObject({
    code: 'room_taken',
    clashes: [
      {
        title: { de: 'Chorprobe' },
        takenFrom: '2026-11-24T17:30:00.000Z',
        takenUntil: '2026-11-24T19:00:00.000Z',
      },
    ],
  });
});

it('a place cannot become a room while two things are planned there at once', async () => {
  const { add, makeRoom } = await square();
  await add('Chorprobe');
  await add('Skatrunde');
  await expect(makeRoom()).rejects.toMatchObject({ code: 'room_taken' });
});
