import { describe, expect, it } from 'vitest';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { makeDistrict, makePlace } from '../../../../tests/factories/district.ts';
import { useDatabase } from '../../../../tests/database.ts';
import {
  claimCode,
  codeOfPlace,
  deletePlace,
  listCodes,
  makeCodes,
  moveCodes,
  readCodes,
} from '../server.ts';

useDatabase();

async function setUp() {
  const { id: districtId, command } = await makeDistrict();
  const [pool, park] = [await makePlace({ command }), await makePlace({ command })];
  const work = <Result>(act: Parameters<typeof inDistrict<Result>>[1]) =>
    inDistrict(districtId, act);
  const targets = () => readCodes({ districtId, now: command.now, fresh: true });
  return { command, pool, park, work, targets };
}

describe('the short address of a place', () => {
  it('is made once, also for two who ask at the same time', async () => {
    const { command, pool, park, work } = await setUp();
    const asked = await Promise.all(
      [1, 2, 3].map(() => work((tx) => codeOfPlace(tx, { command, placeId: pool }))),
    );
    expect(new Set(asked).size).toBe(1);
    expect(await work((tx) => codeOfPlace(tx, { command, placeId: park }))).not.toBe(asked[0]);
  });

  it('is printed in advance and claimed later, by the first who says what for', async () => {
    const { command, pool, park, work, targets } = await setUp();
    const [code, other] = await work((tx) => makeCodes(tx, { command, count: 20 }));
    expect((await targets()).get(code!)).toEqual({ placeId: null, name: '', isGone: false });
    const claim = (placeId: string, which = code!) =>
      work((tx) => claimCode(tx, { command, code: which, placeId }));
    await claim(pool);
    await claim(pool);
    await expect(claim(park)).rejects.toMatchObject({ code: 'code_taken' });
    await expect(claim(park, 'zzzzz')).rejects.toMatchObject({ code: 'not_found' });
    expect((await targets()).get(code!)).toMatchObject({ placeId: pool });
    expect((await targets()).get(other!)).toMatchObject({ placeId: null });
  });

  it('stays the one on the wall, also where an older label is claimed for the place', async () => {
    const { command, pool, work } = await setUp();
    const at = (day: number) => ({ ...command, now: new Date(Date.UTC(2026, 4, day)) });
    const [label] = await work((tx) => makeCodes(tx, { command: at(1), count: 1 }));
    const own = await work((tx) => codeOfPlace(tx, { command: at(2), placeId: pool }));
    await work((tx) => claimCode(tx, { command: at(3), code: label!, placeId: pool }));
    const listed = await work((tx) => listCodes(tx, { placeId: pool }));
    expect(listed.map(({ code }) => code)).toEqual([own, label]);
    expect(await work((tx) => codeOfPlace(tx, { command: at(4), placeId: pool }))).toBe(own);
  });

  it('still leads somewhere when its place is gone, or has become one with another', async () => {
    const { command, pool, park, work, targets } = await setUp();
    const code = await work((tx) => codeOfPlace(tx, { command, placeId: pool }));
    await work((tx) => deletePlace(tx, { command, id: pool, version: 1 }));
    expect((await targets()).get(code)).toMatchObject({ placeId: pool, isGone: true });
    await work((tx) => moveCodes(tx, { command, from: pool, into: park }));
    expect((await targets()).get(code)).toMatchObject({ placeId: park, isGone: false });
    expect(await work((tx) => listCodes(tx))).toMatchObject([{ code, placeId: park }]);
  });

  it('is nothing to another district', async () => {
    const { command, pool, work } = await setUp();
    const code = await work((tx) => codeOfPlace(tx, { command, placeId: pool }));
    const other = await makeDistrict();
    const theirs = await readCodes({ districtId: other.id, now: command.now, fresh: true });
    expect(theirs.has(code)).toBe(false);
    await expect(
      inDistrict(other.id, (tx) => codeOfPlace(tx, { command: other.command, placeId: pool })),
    ).rejects.toMatchObject({ code: 'not_found' });
  });
});
