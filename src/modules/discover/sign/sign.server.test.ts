import { sql } from 'kysely';
import { beforeEach, expect, it } from 'vitest';
import { listCodes } from '#modules/places/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { readPicture } from '#platform/files/server.ts';
import { paint } from '#platform/files/testing/pictures.ts';
import { newId } from '#platform/ids.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict, makePlace } from '../../../../tests/factories/district.ts';
import { dueInDiscover } from '../due.server.ts';
import {
  changeSign,
  checkSign,
  createSign,
  deleteSign,
  findCheckPicture,
  findSign,
  listChecks,
  listSigns,
  restoreSign,
  settleDamagedSign,
} from '../server.ts';
import { damagePictureKept, forgetDamagedSignsTick } from './forget.server.ts';
import type { SignDetails } from './sign.ts';

useDatabase();

let command: Command;
let placeId: string;
const day = 86_400_000;
const within = <Result>(work: (tx: Tx) => Promise<Result>) => inDistrict(command.districtId, work);
const later = (days: number): Command => ({
  ...command,
  now: new Date(command.now.getTime() + days * day),
});

beforeEach(async () => {
  ({ command } = await makeDistrict());
  placeId = await makePlace({ command });
});

const details = (changes: Partial<SignDetails> = {}): SignDetails => ({
  ...{ placeId, state: 'planned', heading: 'Haus Heeren', wording: '', material: 'Email' },
  ...{ width: 150, height: 200, fixing: '', permission: '', costCents: null, paidBy: '' },
  ...changes,
});
async function enter(changes: Partial<SignDetails> = {}, id = newId()): Promise<string> {
  await within((tx) => createSign(tx, { command, id, details: details(changes) }));
  return id;
}
const sign = async (id: string) => (await within((tx) => findSign(tx, id)))!;
/** What waits for a volunteer. */
const dueFor = (asked: Command) =>
  within((tx) =>
    dueInDiscover(tx, {
      ...{ command: asked, locale: 'de' as const, role: null },
      person: { id: newId(), roles: ['volunteer'], organisationIds: [] },
    }),
  );
const check = (signId: string, damage = '', id = newId()) =>
  within((tx) => checkSign(tx, { command, id, signId, damage }));

