import { expect, it } from 'vitest';
import {
  addClosure,
  createEvent,
  listOccurrences,
  listTaken,
  removeClosure,
  listClosures,
} from '#modules/calendar/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict, makePlace } from '../../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../../tests/factories/event.ts';
import { aRequest, aWish, book, makeRoom } from '../../../../tests/factories/room.ts';
import { RoomError } from '../errors.ts';
import {
  findBooking,
  findRoom,
  listBookedDates,
  previewBooking,
  requestBooking,
} from '../server.ts';

useDatabase();

const weekly = { repeat: 'weekly', lastOn: '2027-11-30' } as const;

it('200 who ask for the same slot in the same moment: one has it, 199 are told so', async () => {
  const { id, command } = await makeDistrict();
  const { roomId, placeId } = await makeRoom({ command });
  const results = await Promise.allSettled(
    Array.from({ length: 200 }, (_, number) =>
      inDistrict(id, (tx) =>
        requestBooking(tx, {
          command,
          id: newId(),
          request: aRequest({ roomId, club: `Gruppe ${number}` }),
          ...{ seen: '', by: 'anybody', locale: 'de', origin: '' },
        }),
      ),
    ),
  );
  const lost = results.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  expect(results.length - lost.length).toBe(1);
  expect(lost.every((reason) => reason instanceof RoomError)).toBe(true);
  const codes = new Set(lost.map((reason) => (reason as RoomError).code));
  for (const code of codes) expect(['look_again', 'nothing_free']).toContain(code);
  const taken = await inDistrict(id, (tx) =>
    listTaken(tx, {
      placeIds: [placeId],
      spans: [{ from: '2026-12-01T00:00:00Z', until: '2026-12-02T00:00:00Z' }],
    }),
  );
  expect(taken).toHaveLength(1);
});

it('a series that meets 20 taken dates is told each of them with another, and the rest is booked', async () => {
  const { id, command } = await makeDistrict();
  const { roomId, placeId } = await makeRoom({ command });
  await inDistrict(id, (tx) =>
    createEvent(tx, {
      command,
      details: eventDetails({ placeId, title: { de: 'Nähkurs' } }),
      status: 'published',
      series: [
        seriesDetails({
          localStart: '2026-12-01T17:00',
          durationMinutes: 120,
          rrule: 'FREQ=WEEKLY;COUNT=20',
        }),
      ],
    }),
  );
  const request = aRequest({ roomId, wish: aWish(weekly) });
  const preview = await inDistrict(id, async (tx) =>
    previewBooking(tx, { command, room: (await findRoom(tx, roomId))!, wish: request.wish }),
  );
  const away = preview!.filter(({ obstacle }) => obstacle);
  expect(preview).toHaveLength(53);
  expect(away).toHaveLength(20);
  expect(away[0]).toMatchObject({
    obstacle: { kind: 'taken', by: { title: { de: 'Nähkurs' } } },
    alternatives: [
      { kind: 'same_day', localStart: '2026-12-01T19:00' },
      { kind: 'other_day', localStart: '2026-12-02T18:00' },
    ],
  });
  const booked = await book({ command, request });
  const dates = await inDistrict(id, (tx) => listBookedDates(tx, booked.id));
  expect(dates.filter(({ state }) => state === 'scheduled')).toHaveLength(33);
  expect(dates.filter(({ state }) => state === 'skipped')).toHaveLength(20);
});

it('whoever has not seen that a date falls away is shown it first, and nothing is booked', async () => {
  const { id, command } = await makeDistrict();
  const { roomId } = await makeRoom({ command });
  await book({ command, request: aRequest({ roomId }) });
  const request = aRequest({ roomId, wish: aWish(weekly) });
  await expect(book({ command, request, seen: '' })).rejects.toMatchObject({ code: 'look_again' });
  await expect(book({ command, request: aRequest({ roomId }) })).rejects.toMatchObject({
    code: 'nothing_free',
  });
  expect(await inDistrict(id, (tx) => listOccurrences(tx, { for: 'team' }))).toHaveLength(1);
});

it('keeps its time on the wall clock across summer time', async () => {
  const { id, command } = await makeDistrict();
  const { roomId } = await makeRoom({ command });
  const booked = await book({ command, request: aRequest({ roomId, wish: aWish(weekly) }) });
  const dates = await inDistrict(id, (tx) => listBookedDates(tx, booked.id));
  const at = (day: string) => dates.find(({ startsOn }) => startsOn === day)?.startsAt;
  expect(at('2027-03-23')).toBe('2027-03-23T17:00:00.000Z');
  expect(at('2027-03-30')).toBe('2027-03-30T16:00:00.000Z');
  expect(at('2027-11-02')).toBe('2027-11-02T17:00:00.000Z');
});

