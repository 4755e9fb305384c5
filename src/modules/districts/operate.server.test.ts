import { afterEach, expect, test, vi } from 'vitest';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { deliverMail } from '#platform/mail/delivery.server.ts';
import { sendMail } from '#platform/mail/mail.server.ts';
import { findMail } from '#platform/mail/outbox.server.ts';
import { startMailServer, type TestMailServer } from '#platform/mail/testing/mail-server.ts';
import { refuseBeyondLimit } from '#platform/files/storage.server.ts';
import { useDatabase } from '../../../tests/database.ts';
import { makeDistrict, makePerson } from '../../../tests/factories/district.ts';
import { addMember } from '#modules/people/server.ts';
import { newId } from '#platform/ids.ts';
import {
  addHost,
  findDistrictByHost,
  findOperated,
  removeHost,
  resumeDistrict,
  setLimits,
  suspendDistrict,
} from './server.ts';

useDatabase();

let server: TestMailServer | undefined;
afterEach(async () => {
  await server?.stop();
  server = undefined;
  vi.unstubAllEnvs();
});

const none = { storageBytes: null, mailsPerHour: null, members: null };

test('a suspended district says so, its mails wait, and leave when it is open again', async () => {
  server = await startMailServer();
  vi.stubEnv('SMTP_URL', server.url);
  const { id, command } = await makeDistrict({ hosts: ['ruht.example'] });
  await makeDistrict();
  const { now } = command;
  const mailId = await inDistrict(id, (tx) =>
    sendMail(tx, {
      ...{ districtId: id, to: 'renate@example.org', sender: { name: 'Test' } },
      ...{ subject: 'Hallo', text: 'Text', purpose: 'test', now },
    }),
  );
  const send = () => deliverMail({ districtId: id, mailId, clock: () => now });
  const state = async () =>
    (await inDistrict(id, (tx) => findMail(tx, { id: mailId, showSecrets: false, now })))?.state;
  const rests = async () =>
    (await globally((tx) => findDistrictByHost(tx, 'ruht.example')))?.isSuspended;
  await inDistrict(id, (tx) => suspendDistrict(tx, command));
  await inDistrict(id, (tx) => suspendDistrict(tx, command));
  expect(await rests()).toBe(true);
  await send();
  expect(await state()).toBe('waiting');
  await inDistrict(id, (tx) => resumeDistrict(tx, command));
  expect(await rests()).toBe(false);
  await send();
  expect(await state()).toBe('sent');
});

test('a domain name belongs to one district, and the last is not taken away', async () => {
  const { id, command } = await makeDistrict({ hosts: ['eins.example'] });
  const other = await makeDistrict({ hosts: ['zwei.example'] });
  const add = (host: string) => inDistrict(id, (tx) => addHost(tx, { command, host }));
  const remove = (host: string) => inDistrict(id, (tx) => removeHost(tx, { command, host }));
  await expect(add('zwei.example')).rejects.toMatchObject({ code: 'host_taken' });
  await expect(remove('eins.example')).rejects.toMatchObject({ code: 'last_host' });
  await add('xn--sdkamen-n2a.example');
  await remove('eins.example');
  // That of another district stays, whoever names it.
  await add('drei.example');
  await remove('zwei.example');
  expect((await globally((tx) => findOperated(tx, other.id))).hosts).toEqual(['zwei.example']);
  expect((await globally((tx) => findOperated(tx, id))).hosts).toEqual([
    'drei.example',
    'xn--sdkamen-n2a.example',
  ]);
});

test('beyond its limits a district takes in nobody and keeps no picture', async () => {
  const { id, command } = await makeDistrict();
  await makePerson({ command, role: 'coordination' });
  const add = () =>
    inDistrict(id, (tx) =>
      addMember(tx, { command, id: newId(), details: { name: 'Neu', phone: '', roles: [] } }),
    );
  const keep = (bytes: number) =>
    inDistrict(id, (tx) => refuseBeyondLimit(tx, { districtId: id, bytes }));
  const limit = (limits: object) =>
    inDistrict(id, (tx) => setLimits(tx, { command, limits: { ...none, ...limits } }));
  await limit({ members: 2, storageBytes: 1000 });
  await add();
  await expect(add()).rejects.toMatchObject({ code: 'too_many' });
  await keep(1000);
  await expect(keep(1001)).rejects.toMatchObject({ code: 'over_limit' });
  await limit({});
  await add();
  await keep(1_000_000_000);
});
