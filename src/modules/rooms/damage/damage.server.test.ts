import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { beforeAll, expect, it } from 'vitest';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { readFileOf, readPicture, useFilesFolder } from '#platform/files/server.ts';
import { paint } from '#platform/files/testing/pictures.ts';
import { newId } from '#platform/ids.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict } from '../../../../tests/factories/district.ts';
import { makeRoom } from '../../../../tests/factories/room.ts';
import { forgetBookingsTick } from '../forget.server.ts';
import {
  findDamagePicture,
  listDamages,
  reopenDamage,
  reportDamage,
  settleDamage,
} from '../server.ts';

useDatabase();
beforeAll(async () => useFilesFolder(await mkdtemp(join(tmpdir(), 'damage-'))));

async function aDamage() {
  const { id: districtId, command } = await makeDistrict();
  const { roomId } = await makeRoom({ command });
  const id = newId();
  const run = <Result>(work: Parameters<typeof inDistrict<Result>>[1]) =>
    inDistrict(districtId, work);
  const picture = await readPicture(await paint({ width: 200, height: 100 }).jpeg().toBuffer());
  const report = (damageId = id) =>
    run((tx) => reportDamage(tx, { command, id: damageId, roomId, text: 'Stuhl', picture }));
  const list = (settled: boolean) => run((tx) => listDamages(tx, { settled }));
  return { districtId, command, id, run, report, list };
}

it('a damage is written down once, however often it is sent, with its picture', async () => {
  const { districtId, id, run, report, list } = await aDamage();
  await report();
  await report();
  expect(await list(false)).toMatchObject([{ id, text: 'Stuhl', hasPicture: true }]);
  const file = await run((tx) => findDamagePicture(tx, id));
  expect((await readFileOf({ districtId, ...file! }))?.length).toBeGreaterThan(100);
});

it('a damage is settled once, and can be opened again', async () => {
  const { command, id, run, report, list } = await aDamage();
  await report();
  await run((tx) => settleDamage(tx, { command, id }));
  expect([await list(false), await list(true)]).toMatchObject([[], [{ id }]]);
  await expect(run((tx) => settleDamage(tx, { command, id }))).rejects.toMatchObject({
    code: 'not_found',
  });
  await run((tx) => reopenDamage(tx, { command, id }));
  expect([await list(false), await list(true)]).toMatchObject([[{ id }], []]);
});

it('a picture is forgotten with the last damage that shows it', async () => {
  const { districtId, command, id, run, report } = await aDamage();
  const other = newId();
  await report();
  await report(other);
  await run((tx) => settleDamage(tx, { command, id }));
  const now = new Date(command.now.getTime() + 366 * 86_400_000);
  const forget = () => run((tx) => forgetBookingsTick.perDistrict(tx, { districtId, now }));
  const kept = async () =>
    (await run((tx) => sql`select sha256 from kept_file`.execute(tx))).rows.length;
  await forget();
  expect(await kept()).toBe(1);
  await run((tx) => settleDamage(tx, { command, id: other }));
  await forget();
  expect(await kept()).toBe(0);
});