it('two who enter a sign at once get two numbers, and whoever presses twice enters one', async () => {
  // At other places, which have their code: else one waits for the other already.
  const places = await Promise.all([1, 2, 3].map(() => makePlace({ command })));
  for (const placeId of places) await enter({ placeId });
  const twice = newId();
  await Promise.all([
    ...places.map((placeId) => enter({ placeId })),
    enter({ placeId: places[0]! }, twice),
    enter({ placeId: places[1]! }, twice),
  ]);
  const numbers = (await within((tx) => listSigns(tx))).map(({ number }) => number);
  expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

it('a number is not given again, for it stands on a sign somewhere', async () => {
  await enter();
  const gone = await enter();
  const { version } = await sign(gone);
  await within((tx) => deleteSign(tx, { command, id: gone, version }));
  const next = await enter();
  expect((await sign(next)).number).toBe(3);
  await within((tx) => restoreSign(tx, { command, id: gone }));
  expect((await sign(gone)).number).toBe(2);
});

it('its place has a short address, one for all its signs', async () => {
  await enter();
  await enter();
  const codes = await within((tx) => listCodes(tx));
  expect(codes.map((code) => code.placeId)).toEqual([placeId]);
});

it('says since when it hangs, and not since when somebody mended a word', async () => {
  const id = await enter();
  const change = async (now: Command, changes: Partial<SignDetails>) => {
    const { version } = await sign(id);
    const change = { command: now, id, version, details: details(changes) };
    await within((tx) => changeSign(tx, change));
  };
  await change(later(10), { state: 'mounted' });
  await change(later(20), { state: 'mounted', wording: 'Ein Schloss.' });
  expect(await sign(id)).toMatchObject({ wording: 'Ein Schloss.', stateAt: later(10).now });
  await expect(
    within((tx) => changeSign(tx, { command, id, version: 1, details: details() })),
  ).rejects.toMatchObject({ code: 'changed_meanwhile' });
});

it('a damage is entered once, is due until it is settled, and can be opened again', async () => {
  const id = await enter({ state: 'mounted' });
  const checkId = newId();
  await check(id, 'Eine Schraube fehlt', checkId);
  await check(id, 'Eine Schraube fehlt', checkId);
  const due = () => dueFor(command);
  expect((await due()).map(({ text }) => text)).toEqual(['Schild Nr. 1: Eine Schraube fehlt']);
  await within((tx) => settleDamagedSign(tx, { command, id: checkId, isSettled: true }));
  expect(await due()).toEqual([]);
  await expect(
    within((tx) => settleDamagedSign(tx, { command, id: checkId, isSettled: true })),
  ).rejects.toMatchObject({ code: 'not_found' });
  await within((tx) => settleDamagedSign(tx, { command, id: checkId, isSettled: false }));
  expect(await due()).toHaveLength(1);
});

it('whoever looked at it a year ago is asked to look again', async () => {
  const id = await enter({ state: 'mounted' });
  await enter({ state: 'ordered' });
  const due = async (days: number) => (await dueFor(later(days))).map(({ path }) => path);
  expect(await due(364)).toEqual([]);
  expect(await due(365)).toEqual([`/team/schilder/${id}`]);
  await within((tx) => checkSign(tx, { command: later(200), id: newId(), signId: id, damage: '' }));
  expect(await due(500)).toEqual([]);
  expect(await due(565)).toEqual([`/team/schilder/${id}`]);
});

it('the picture of a damage goes some time after it is settled, what was wrong stays', async () => {
  const signId = await enter({ state: 'mounted' });
  const picture = await readPicture(await paint({ width: 300, height: 200 }).jpeg().toBuffer());
  const [kept, open] = [newId(), newId()];
  for (const id of [kept, open]) {
    await within((tx) => checkSign(tx, { command, id, signId, damage: 'Kratzer', picture }));
  }
  await within((tx) => settleDamagedSign(tx, { command, id: kept, isSettled: true }));
  const forgetAt = (now: Date) =>
    within((tx) => forgetDamagedSignsTick.perDistrict(tx, { districtId: command.districtId, now }));
  const pictureOf = (id: string) => within((tx) => findCheckPicture(tx, id));
  await forgetAt(later(damagePictureKept - 1).now);
  expect(await pictureOf(kept)).not.toBeNull();
  await forgetAt(later(damagePictureKept + 1).now);
  expect(await pictureOf(kept)).toBeNull();
  // The same picture belongs to the damage that is open yet.
  expect(await pictureOf(open)).not.toBeNull();
  const { rows } = await within((tx) => sql`select sha256 from kept_file`.execute(tx));
  expect(rows).toEqual([{ sha256: picture.sha256 }]);
  expect((await within((tx) => listChecks(tx, { signId }))).map(({ damage }) => damage)).toEqual([
    'Kratzer',
    'Kratzer',
  ]);
});

it('another district sees none of it', async () => {
  const id = await enter();
  await check(id, 'Schief');
  const other = await makeDistrict();
  const seen = await inDistrict(other.id, async (tx) => [
    await findSign(tx, id),
    ...(await listSigns(tx)),
    ...(await listChecks(tx)),
  ]);
  expect(seen).toEqual([null]);
  await expect(
    inDistrict(other.id, (tx) =>
      checkSign(tx, { command: other.command, id: newId(), signId: id, damage: '' }),
    ),
  ).rejects.toMatchObject({ code: 'not_found' });
  const { rows } = await within((tx) => sql`select 1 from sign_check`.execute(tx));
  expect(rows).toHaveLength(1);
});
