import type { Tx } from '#platform/database/connection.server.ts';
import { tables } from '#platform/database/connection.server.ts';
import type { DayWeather, Weather } from '../need/need.ts';
import type { CareTables } from '../tables.server.ts';

/** What is known of the weather, from a local date on. */
export async function listWeather(tx: Tx, { from }: { from: string }): Promise<Weather> {
  const rows = await tables<CareTables>(tx)
    .selectFrom('care_weather')
    .selectAll()
    .where('day', '>=', from)
    .execute();
  return new Map(
    rows.map(({ day, rain_millimetres, highest_degrees }) => [
      day,
      { rainMillimetres: rain_millimetres, highestDegrees: highest_degrees },
    ]),
  );
}

/** Keeps what the weather of a day was; known better later, the later counts. */
export async function keepWeather(
  tx: Tx,
  {
    districtId,
    now,
    day,
    weather,
  }: { districtId: string; now: Date; day: string; weather: DayWeather },
): Promise<void> {
  const columns = {
    rain_millimetres: weather.rainMillimetres,
    highest_degrees: weather.highestDegrees,
    fetched_at: now,
  };
  await tables<CareTables>(tx)
    .insertInto('care_weather')
    .values({ district_id: districtId, day, ...columns })
    .onConflict((conflict) => conflict.columns(['district_id', 'day']).doUpdateSet(columns))
    .execute();
}
