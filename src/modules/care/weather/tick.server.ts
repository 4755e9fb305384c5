import { addDays, localDay } from '#modules/calendar/index.ts';
import { findDistrict, listDistrictIds } from '#modules/districts/server.ts';
import { listPlaces } from '#modules/places/server.ts';
import { inDistrict, globally } from '#platform/database/transaction.server.ts';
import { readEnvironment } from '#platform/env.server.ts';
import { now } from '#platform/clock.ts';
import type { Tick } from '#platform/jobs/jobs.server.ts';
import { listThings } from '../thing/find.server.ts';
import { fetchDay } from './fetch.server.ts';
import { keepWeather, listWeather } from './weather.server.ts';

/** Days that are asked for again where the service was gone. */
const daysBack = 7;

/** Asks for the weather of the last days, four times a day, where somebody has named a service. */
export const weatherTick: Tick = {
  name: 'care_weather',
  pattern: '17 3,6,12,18 * * *',
  run: async () => {
    const { WEATHER_URL: address } = readEnvironment();
    if (address === undefined) return;
    for (const districtId of await globally(listDistrictIds)) {
      await fetchWeather({ districtId, address, now: now() });
    }
  },
};

/**
 * Fills in what is not known of the last days where something is cared for. No transaction waits for the service, and
 * what it does not say is left out.
 */
export async function fetchWeather({
  districtId,
  address,
  now,
  patience,
}: {
  districtId: string;
  address: string;
  now: Date;
  /** Milliseconds. */
  patience?: number;
}): Promise<void> {
  const asked = await inDistrict(districtId, async (tx) => {
    const district = await findDistrict(tx, districtId);
    const at = await positionOf(tx);
    if (!district || !at) return null;
    const { timeZone } = district;
    const today = localDay({ at: now, timeZone });
    const known = await listWeather(tx, { from: addDays({ date: today, days: -daysBack }) });
    const days = Array.from({ length: daysBack }, (_, ago) =>
      addDays({ date: today, days: -1 - ago }),
    ).filter((day) => !known.has(day));
    return { days, at: { ...at, timeZone } };
  });
  for (const day of asked?.days ?? []) {
    const weather = await fetchDay({ ...asked!.at, address, day, ...(patience && { patience }) });
    // Whoever is gone for one day is gone for all: the next tick asks again.
    if (!weather) return;
    await inDistrict(districtId, (tx) => keepWeather(tx, { districtId, now, day, weather }));
  }
}

/** The middle of what is cared for; null where nothing has a position. */
async function positionOf(tx: Parameters<typeof listThings>[0]) {
  const ids = new Set((await listThings(tx)).map(({ placeId }) => placeId));
  if (ids.size === 0) return null;
  const places = (await listPlaces(tx)).flatMap(({ id, latitude, longitude }) =>
    ids.has(id) && latitude !== null && longitude !== null ? [{ latitude, longitude }] : [],
  );
  if (places.length === 0) return null;
  const middle = (of: (one: (typeof places)[number]) => number) =>
    places.reduce((sum, one) => sum + of(one), 0) / places.length;
  return { latitude: middle((one) => one.latitude), longitude: middle((one) => one.longitude) };
}
