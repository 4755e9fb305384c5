import { expect, it } from 'vitest';
import { listOccurrences, listTaken } from '#modules/calendar/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { findMail, listMails } from '#platform/mail/outbox.server.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict } from '../../../../tests/factories/district.ts';
import { aRequest, aWish, book, makeRoom } from '../../../../tests/factories/room.ts';
import {
  approveBooking,
  cancelBookedDate,
  declineBooking,
  findBooking,
  findBookingByLink,
  listBookedDates,
  restoreBookedDate,
  withdrawBooking,
} from '../server.ts';

useDatabase();

const year = [{ from: '2026-01-01T00:00:00Z', until: '2028-01-01T00:00:00Z' }];
const origin = 'https://stadtteil.example';

async function asked() {
  const { id: districtId, command } = await makeDistrict();
  const { roomId, placeId } = await makeRoom({ command });
  const wish = aWish({ repeat: 'weekly', lastOn: '2026-12-22' });
  const booked = await book({ command, request: aRequest({ roomId, wish }), origin });
  const taken = async () =>
    (await inDistrict(districtId, (tx) => listTaken(tx, { placeIds: [placeId], spans: year })))
      .length;
  const state = async () =>
    (await inDistrict(districtId, (tx) => findBooking(tx, booked.id)))?.state;
  return { districtId, command, roomId, placeId, id: booked.id, token: booked.token, taken, state };
}

it('the room is held from the request on, and free again when somebody says no', async () => {
  const { districtId, command, id, taken, state } = await asked();
  expect(await taken()).toBe(4);
  await inDistrict(districtId, (tx) =>
    declineBooking(tx, { command, id, version: 1, reason: 'Umbau.', origin }),
  );
  expect([await taken(), await state()]).toEqual([0, 'declined']);
});

it('who asked in English is led to the English page', async () => {
  const { id: districtId, command } = await makeDistrict();
  const { roomId } = await makeRoom({ command });
  const request = aRequest({ roomId, wish: aWish() });
  const { token } = await book({ command, request, origin, locale: 'en' });
  const text = await inDistrict(districtId, async (tx) => {
    const { id } = (await listMails(tx, { page: 1 })).mails[0]!;
    return (await findMail(tx, { id, showSecrets: true, now: command.now }))?.text;
  });
  expect(text).toContain(`${origin}/en/raum/anfrage/${token}`);
});

it('who asked is mailed each answer, with a link that leads to the booking', async () => {
  const { districtId, command, id } = await asked();
  await inDistrict(districtId, (tx) => approveBooking(tx, { command, id, version: 1, origin }));
  const mails = await inDistrict(districtId, async (tx) => {
    const listed = (await listMails(tx, { page: 1 })).mails;
    const read = { showSecrets: true, now: command.now };
    return Promise.all(listed.map(async ({ id }) => (await findMail(tx, { id, ...read }))!));
  });
  expect(mails.map(({ subject }) => subject).toSorted()).toEqual([
    'Ihre Anfrage: Stadtteilbüro',
    'Zugesagt: Stadtteilbüro',
  ]);
  for (const { text } of mails) {
    expect(text).toContain('Dienstag, 22. Dezember 2026');
    const [, token = ''] = /raum\/anfrage\/([\w-]+)/.exec(text ?? '') ?? [];
    const { now } = command;
    const found = await inDistrict(districtId, (tx) => findBookingByLink(tx, { token, now }));
    expect(found?.id).toBe(id);
  }
});

it('two of the team who decide at once: one is told that the other was faster', async () => {
  const { districtId, command, id } = await asked();
  const results = await Promise.allSettled([
    inDistrict(districtId, (tx) => approveBooking(tx, { command, id, version: 1, origin })),
    inDistrict(districtId, (tx) => declineBooking(tx, { command, id, version: 1, origin })),
  ]);
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const [lost] = results.flatMap((one) =>
    one.status === 'rejected' ? [one.reason as { code: string }] : [],
  );
  expect(lost?.code).toBe('changed_meanwhile');
});

it('taken back, what is to come is free and what has been stays in the figures', async () => {
  const { districtId, command, id, taken } = await asked();
  const later = { ...command, now: new Date('2026-12-10T12:00:00Z') };
  await inDistrict(districtId, (tx) => approveBooking(tx, { command, id, version: 1, origin }));
  await inDistrict(districtId, (tx) =>
    withdrawBooking(tx, { command: later, id, version: 2, origin }),
  );
  expect(await taken()).toBe(2);
});

it('one date is not needed and its room is free; taken back, it has it again', async () => {
  const { districtId, command, id, taken } = await asked();
  const [date] = await inDistrict(districtId, (tx) => listBookedDates(tx, id));
  const occurrenceId = date!.id;
  await inDistrict(districtId, (tx) =>
    cancelBookedDate(tx, { command, id, occurrenceId, origin: null }),
  );
  expect(await taken()).toBe(3);
  await inDistrict(districtId, (tx) =>
    restoreBookedDate(tx, { command, id, occurrenceId, origin: null }),
  );
  expect(await taken()).toBe(4);
});

it('a date of another booking cannot be cancelled by the way of this one', async () => {
  const { districtId, command, id, roomId } = await asked();
  const wish = aWish({ localStart: '2026-12-03T10:00' });
  const other = await book({ command, request: aRequest({ roomId, wish }) });
  const [date] = await inDistrict(districtId, (tx) => listBookedDates(tx, other.id));
  const cancel = inDistrict(districtId, (tx) =>
    cancelBookedDate(tx, { command, id, occurrenceId: date!.id, origin: null }),
  );
  await expect(cancel).rejects.toMatchObject({ code: 'not_found' });
});

it('the link of a booking holds until a month after its last date, and in its own district only', async () => {
  const { districtId, command, token } = await asked();
  const other = await makeDistrict();
  const find = (district: string, now: string) =>
    inDistrict(district, (tx) => findBookingByLink(tx, { token, now: new Date(now) }));
  expect(await find(districtId, '2027-01-20T12:00:00Z')).not.toBeNull();
  expect(await find(districtId, '2027-01-23T12:00:00Z')).toBeNull();
  expect(await find(other.id, '2026-12-01T12:00:00Z')).toBeNull();
  expect(await inDistrict(districtId, (tx) => listOccurrences(tx, {}))).toEqual([]);
  expect(command.districtId).toBe(districtId);
});
