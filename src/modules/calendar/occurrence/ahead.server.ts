import { listDistrictIds, findDistrict } from '#modules/districts/server.ts';
import { publishes } from '#platform/cache/publish.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { fillHolidays } from '../closure/closure.server.ts';
import { lockEvents } from '../event/lock.server.ts';
import { takeRooms } from './occupancy.server.ts';
import { remakeOccurrences } from './remake.server.ts';
import type { CalendarTables } from '../tables.server.ts';
import { addDays, addMonths, dateOf, localOf } from '../rule/dates.ts';
import { monthsAhead } from '../rule/series-check.ts';

/**
 * Keeps the rows of all series 18 months ahead; a tick calls it daily. Each series has a transaction of its own, so
 * that one that fails does not hold up the others. A date whose room is taken is written down without it: the
 * coordination is asked to look.
 * @returns ids of series that could not be made; the reason is logged, and they are tried again tomorrow.
 */
export async function keepSeriesAhead(now: Date): Promise<string[]> {
  const refused: string[] = [];
  await inEachDistrict({ now, task: 'series ahead' }, async ({ command }) => {
    for (const { id, eventId } of await seriesBehind(command)) {
      await inDistrict(command.districtId, (tx) => remakeOne(tx, { command, id, eventId })).catch(
        (error: unknown) => {
          console.error(`series ${id} ahead:`, error);
          refused.push(id);
        },
      );
    }
  });
  return refused;
}

/** Keeps the public holidays of this and the next two years written down in every district. */
export async function keepHolidaysAhead(now: Date): Promise<void> {
  await inEachDistrict({ now, task: 'holidays ahead' }, async ({ command, state }) => {
    const { districtId, timeZone } = command;
    const year = Number(localOf({ instant: now.toISOString(), timeZone }).slice(0, 4));
    const years = [year, year + 1, year + 2];
    await inDistrict(districtId, (tx) => fillHolidays(tx, { command, state, years }));
  });
}

/** One district that fails is logged and does not hold up the others. */
async function inEachDistrict(
  { now, task }: { now: Date; task: string },
  work: (district: { command: Command; state: string }) => Promise<void>,
): Promise<void> {
  for (const districtId of await globally((tx) => listDistrictIds(tx))) {
    try {
      const district = await globally((tx) => findDistrict(tx, districtId));
      if (!district) continue;
      const { state, timeZone } = district;
      await work({ command: { districtId, timeZone, personId: null, now }, state });
    } catch (error) {
      console.error(`district ${districtId}, ${task}:`, error);
    }
  }
}

async function remakeOne(
  tx: Tx,
  { command, id, eventId }: { command: Command; id: string; eventId: string },
): Promise<void> {
  await lockEvents(tx, [eventId]);
  await remakeOccurrences(tx, { command, seriesId: id });
  await takeRooms(tx, { command, eventIds: [eventId], onClash: 'keep' });
  await publishes(tx, command.districtId);
}

/** Series whose rows end more than a week before the horizon. */
async function seriesBehind({
  districtId,
  timeZone,
  now,
}: Command): Promise<{ id: string; eventId: string }[]> {
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
      .select(['series.id', 'series.event_id'])
      .where('series.rrule', 'is not', null)
      .where('series.deleted_at', 'is', null)
      .where('event.deleted_at', 'is', null)
      .where('series.made_until', '<', horizon)
      .orderBy('series.id')
      .execute(),
  );
  return rows.map((row) => ({ id: row.id, eventId: row.event_id }));
}
