import { expect, it } from 'vitest';
import { listTaken } from '#modules/calendar/server.ts';
import { findDistrict } from '#modules/districts/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict } from '../../../../tests/factories/district.ts';
import { aRequest, aWish, book, makeRoom } from '../../../../tests/factories/room.ts';
import { checkBooking } from '../../../routes/booking-form.server.ts';
import { listBookedDates } from '../server.ts';

useDatabase();

/** A room that the chess club has on three of the four Tuesdays of December, 18:00 to 20:00. */
async function taken() {
  const { command } = await makeDistrict();
  const { districtId } = command;
  const { roomId, placeId } = await makeRoom({ command });
  await makeRoom({ command, name: 'Werkraum' });
  const wish = aWish({ localStart: '2026-12-08T18:00', repeat: 'weekly', lastOn: '2026-12-22' });
  await book({ command, request: aRequest({ roomId, club: 'Schach', wish }) });
  const district = (await inDistrict(districtId, (tx) => findDistrict(tx, districtId)))!;
  const check = async (fields: Record<string, string>) => {
    const form = new FormData();
    const usual = { roomId, date: '2026-12-01', from: '18:00', until: '20:00', repeat: 'weekly' };
    for (const [name, value] of Object.entries({ ...usual, last: '2026-12-22', ...fields })) {
      form.append(name, value);
    }
    const url = new URL('https://x.example/raum/anfrage');
    const request = new Request(url, { method: 'POST', body: form });
    const locals = { district, locale: 'de', now: command.now, person: null } as never;
    return checkBooking({ locals, request, url, by: 'anybody' });
  };
  return { command, districtId, roomId, placeId, check };
}

it('the dates are looked at before anybody says who they are', async () => {
  const { check } = await taken();
  const answer = await check({});
  expect(answer).toMatchObject({ errors: [], preview: { free: [expect.any(String)] } });
});

it('what is wrong with day and time is said, and nothing else', async () => {
  const { check } = await taken();
  const answer = await check({ from: '' });
  expect(answer).toMatchObject({
    status: 400,
    data: { errors: [{ field: 'from', code: 'time' }] },
  });
});

it('one press moves all that are taken to the time that suits all of them', async () => {
  const { check } = await taken();
  const first = (await check({})) as { preview: { common: { time: string; text: string } } };
  expect(first.preview.common).toEqual({ time: '20:00', text: 'Alle 3 um 20:00 Uhr' });
  const after = await check({ allAt: '20:00' });
  expect(after).toMatchObject({
    values: {
      instead: ['08', '15', '22'].map((day) => `2026-12-${day}T18:00/2026-12-${day}T20:00`),
    },
    preview: { away: [{ chosen: '2026-12-08T18:00/2026-12-08T20:00' }, {}, {}] },
  });
});

it('another room that is free is one press away', async () => {
  const { check } = await taken();
  const first = (await check({})) as { preview: { otherRoom: { id: string; text: string } } };
  expect(first.preview.otherRoom.text).toBe('Alles im Raum „Werkraum“ prüfen');
  const after = await check({ inRoom: first.preview.otherRoom.id });
  expect(after).toMatchObject({ preview: { away: [] } });
});

it('of a single date, what is pressed becomes the wish', async () => {
  const { check } = await taken();
  const single = { date: '2026-12-08', repeat: 'none', last: '' };
  const after = await check({ ...single, instead: '2026-12-08T18:00/2026-12-08T20:00' });
  expect(after).toMatchObject({
    values: { date: '2026-12-08', from: '20:00', until: '22:00', instead: [] },
    preview: { free: [expect.stringContaining('20:00 bis 22:00')], away: [] },
  });
});

it('what was chosen instead is booked with the rest, and the room is taken then', async () => {
  const { command, districtId, roomId, placeId } = await taken();
  const wish = aWish({ repeat: 'weekly', lastOn: '2026-12-22' });
  const instead = [{ of: '2026-12-08T18:00', localStart: '2026-12-08T20:00' }];
  const { id } = await book({ command, request: aRequest({ roomId, wish, instead }) });
  const dates = await inDistrict(districtId, (tx) => listBookedDates(tx, id));
  expect(dates.filter(({ state }) => state === 'scheduled').map((one) => one.startsAt)).toEqual([
    '2026-12-01T17:00:00.000Z',
    '2026-12-08T19:00:00.000Z',
  ]);
  const spans = [{ from: '2026-12-08T18:00:00Z', until: '2026-12-09T00:00:00Z' }];
  const there = await inDistrict(districtId, (tx) => listTaken(tx, { placeIds: [placeId], spans }));
  expect(there.map(({ eventId }) => eventId)).toContain(id);
});

it.each([
  ['was never offered', { of: '2026-12-08T18:00', localStart: '2026-12-08T18:30' }],
  ['belongs to a date that is free', { of: '2026-12-01T18:00', localStart: '2026-12-01T20:00' }],
])('nothing is booked where what was chosen %s', async (_why, chosen) => {
  const { command, roomId } = await taken();
  const wish = aWish({ repeat: 'weekly', lastOn: '2026-12-22' });
  await expect(
    book({ command, request: aRequest({ roomId, wish, instead: [chosen] }) }),
  ).rejects.toMatchObject({ code: 'look_again' });
});
