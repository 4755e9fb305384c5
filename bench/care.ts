import { addDays } from '#modules/calendar/index.ts';
import { createThing, keepWeather, listThings, logCare, readNeeds } from '#modules/care/server.ts';
import { createPlace } from '#modules/places/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { thingDetails } from '../tests/factories/care.ts';
import { fillDistrict } from './fill.ts';
import { median } from './interleave.ts';
import type { Stage } from './stage.ts';
import { milliseconds, type Row } from './table.ts';

const count = 10_000;
const waterings = 10;
const today = '2026-07-14';
const timeZone = 'Europe/Berlin';
const target = 500;

/** What every look at "Heute" costs where a whole town's baskets are looked after: read, and judged by a summer's weather. */
export async function benchCare(stage: Stage): Promise<Row[]> {
  const database = await stage.database();
  const waits: number[] = [];
  await database.make('care', async () => {
    const now = new Date(`${today}T08:00:00Z`);
    const command = { ...(await fillDistrict()), now };
    const { districtId } = command;
    await inDistrict(districtId, async (tx) => {
      const where = { street: '', postalCode: '', town: '', access: {}, exclusive: false };
      const place = { ...where, name: 'Mast', latitude: 51.59, longitude: 7.72, venue: false };
      const placeId = await createPlace(tx, { ...command, ...place });
      const ids: string[] = [];
      for (let at = 0; at < count; at += 1) {
        const details = thingDetails({ number: String(at), name: `Ampel ${at}` });
        ids.push(await createThing(tx, { command, placeId, details }));
      }
      for (let ago = 1; ago <= waterings; ago += 1) {
        const at = new Date(now.getTime() - ago * 2 * 86_400_000);
        for (let from = 0; from < count; from += 1000) {
          const entries = ids.slice(from, from + 1000).map((thingId, index) => ({
            ...{ id: newId(), thingId, what: 'watered' as const, litres: 10 },
            at: new Date(at.getTime() - (index % 5) * 86_400_000),
          }));
          await logCare(tx, { command, entries });
        }
      }
      for (let ago = 1; ago <= 75; ago += 1) {
        const weather = { highestDegrees: 15 + (ago % 18), rainMillimetres: ago % 5 === 0 ? 6 : 0 };
        const day = addDays({ date: today, days: -ago });
        await keepWeather(tx, { districtId, now, day, weather });
      }
    });
    for (let round = 0; round < 7; round += 1) {
      const begin = performance.now();
      await inDistrict(districtId, async (tx) => {
        const things = await listThings(tx);
        const needs = await readNeeds(tx, { things, today, timeZone });
        if (needs.size !== count) throw new Error(`${needs.size} needs`);
      });
      waits.push(performance.now() - begin);
    }
  });
  const wait = median(waits.slice(2));
  return [
    {
      what: `need of ${count} things, ${count * waterings} entries, 75 days of weather`,
      figure: milliseconds(wait),
      target: { says: `< ${target} ms`, reached: wait < target },
    },
  ];
}
