import { expect, test } from 'vitest';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { findSession } from '#platform/session/session.server.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict, makePerson } from '../../../../tests/factories/district.ts';
import { leave } from '../member/leave.server.ts';
import { findMember } from '../member/list.server.ts';
import { addMember } from '../member/write.server.ts';
import { lockMinutes, pinAttempts, pinWaitMinutes } from './computer.ts';
import {
  enrolComputer,
  findComputer,
  listAtComputer,
  listComputers,
  lockComputer,
  retireComputer,
  sitDown,
} from './computer.server.ts';
import { newPin, removePin, setPin } from './pin.server.ts';

useDatabase();

async function makeOffice() {
  const { id: districtId, command } = await makeDistrict();
  const inside = <Result>(work: Parameters<typeof inDistrict<Result>>[1]) =>
    inDistrict(districtId, work);
  const renate = await makePerson({ command, role: 'coordination' });
  const erika = newId();
  const roles = [{ role: 'volunteer' as const, organisationId: null }];
  await inside(async (tx) => {
    await addMember(tx, { command, id: erika, details: { name: 'Erika', phone: '', roles } });
    await setPin(tx, { command, personId: erika, pin: '2580' });
    await setPin(tx, { command, personId: renate.personId, pin: '4711' });
  });
  const { token } = await inside((tx) =>
    enrolComputer(tx, { command, name: 'Empfang', device: '' }),
  );
  const session = (await globally((tx) => findSession(tx, { token, now: command.now })))!;
  const after = (minutes: number) => new Date(command.now.getTime() + minutes * 60_000);
  const find = (now = command.now) =>
    inside((tx) => findComputer(tx, { sessionId: session.id, now }));
  const { id } = (await find())!;
  const sit = (personId: string, pin: string, now = command.now) =>
    inside((tx) => sitDown(tx, { command: { ...command, now }, id, personId, pin }));
  return { command, inside, renate: renate.personId, erika, token, find, sit, id, after };
}

test('somebody without mail sits down by name and PIN, and the computer locks itself', async () => {
  const { find, sit, erika, after } = await makeOffice();
  expect(await find()).toMatchObject({ name: 'Empfang', person: null });
  expect(await sit(erika, '2580')).toEqual({ kind: 'right' });
  expect(await find(after(lockMinutes - 1))).toMatchObject({ person: { name: 'Erika' } });
  expect(await find(after(lockMinutes))).toMatchObject({ person: null });
});

test('whoever decides elsewhere is a volunteer at the office computer, and nothing more', async () => {
  const { find, sit, renate } = await makeOffice();
  await sit(renate, '4711');
  expect((await find())?.person).toMatchObject({
    roles: ['volunteer'],
    organisationIds: [],
    isAtOfficeComputer: true,
  });
});

test('five wrong PINs, then even the right one must wait, and a new one helps at once', async () => {
  const { command, inside, sit, erika, after } = await makeOffice();
  for (let left = pinAttempts - 1; left > 0; left -= 1) {
    expect(await sit(erika, '0001')).toEqual({ kind: 'wrong', left });
  }
  const until = after(pinWaitMinutes);
  expect(await sit(erika, '0001')).toEqual({ kind: 'locked', until });
  expect(await sit(erika, '2580')).toEqual({ kind: 'locked', until });
  expect(await sit(erika, '0001', until)).toEqual({ kind: 'wrong', left: pinAttempts - 1 });
  expect(await sit(erika, '2580', until)).toEqual({ kind: 'right' });
  for (let count = 0; count < pinAttempts; count += 1) await sit(erika, '0001', until);
  await inside((tx) => setPin(tx, { command, personId: erika, pin: '1973' }));
  expect(await sit(erika, '1973', until)).toEqual({ kind: 'right' });
});

test('many guesses at once are not more than five', async () => {
  const { sit, erika } = await makeOffice();
  const guesses = await Promise.all(
    Array.from({ length: 12 }, (_, at) => sit(erika, String(3000 + at))),
  );
  expect(guesses.filter(({ kind }) => kind === 'wrong')).toHaveLength(pinAttempts - 1);
  expect(await sit(erika, '2580')).toMatchObject({ kind: 'locked' });
});

test('without a PIN, or after leaving, nobody can sit down, and is not on the list', async () => {
  const { command, inside, sit, erika, renate, find } = await makeOffice();
  const names = async () => (await inside((tx) => listAtComputer(tx))).map(({ name }) => name);
  expect(await names()).toEqual(['Erika', 'Person coordination']);
  await inside((tx) => removePin(tx, { command, personId: renate }));
  expect(await names()).toEqual(['Erika']);
  expect(await sit(renate, '4711')).toEqual({ kind: 'locked', until: null });
  await sit(erika, '2580');
  const member = (await inside((tx) => findMember(tx, { id: erika, ...command })))!;
  await inside((tx) => leave(tx, { command, id: erika, version: member.version }));
  expect((await find())?.person).toBeNull();
  expect(await names()).toEqual([]);
  expect(await sit(erika, '2580')).toMatchObject({ kind: 'locked' });
});

test('a computer that was carried off is put out of use from afar', async () => {
  const { command, inside, sit, erika, token, id } = await makeOffice();
  await sit(erika, '2580');
  expect(await inside((tx) => retireComputer(tx, { command, id }))).toBe(true);
  expect(await globally((tx) => findSession(tx, { token, now: command.now }))).toBeNull();
  expect(await inside((tx) => listComputers(tx, command.now))).toEqual([]);
  expect(await inside((tx) => retireComputer(tx, { command, id }))).toBe(false);
});

test('a computer of one district is none in another', async () => {
  const { sit, erika, token } = await makeOffice();
  await sit(erika, '2580');
  const other = await makeDistrict();
  const { now } = other.command;
  const session = (await globally((tx) => findSession(tx, { token, now })))!;
  const found = await inDistrict(other.id, (tx) =>
    findComputer(tx, { sessionId: session.id, now }),
  );
  expect(found).toBeNull();
});

test('locking shows nobody any more', async () => {
  const { inside, find, sit, erika, id } = await makeOffice();
  await sit(erika, '2580');
  await inside((tx) => lockComputer(tx, id));
  expect((await find())?.person).toBeNull();
});

test('a PIN that nobody chose is none of the easy ones', () => {
  const pins = Array.from({ length: 500 }, newPin);
  expect(pins.every((pin) => /^\d{4}$/.test(pin))).toBe(true);
  expect(pins.filter((pin) => /^(\d)\1+$/.test(pin) || pin === '1234')).toEqual([]);
});
