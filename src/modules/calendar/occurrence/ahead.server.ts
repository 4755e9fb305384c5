import { z } from 'zod';
import { listDistrictIds, systemCommand } from '#modules/districts/server.ts';
import { publishes } from '#platform/cache/publish.server.ts';
import { now as presentInstant } from '#platform/clock.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { defineJob, enqueue, type Tick } from '#platform/jobs/jobs.server.ts';
import { lockEvents } from '../event/lock.server.ts';
import { takeRooms } from './occupancy.server.ts';
import { remakeOccurrences } from './remake.server.ts';
import type { CalendarTables } from '../tables.server.ts';
import { addDays, addMonths, dateOf, localOf } from '../rule/dates.ts';
import { monthsAhead } from '../rule/series-check.ts';

/** Keeps the rows of all series 18 months ahead: looks daily which of them end sooner, and has each made by a job. */
export const seriesAheadTick: Tick = {
  name: 'calendar_ahead',
  pattern: '17 2 * * *',
  districts: () => globally(listDistrictIds),
  async perDistrict(tx, { districtId, now }) {
    const command = await systemCommand(tx, { districtId, now });
    if (!command) return;
    for (const seriesId of await seriesBehind(tx, command)) {
      await enqueue(tx, { job: seriesAheadJob, payload: { districtId, seriesId }, key: seriesId });
    }
  },
};

/**
 * Makes the rows of one series, in a transaction of its own: one that fails is tried again and holds up no other.
 * A date whose room is taken is written down without it: the coordination is asked to look.
 */
export const seriesAheadJob = defineJob({
  name: 'calendar_series_ahead',
  schema: z.object({ districtId: z.string(), seriesId: z.string() }),
  run: ({ districtId, seriesId }) =>
    inDistrict(districtId, async (tx) => {
      const command = await systemCommand(tx, { districtId, now: presentInstant() });
      const eventId = await findEventOf(tx, seriesId);
      if (!command || !eventId) return;
      await lockEvents(tx, [eventId]);
      await remakeOccurrences(tx, { command, seriesId });
      await takeRooms(tx, { command, eventIds: [eventId], onClash: 'keep' });
      await publishes(tx, districtId);
    }),
});

/** Series whose rows end more than a week before the horizon. */
async function seriesBehind(tx: Tx, { timeZone, now }: Command): Promise<string[]> {
  const today = dateOf(localOf({ instant: now.toISOString(), timeZone }));
  const horizon = addDays({ date: addMonths({ date: today, months: monthsAhead }), days: -7 });
  const rows = await growing(tx)
    .select('series.id')
    .where('series.made_until', '<', horizon)
    .orderBy('series.id')
    .execute();
  return rows.map((row) => row.id);
}

async function findEventOf(tx: Tx, seriesId: string): Promise<string | null> {
  const row = await growing(tx)
    .select('series.event_id')
    .where('series.id', '=', seriesId)
    .executeTakeFirst();
  return row?.event_id ?? null;
}

function growing(tx: Tx) {
  return tables<CalendarTables>(tx)
    .selectFrom('series')
    .innerJoin('event', (join) =>
      join
        .onRef('event.district_id', '=', 'series.district_id')
        .onRef('event.id', '=', 'series.event_id'),
    )
    .where('series.rrule', 'is not', null)
    .where('series.deleted_at', 'is', null)
    .where('event.deleted_at', 'is', null);
}
