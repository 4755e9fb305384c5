import { expect, it } from 'vitest';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { makeDistrict } from '../../../../tests/factories/district.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { countVisit, countVisits, takeBackVisit } from './visit.server.ts';

useDatabase();

const today = { from: '2026-11-22', until: '2026-11-22' };

it('counts who comes in, and never fewer than none, also where two press minus at once', async () => {
  const { id, command } = await makeDistrict();
  const within = <Result>(work: Parameters<typeof inDistrict<Result>>[1]) => inDistrict(id, work);
  for (let visit = 0; visit < 3; visit += 1) await within((tx) => countVisit(tx, command));
  expect(await within((tx) => countVisits(tx, today))).toEqual([{ day: '2026-11-22', count: 3 }]);
  await Promise.all(Array.from({ length: 8 }, () => within((tx) => takeBackVisit(tx, command))));
  await within((tx) => takeBackVisit(tx, command));
  expect(await within((tx) => countVisits(tx, today))).toEqual([]);
  await within((tx) => countVisit(tx, command));
  expect(await within((tx) => countVisits(tx, today))).toEqual([{ day: '2026-11-22', count: 1 }]);
});

it('a visit late in the evening counts for the day there, and minus takes back none of yesterday', async () => {
  const { id, command } = await makeDistrict();
  const evening = { ...command, now: new Date('2026-11-22T22:59:00Z') };
  const next = { ...command, now: new Date('2026-11-22T23:01:00Z') };
  await inDistrict(id, (tx) => countVisit(tx, evening));
  await inDistrict(id, (tx) => takeBackVisit(tx, next));
  const span = { from: '2026-11-01', until: '2026-11-30' };
  expect(await inDistrict(id, (tx) => countVisits(tx, span))).toEqual([
    { day: '2026-11-22', count: 1 },
  ]);
});
