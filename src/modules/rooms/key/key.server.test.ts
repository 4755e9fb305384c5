import { expect, it } from 'vitest';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { listMails } from '#platform/mail/outbox.server.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict, makeEnglishPerson } from '../../../../tests/factories/district.ts';
import { makeRoom } from '../../../../tests/factories/room.ts';
import { dueInRooms } from '../due.server.ts';
import {
  createKey,
  deleteKey,
  giveKey,
  listKeys,
  returnKey,
  undoReturn,
  whoHasKey,
} from '../server.ts';
import { remindOfKeys } from './remind.server.ts';

useDatabase();

const holder = {
  ...{ name: 'Renate Muster', reach: 'renate@example.org', organisationId: null },
  dueOn: '2026-12-02',
};

async function key() {
  const { id: districtId, command } = await makeDistrict();
  const { roomId, placeId } = await makeRoom({ command });
  const keyId = newId();
  await inDistrict(districtId, (tx) =>
    createKey(tx, { command, id: keyId, roomId, label: 'Haupttür 1' }),
  );
  const give = (name = holder.name, reach = holder.reach) =>
    inDistrict(districtId, (tx) =>
      giveKey(tx, { command, keyId, holder: { ...holder, name, reach } }),
    );
  return { districtId, command, placeId, keyId, give };
}

it('one key is in one hand, however many ask for it at the same moment', async () => {
  const { districtId, placeId, give } = await key();
  const names = ['Renate', 'Ali', 'Jutta', 'Karl'];
  const results = await Promise.allSettled(names.map((name) => give(name)));
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const lost = results.flatMap((one) =>
    one.status === 'rejected' ? [(one.reason as { code: string }).code] : [],
  );
  expect(lost).toEqual(['key_out', 'key_out', 'key_out']);
  expect(await inDistrict(districtId, (tx) => whoHasKey(tx, { placeId }))).toHaveLength(1);
});

it('a key that is back can go to somebody else; then the return cannot be undone', async () => {
  const { districtId, command, give } = await key();
  const first = await give();
  await inDistrict(districtId, (tx) => returnKey(tx, { command, id: first }));
  await inDistrict(districtId, (tx) => undoReturn(tx, { command, id: first }));
  await inDistrict(districtId, (tx) => returnKey(tx, { command, id: first }));
  await give('Ali');
  await expect(
    inDistrict(districtId, (tx) => undoReturn(tx, { command, id: first })),
  ).rejects.toMatchObject({ code: 'key_out' });
});

it('a key in somebody’s hand cannot be put away', async () => {
  const { districtId, command, keyId, give } = await key();
  await give();
  await expect(
    inDistrict(districtId, (tx) => deleteKey(tx, { command, id: keyId, version: 1 })),
  ).rejects.toMatchObject({ code: 'key_out' });
  expect(await inDistrict(districtId, (tx) => listKeys(tx))).toHaveLength(1);
});

it('who is late with a key is reminded in their own language where the district knows it', async () => {
  const { districtId, command, give } = await key();
  const { address } = await makeEnglishPerson({ command, role: 'volunteer' });
  await give('Ann English', address.toUpperCase());
  const now = new Date('2026-12-03T08:40:00Z');
  await inDistrict(districtId, (tx) => remindOfKeys(tx, { districtId, now }));
  const { mails } = await inDistrict(districtId, (tx) => listMails(tx, { page: 1 }));
  expect(mails).toMatchObject([{ subject: 'Please bring the key back: Haupttür 1' }]);
});

it('who is late with a key is reminded by mail, once, and the team is told', async () => {
  const { districtId, command, give } = await key();
  await give();
  const remind = (now: string) =>
    inDistrict(districtId, (tx) => remindOfKeys(tx, { districtId, now: new Date(now) }));
  const mails = async () =>
    (await inDistrict(districtId, (tx) => listMails(tx, { page: 1 }))).mails.length;
  await remind('2026-12-02T08:40:00Z');
  expect(await mails()).toBe(0);
  await Promise.all([remind('2026-12-03T08:40:00Z'), remind('2026-12-03T08:40:00Z')]);
  await remind('2026-12-04T08:40:00Z');
  expect(await mails()).toBe(1);
  const person = { id: '', roles: ['volunteer'], organisationIds: [] };
  const late = { ...command, now: new Date('2026-12-03T08:40:00Z') };
  const due = await inDistrict(districtId, (tx) =>
    dueInRooms(tx, { command: late, person, locale: 'de' }),
  );
  expect(due).toMatchObject([
    { text: 'Schlüssel „Haupttür 1“ ist seit Mittwoch, 2. Dezember überfällig: Renate Muster' },
  ]);
});
