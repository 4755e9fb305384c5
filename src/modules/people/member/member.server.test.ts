import { expect, test } from 'vitest';
import { tables } from '#platform/database/connection.server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict, makePerson } from '../../../../tests/factories/district.ts';
import { findPersonOfAccount, listPersonNames } from '../person.server.ts';
import type { PeopleTables } from '../tables.server.ts';
import { eraseNow, eraseTick } from './erase.server.ts';
import { bringBack, handOverAndLeave, leave } from './leave.server.ts';
import { findMember, listMembers } from './list.server.ts';
import type { RoleGrant } from './member.ts';
import { addMember, changeMember } from './write.server.ts';

useDatabase();

const volunteer: RoleGrant = { role: 'volunteer', organisationId: null };
const coordination: RoleGrant = { role: 'coordination', organisationId: null };
const day = 24 * 60 * 60_000;

async function makeTeam() {
  const { id: districtId, command } = await makeDistrict();
  const renate = await makePerson({ command, role: 'coordination' });
  const inside = <Result>(work: Parameters<typeof inDistrict<Result>>[1]) =>
    inDistrict(districtId, work);
  const find = async (id: string) => (await inside((tx) => findMember(tx, { id, ...command })))!;
  return { districtId, command, renate, inside, find };
}

test('somebody without mail takes part by telephone', async () => {
  const { command, inside } = await makeTeam();
  const id = newId();
  const details = { name: 'Erika Muster', phone: '02307 1234', roles: [volunteer] };
  expect(await inside((tx) => addMember(tx, { command, id, details }))).toBe(true);
  expect(await inside((tx) => addMember(tx, { command, id, details }))).toBe(false);
  const found = (await inside((tx) => listMembers(tx, command))).find((one) => one.id === id);
  expect(found).toMatchObject({ ...details, access: 'none', address: '', version: 1 });
});

test('of two who change somebody the second is told', async () => {
  const { command, renate, inside, find } = await makeTeam();
  const { version } = await find(renate.personId);
  const change = (name: string) => {
    const details = { name, phone: '', roles: [coordination] };
    return inside((tx) => changeMember(tx, { command, id: renate.personId, version, details }));
  };
  await change('Renate Muster');
  await expect(change('Renate Beispiel')).rejects.toMatchObject({ code: 'changed_meanwhile' });
  expect((await find(renate.personId)).name).toBe('Renate Muster');
});

test('the organising team is never left empty, not by taking the role, not by leaving', async () => {
  const { command, renate, inside, find } = await makeTeam();
  const { personId: id } = renate;
  const { version } = await find(id);
  const details = { name: 'Renate', phone: '', roles: [volunteer] };
  const refused = { code: 'last_coordinator' };
  await expect(
    inside((tx) => changeMember(tx, { command, id, version, details })),
  ).rejects.toMatchObject(refused);
  await expect(inside((tx) => leave(tx, { command, id, version }))).rejects.toMatchObject(refused);
  // Somebody who cannot sign in could not let anybody in.
  const withoutMail = { name: 'Ohne Mail', phone: '', roles: [coordination] };
  await inside((tx) => addMember(tx, { command, id: newId(), details: withoutMail }));
  await expect(inside((tx) => leave(tx, { command, id, version }))).rejects.toMatchObject(refused);
});

test('when the last two of the organising team leave in one moment, one stays', async () => {
  const { command, renate, inside, find } = await makeTeam();
  const karl = await makePerson({ command, role: 'coordination' });
  const goes = async ({ personId: id }: { personId: string }) => {
    const { version } = await find(id);
    await inside((tx) => leave(tx, { command, id, version }));
  };
  const results = await Promise.allSettled([goes(renate), goes(karl)]);
  expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
});

test('the last of the organising team hands it over and leaves in one step', async () => {
  const { command, renate, inside, find } = await makeTeam();
  const karl = await makePerson({ command, role: 'volunteer' });
  const { version } = await find(renate.personId);
  const handOver = (successorId: string) =>
    inside((tx) => handOverAndLeave(tx, { command, id: renate.personId, version, successorId }));
  await expect(handOver(renate.personId)).rejects.toMatchObject({ code: 'cannot_invite' });
  await handOver(karl.personId);
  const now = await inside((tx) => findPersonOfAccount(tx, karl.accountId));
  expect(now?.roles).toEqual(expect.arrayContaining(['coordination', 'volunteer']));
  expect(await inside((tx) => findPersonOfAccount(tx, renate.accountId))).toBeNull();
});

test('whoever left can be brought back for thirty days, then nobody can tell who it was', async () => {
  const { command, inside, find } = await makeTeam();
  const karl = await makePerson({ command, role: 'volunteer' });
  const { personId: id, accountId } = karl;
  const go = async () => {
    const { version } = await find(id);
    await inside((tx) => leave(tx, { command, id, version }));
  };
  await go();
  expect(await inside((tx) => findPersonOfAccount(tx, accountId))).toBeNull();
  await inside((tx) => bringBack(tx, { command, id }));
  expect((await inside((tx) => findPersonOfAccount(tx, accountId)))?.roles).toEqual(['volunteer']);
  await go();
  const eraseAt = (now: Date) =>
    inside((tx) => eraseTick.perDistrict(tx, { districtId: command.districtId, now }));
  await eraseAt(new Date(command.now.getTime() + 30 * day));
  expect((await find(id)).name).not.toBe('');
  await eraseAt(new Date(command.now.getTime() + 30 * day + 1));
  expect(await inside((tx) => findMember(tx, { id, ...command }))).toBeNull();
  const row = await inside((tx) =>
    tables<PeopleTables>(tx).selectFrom('person').selectAll().where('id', '=', id).execute(),
  );
  expect(row).toMatchObject([{ name: '', phone: '', account_id: null }]);
  expect(await listAccounts(accountId)).toEqual([]);
  await expect(inside((tx) => bringBack(tx, { command, id }))).rejects.toMatchObject({
    code: 'not_found',
  });
});

test('an account that belongs to somebody in another district stays', async () => {
  const { command, inside, find } = await makeTeam();
  const address = `karl-${newId()}@example.org`;
  const karl = await makePerson({ command, role: 'volunteer', address });
  const elsewhere = await makeDistrict();
  const other = await makePerson({ command: elsewhere.command, role: 'volunteer', address });
  expect(other.accountId).toBe(karl.accountId);
  const { version } = await find(karl.personId);
  await inside((tx) => leave(tx, { command, id: karl.personId, version }));
  await eraseNow({ command, id: karl.personId });
  expect(await listAccounts(karl.accountId)).toHaveLength(1);
  await expect(eraseNow({ command, id: karl.personId })).rejects.toMatchObject({
    code: 'not_found',
  });
  const there = (tx: Parameters<Parameters<typeof inDistrict>[1]>[0]) =>
    listPersonNames(tx, [other.personId]);
  expect(await inDistrict(elsewhere.id, there)).toEqual(
    new Map([[other.personId, 'Person volunteer']]),
  );
});

function listAccounts(id: string) {
  return globally((tx) =>
    tables<PeopleTables>(tx).selectFrom('account').select('id').where('id', '=', id).execute(),
  );
}
