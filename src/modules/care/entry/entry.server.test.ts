import { expect, it } from 'vitest';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { makeThing } from '../../../../tests/factories/care.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict, makePerson } from '../../../../tests/factories/district.ts';
import {
  countTap,
  countWatered,
  findThing,
  listCareDamages,
  listEntries,
  listThings,
  logCare,
  readNeeds,
  reportByLabel,
  takeBackCare,
  waterAll,
  waterByLabel,
} from '../server.ts';
import type { TappedEntry } from './entry.ts';

useDatabase();

const timeZone = 'Europe/Berlin';
const summer = new Date('2026-07-10T16:00:00Z');

async function aBasket() {
  const { id: districtId, command } = await makeDistrict({ now: summer });
  const { personId } = await makePerson({ command, role: 'volunteer' });
  const { id: thingId } = await makeThing({ command });
  const run = <Result>(work: Parameters<typeof inDistrict<Result>>[1]) =>
    inDistrict(districtId, work);
  const tap = (at: string, changes: Partial<TappedEntry> = {}): TappedEntry => ({
    ...{ id: newId(), thingId, what: 'watered', litres: 10, at: new Date(at) },
    ...changes,
  });
  const log = (entries: TappedEntry[], by: Partial<typeof command> = {}) =>
    run((tx) => logCare(tx, { command: { ...command, personId, ...by }, entries }));
  const entries = () => run((tx) => listEntries(tx, { thingId }));
  const need = async () => {
    const needs = await run(async (tx) =>
      readNeeds(tx, { things: await listThings(tx), today: '2026-07-10', timeZone }),
    );
    return needs.get(thingId)?.find(({ care }) => care === 'water');
  };
  return { districtId, command, personId, thingId, run, tap, log, entries, need };
}

it('a round that was tapped offline and arrives two days later, after somebody else’s, stands at its own time', async () => {
  const { tap, log, entries, need } = await aBasket();
  await log([tap('2026-07-09T17:00:00Z')]);
  await log([tap('2026-07-08T17:00:00Z')]);
  expect((await entries()).map(({ happenedAt }) => happenedAt.toISOString())).toEqual([
    '2026-07-09T17:00:00.000Z',
    '2026-07-08T17:00:00.000Z',
  ]);
  // The one that came in last is not the one that was done last.
  expect(await need()).toMatchObject({ since: '2026-07-09', counted: 1 });
});

it('sent twice is entered once, also when both arrive at the same time', async () => {
  const { tap, log, entries } = await aBasket();
  const taps = [tap('2026-07-10T08:00:00Z')];
  const answers = await Promise.all([log(taps), log(taps), log(taps)]);
  expect(answers).toEqual([[taps[0]!.id], [taps[0]!.id], [taps[0]!.id]]);
  expect(await entries()).toHaveLength(1);
});

it('two who water the same basket at once are both kept, and the need counts from the last of them', async () => {
  const { command, tap, log, entries, need, run } = await aBasket();
  const { personId } = await makePerson({ command, role: 'volunteer' });
  await Promise.all([
    log([tap('2026-07-10T08:00:00Z')]),
    log([tap('2026-07-10T08:00:00Z', { litres: 5 })], { personId }),
  ]);
  expect(new Set((await entries()).map((one) => one.personId)).size).toBe(2);
  expect(await need()).toMatchObject({ since: '2026-07-10', counted: 0, state: 'ok' });
  const season = { from: '2026-05-01', until: '2026-07-10', timeZone };
  expect(await run((tx) => countWatered(tx, season))).toEqual({ litres: 15, times: 2, days: 1 });
});

it('a telephone whose clock runs ahead waters now; one of another year, or for a thing of elsewhere, is not believed', async () => {
  const { tap, log, entries } = await aBasket();
  const other = await aBasket();
  const [ahead, old] = [tap('2026-07-11T08:00:00Z'), tap('2025-07-10T08:00:00Z')];
  const foreign = tap('2026-07-10T08:00:00Z', { thingId: other.thingId });
  expect(await log([ahead, old, foreign])).toEqual([ahead.id]);
  expect((await entries()).map(({ happenedAt }) => happenedAt)).toEqual([summer]);
  expect(await other.entries()).toEqual([]);
});

it('one tap waters all, pressed twice once, and is taken back as a whole; single ones stay', async () => {
  const { command, thingId, run, tap, log, entries, need } = await aBasket();
  const { id: second } = await makeThing({ command, details: { number: '2' } });
  await log([tap('2026-07-08T08:00:00Z')]);
  const tapId = newId();
  const all = { command, tapId, thingIds: [thingId, second], litres: 10 };
  await run((tx) => waterAll(tx, all));
  await run((tx) => waterAll(tx, all));
  expect(await run((tx) => countTap(tx, tapId))).toBe(2);
  expect(await need()).toMatchObject({ counted: 0 });
  await run((tx) => takeBackCare(tx, { command, tapId }));
  await run((tx) => takeBackCare(tx, { command, tapId }));
  expect(await run((tx) => countTap(tx, tapId))).toBe(0);
  expect(await entries()).toHaveLength(1);
  expect(await need()).toMatchObject({ since: '2026-07-08', counted: 2 });
});

it('a watering in the night belongs to the day on the wall, not to that of Greenwich', async () => {
  const { tap, log, need } = await aBasket();
  await log([tap('2026-07-08T22:30:00Z')]);
  expect(await need()).toMatchObject({ since: '2026-07-09' });
});

it('by the label: twice within ten minutes is once, later is again, and too much is refused', async () => {
  const { command, thingId, run, entries } = await aBasket();
  const water = (minutes: number) =>
    run((tx) => {
      const now = new Date(summer.getTime() + minutes * 60_000);
      return waterByLabel(tx, { command: { ...command, now }, thingId, client: 'netz-1' });
    });
  expect(await water(0)).toBeNull();
  expect(await water(5)).toBeNull();
  expect(await entries()).toHaveLength(1);
  expect(await water(11)).toBeNull();
  expect(await entries()).toMatchObject([{ personId: null }, { personId: null }]);
  for (let at = 0; at < 27; at += 1) expect(await water(12)).toBeNull();
  expect(await water(13)).toMatchObject({ retryAt: expect.any(Date) });
});

it('a damage that is said twice in the same words stands there once, until it is settled', async () => {
  const { command, thingId, run } = await aBasket();
  const report = (text: string) =>
    run((tx) => reportByLabel(tx, { command, thingId, text, client: 'netz-2' }));
  await report('Kette gerissen');
  await report('Kette gerissen');
  await report('Topf hat einen Riss');
  expect(await run((tx) => listCareDamages(tx, { thingId, isOpen: true }))).toHaveLength(2);
  expect(await run((tx) => findThing(tx, thingId))).toMatchObject({ name: 'Blumenampel 1' });
});
