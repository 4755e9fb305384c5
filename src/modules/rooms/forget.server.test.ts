import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { useDatabase } from '../../../tests/database.ts';
import { makeDistrict } from '../../../tests/factories/district.ts';
import { aRequest, aWish, book, makeRoom } from '../../../tests/factories/room.ts';
import { forgetBookingsTick } from './forget.server.ts';
import {
  createKey,
  declineBooking,
  findBooking,
  giveKey,
  reportDamage,
  returnKey,
  settleDamage,
} from './server.ts';

useDatabase();

const day = 86_400_000;

async function booked(reason: 'declined' | null = null) {
  const { id: districtId, command } = await makeDistrict();
  const { roomId } = await makeRoom({ command });
  const { id } = await book({ command, request: aRequest({ roomId, wish: aWish() }) });
  if (reason) {
    const decision = { command, id, version: 1, origin: '', reason: 'Umbau.' };
    await inDistrict(districtId, (tx) => declineBooking(tx, decision));
  }
  const forgetAt = (now: Date) =>
    inDistrict(districtId, (tx) => forgetBookingsTick.perDistrict(tx, { districtId, now }));
  const find = () => inDistrict(districtId, (tx) => findBooking(tx, id));
  return { districtId, command, roomId, id, forgetAt, find };
}

it('who asked for a room is forgotten 90 days after the last date; which group used it stays', async () => {
  const { forgetAt, find } = await booked();
  const over = Date.parse('2026-12-01T12:00:00Z');
  await forgetAt(new Date(over + 90 * day));
  expect(await find()).toMatchObject({ name: 'Renate Muster' });
  await forgetAt(new Date(over + 91 * day));
  expect(await find()).toMatchObject({
    ...{ name: '', mail: '', phone: '', purpose: '', reason: '' },
    club: 'Skatclub',
  });
});

it('who was declined is forgotten 30 days later', async () => {
  const { command, forgetAt, find } = await booked('declined');
  await forgetAt(new Date(command.now.getTime() + 29 * day));
  expect(await find()).toMatchObject({ reason: 'Umbau.' });
  await forgetAt(new Date(command.now.getTime() + 31 * day));
  expect(await find()).toMatchObject({ name: '', reason: '' });
});

it('links, receipts of keys and settled damages go when nobody needs them any more', async () => {
  const { districtId, command, roomId, forgetAt } = await booked();
  const [keyId, damageId] = [newId(), newId()];
  await inDistrict(districtId, async (tx) => {
    await createKey(tx, { command, id: keyId, roomId, label: 'K1' });
    const holder = { name: 'Renate', reach: '02307 1', organisationId: null, dueOn: null };
    const id = await giveKey(tx, { command, keyId, holder });
    await returnKey(tx, { command, id });
    await reportDamage(tx, { command, id: damageId, roomId, text: 'Stuhl kaputt' });
    await settleDamage(tx, { command, id: damageId });
  });
  const count = async () => {
    const { rows } = await inDistrict(districtId, (tx) =>
      sql<{ kind: string }>`
        select 'link' as kind from room_link union all select 'key' from key_handover
        union all select 'damage' from damage`.execute(tx),
    );
    return rows.map(({ kind }) => kind).toSorted();
  };
  expect(await count()).toEqual(['damage', 'key', 'link']);
  await forgetAt(new Date('2027-01-05T12:00:00Z'));
  expect(await count()).toEqual(['damage', 'key']);
  await forgetAt(new Date(command.now.getTime() + 366 * day));
  expect(await count()).toEqual([]);
});
