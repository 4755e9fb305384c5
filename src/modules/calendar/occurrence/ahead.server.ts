import { listDistrictIds, findDistrict } from '#modules/districts/server.ts';
import { publishes } from '#platform/cache/publish.server.ts';
import { tables } from '#platform/database/connection.server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { fillHolidays } from '../closure/closure.server.ts';
import { CalendarError } from '../errors.ts';
import { remakeOccurrences } from './remake.server.ts';
import type { CalendarTables } from '../tables.server.ts';
import { addDays, addMonths, dateOf, localOf } from '../rule/dates.ts';
import { monthsAhead } from '../rule/series-check.ts';

/**
 * Keeps the rows of all series 18 months ahead; a tick calls it daily. Each series has a transaction of its own, so
 * that one that cannot have its room does not hold up the others: its dates are made again tomorrow.
 * @returns ids of series that could not be made.
 */
export async function keepSeriesAhead(now: Date): Promise<string[]> {
  const refused: string[] = [];
  for (const districtId of await globally((tx) => listDistrictIds(tx))) {
    const district = await globally((tx) => findDistrict(tx, districtId));
    if (!district) continue;
    const command = { districtId, timeZone: district.timeZone, personId: null, now };
    for (const seriesId of await seriesBehind({ districtId, timeZone: district.timeZone, now })) {
      await inDistrict(districtId, async (tx) => {
        await remakeOccurrences(tx, { command, seriesId });
        await publishes(tx, districtId);
      }).catch((error: unknown) => {
        if (!(error instanceof CalendarError)) throw error;
        refused.push(seriesId);
      });
    }
  }
  return refused;
}

/** Keeps the public holidays of this and the next two years written down in every district. */
export async function keepHolidaysAhead(now: Date): Promise<void> {
  for (const districtId of await globally((tx) => listDistrictIds(tx))) {
    const district = await globally((tx) => findDistrict(tx, districtId));
    if (!district) continue;
    const { state, timeZone } = district;
    const year = Number(localOf({ instant: now.toISOString(), timeZone }).slice(0, 4));
    const command = { districtId, timeZone, personId: null, now };
    const years = [year, year + 1, year + 2];
    await inDistrict(districtId, (tx) => fillHolidays(tx, { command, state, years }));
  }
}

/** Series whose rows end more than a week before the horizon. */
async function seriesBehind({
  districtId,
  timeZone,
  now,
}: {
  districtId: string;
  timeZone: string;
  now: Date;
}): Promise<string[]> {
  const today = dateOf(localOf({ instant: now.toISOString(), timeZone }));
  const horizon = addDays({ date: addMonths({ date: today, months: monthsAhead }), days: -7 });
  const rows = await inDistrict(districtId, (tx) =>
    tables<CalendarTables>(tx)
      .selectFrom('series')
      .innerJoin('event', (join) =>
        join
          .onRef('event.district_id', '=', 'series.district_id')
          .onRef('event.id', '=', 'series.event_id'),
      )
      .select('series.id')
      .where('series.rrule', 'is not', null)
      .where('series.deleted_at', 'is', null)
      .where('event.deleted_at', 'is', null)
      .where('series.made_until', '<', horizon)
      .orderBy('series.id')
      .execute(),
  );
  return rows.map((row) => row.id);
}
