import type { Selectable } from 'kysely';
import { listDistrictIds } from '#modules/districts/server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import { erasesRows, erasureTick } from '#platform/jobs/erasure.server.ts';
import { calendarPrivacyMessages } from '../messages/privacy.ts';
import type { SeriesDetails, StoredSeries } from './event.ts';
import { columnsOf, toEvent } from './row.server.ts';
import type { CalendarTables, EventEditTable, EventTable } from '../tables.server.ts';

/** For how many days an edit can be taken back: its texts may name people, who must not be kept in copies. */
export const editDays = 14;

/** Keeps how an event was before this edit, instead of how it was before the last one. */
export async function keepEdit(
  tx: Tx,
  {
    command,
    before,
    series,
    fields,
  }: {
    command: Command;
    before: Selectable<EventTable>;
    series: StoredSeries[];
    fields: string[];
  },
): Promise<void> {
  if (fields.length === 0) return;
  const kept = {
    version: before.version + 1,
    at: command.now,
    person_id: command.personId,
    fields,
    before: JSON.stringify(snapshotOf(before)),
    series: JSON.stringify(series.map(rulesOf)),
  };
  await tables<{ event_edit: Written }>(tx)
    .insertInto('event_edit')
    .values({ district_id: command.districtId, event_id: before.id, ...kept })
    .onConflict((conflict) => conflict.columns(['district_id', 'event_id']).doUpdateSet(kept))
    .execute();
}

/** The edit that made this version of an event, as long as nothing else was changed since; null where there is none. */
export async function findEdit(
  tx: Tx,
  { eventId, version }: { eventId: string; version: number },
): Promise<Selectable<EventEditTable> | null> {
  const row = await tables<CalendarTables>(tx)
    .selectFrom('event_edit')
    .innerJoin('event', (join) =>
      join
        .onRef('event.district_id', '=', 'event_edit.district_id')
        .onRef('event.id', '=', 'event_edit.event_id')
        .onRef('event.version', '=', 'event_edit.version'),
    )
    .selectAll('event_edit')
    .where('event_edit.event_id', '=', eventId)
    .where('event_edit.version', '=', version)
    .where('event.deleted_at', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}

export async function forgetEdit(tx: Tx, eventId: string): Promise<void> {
  await tables<CalendarTables>(tx)
    .deleteFrom('event_edit')
    .where('event_id', '=', eventId)
    .execute();
}

/** Forgets daily what was kept of edits two weeks ago. */
export const forgetEditsTick = erasureTick({
  name: 'calendar_edits',
  pattern: '27 2 * * *',
  districts: () => globally(listDistrictIds),
  erases: [
    erasesRows<CalendarTables, 'event_edit'>({
      table: 'event_edit',
      what: (locale) => calendarPrivacyMessages.in(locale)('calendar.erases.event_edit'),
      where: (row, now) => row('at', '<', new Date(now.getTime() - editDays * 86_400_000)),
    }),
  ],
});

/** JSON goes in as text: the driver would take an array for one of PostgreSQL. */
type Written = Omit<EventEditTable, 'before' | 'series'> & { before: string; series: string };

function snapshotOf(row: Selectable<EventTable>) {
  const { slug, status, reason, published_at } = row;
  return { ...columnsOf(toEvent(row)), slug, status, reason, published_at };
}

function rulesOf(series: StoredSeries): SeriesDetails & { id: string } {
  const { id, localStart, timeZone, allDay, durationMinutes, rrule } = series;
  const { onHoliday, setUpMinutes, clearMinutes, differs } = series;
  const rule = { localStart, timeZone, allDay, durationMinutes, rrule };
  return { id, ...rule, onHoliday, setUpMinutes, clearMinutes, differs };
}