it('falls out on a closure, and comes back when the closure is taken away', async () => {
  const { id, command } = await makeDistrict();
  const { roomId } = await makeRoom({ command });
  await inDistrict(id, (tx) =>
    addClosure(tx, {
      command,
      source: 'test',
      closure: {
        kind: 'own',
        name: { de: 'Renovierung' },
        startsOn: '2026-12-07',
        endsOn: '2026-12-09',
      },
    }),
  );
  const request = aRequest({ roomId, wish: aWish(weekly) });
  const booked = await book({ command, request });
  const stateOf = async () => {
    const dates = await inDistrict(id, (tx) => listBookedDates(tx, booked.id));
    return dates.find(({ startsOn }) => startsOn === '2026-12-08')?.state;
  };
  expect(await stateOf()).toBe('skipped');
  await inDistrict(id, async (tx) => {
    const closures = await listClosures(tx, { from: '2026-12-01', until: '2026-12-31' });
    const own = closures.find(({ kind }) => kind === 'own')!;
    await removeClosure(tx, { command, id: own.id });
  });
  expect(await stateOf()).toBe('scheduled');
});

it('takes set-up and clearing too', async () => {
  const { command } = await makeDistrict();
  const { roomId } = await makeRoom({ command });
  await book({ command, request: aRequest({ roomId, wish: aWish({ clearMinutes: 30 }) }) });
  const next = (localStart: string, setUpMinutes: number) =>
    book({ command, request: aRequest({ roomId, wish: aWish({ localStart, setUpMinutes }) }) });
  await expect(next('2026-12-01T20:15', 0)).rejects.toMatchObject({ code: 'nothing_free' });
  await expect(next('2026-12-01T20:45', 30)).rejects.toMatchObject({ code: 'nothing_free' });
  await next('2026-12-01T20:45', 15);
});

it('is booked at once where the room says so, and held for everybody else until somebody says yes', async () => {
  const { id, command } = await makeDistrict();
  const { roomId } = await makeRoom({ command, details: { approval: 'unless_club' } });
  const asked = await book({ command, request: aRequest({ roomId }) });
  const wish = aWish({ localStart: '2026-12-02T18:00' });
  const club = await book({ command, request: aRequest({ roomId, wish }), by: 'club' });
  const states = await inDistrict(id, async (tx) => [
    (await findBooking(tx, asked.id))?.state,
    (await findBooking(tx, club.id))?.state,
  ]);
  expect(states).toEqual(['requested', 'approved']);
});

it('sent twice, it is booked once; who only guesses its id gets no way to it', async () => {
  const { id, command } = await makeDistrict();
  const { roomId } = await makeRoom({ command });
  const request = aRequest({ roomId });
  const first = await book({ command, request });
  const second = await book({ command, request, id: first.id });
  expect(second).toMatchObject({ id: first.id, state: 'requested' });
  const guessed = { ...request, mail: 'other@example.org' };
  await expect(book({ command, request: guessed, id: first.id })).rejects.toMatchObject({
    code: 'not_found',
  });
  expect(await inDistrict(id, (tx) => listOccurrences(tx, { for: 'team' }))).toHaveLength(1);
});

it('another room is named where it is free, and the times of a room are kept', async () => {
  const { id, command } = await makeDistrict();
  const opening = { tu: [{ from: '18:00', until: '22:00' }] };
  const { roomId } = await makeRoom({ command, details: { opening } });
  const other = await makeRoom({ command, name: 'Werkraum' });
  const late = aWish({ localStart: '2026-12-01T21:00' });
  const preview = await inDistrict(id, async (tx) =>
    previewBooking(tx, { command, room: (await findRoom(tx, roomId))!, wish: late }),
  );
  expect(preview).toMatchObject([
    {
      obstacle: { kind: 'outside' },
      alternatives: [
        { kind: 'same_day', localStart: '2026-12-01T20:00' },
        { kind: 'other_room', roomId: other.roomId },
      ],
    },
  ]);
});

it('a square, on which many things can be at once, is no room', async () => {
  const { command } = await makeDistrict();
  const placeId = await makePlace({ command, exclusive: false });
  await expect(makeRoom({ command, placeId })).rejects.toMatchObject({ code: 'no_room' });
});
