import { sql } from 'kysely';
import type { AuditAction } from '#platform/audit/actions.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import { publishes } from '#platform/cache/publish.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { instantOf } from '../rule/dates.ts';
import { isSameText } from '#platform/i18n/index.ts';
import { CalendarError } from '../errors.ts';
import { mustBeNoBooking } from './booking.server.ts';
import type { SeriesDetails, StoredSeries } from './event.ts';
import { listLacking, takeRooms, type WantedRoom } from '../occurrence/occupancy.server.ts';
import { remakeOccurrences } from '../occurrence/remake.server.ts';
import { handBack } from './hand-back.server.ts';
import { changeSeriesFrom, toSeries } from './series.server.ts';
import { lastDayOf } from '../rule/series-end.ts';
import { seriesFrom, type FromDate } from './series-from.ts';
import type { CalendarTables } from '../tables.server.ts';

/**
 * "All from here on": the series ends before this date, and goes on from it at the new time and place, until the new end.
 * @param version of the event, as the caller read it: an event's form that is open meanwhile must notice.
 * @returns id of the series that goes on; `takeBackFromDate` needs it.
 * @throws CalendarError `not_found`, `not_possible`, `changed_meanwhile`, `room_taken`, `invalid_series`
 */
export async function changeFromDate(
  tx: Tx,
  { command, version, change }: { command: Command; version: number; change: FromDate },
): Promise<string> {
  const { series, originalLocal } = await comingDate(tx, { command, id: change.occurrenceId });
  const { timeZone } = series;
  const startsAt = Date.parse(instantOf({ local: change.localStart, timeZone }));
  if (startsAt <= command.now.getTime()) throw new CalendarError('not_possible');
  const details = seriesFrom({ series, originalLocal, change });
  if (typeof details === 'string') throw new CalendarError('not_possible');
  const lacking = await raiseVersion(tx, { command, eventId: series.eventId, version });
  const seriesId = await changeSeriesFrom(tx, {
    command,
    series,
    details,
    fromOriginalLocal: originalLocal,
  });
  await finishFrom(tx, {
    command,
    eventId: series.eventId,
    lacking,
    action: 'event.changed_from',
    fields: changedFrom({ series, details }),
  });
  return seriesId;
}

function changedFrom({ series, details }: { series: StoredSeries; details: SeriesDetails }) {
  const { placeId, note } = details.differs ?? {};
  return [
    'dates',
    ...(placeId === series.differs.placeId ? [] : ['place']),
    ...(isSameText(note, series.differs.note) ? [] : ['note']),
    ...(lastDayOf(details) === lastDayOf(series) ? [] : ['end']),
  ];
}

/**
 * Takes "all from here on" back: the first series runs on as before.
 * @throws CalendarError `not_found`, `changed_meanwhile`, `room_taken`, `not_possible` (dates have been since, or
 * another "all from here on" goes on from it and must be taken back first)
 */
export async function takeBackFromDate(
  tx: Tx,
  {
    command,
    eventId,
    version,
    seriesId,
  }: { command: Command; eventId: string; version: number; seriesId: string },
): Promise<void> {
  const db = tables<CalendarTables>(tx);
  const row = await db
    .selectFrom('series')
    .selectAll()
    .where('id', '=', seriesId)
    .where('event_id', '=', eventId)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  if (!row?.follows_id || !row.followed_rrule) throw new CalendarError('not_found');
  const lacking = await raiseVersion(tx, { command, eventId, version });
  if (!(await canTakeBackFromDate(tx, { seriesId, now: command.now }))) {
    throw new CalendarError('not_possible');
  }
  await db
    .updateTable('series')
    .set((set) => ({
      rrule: row.followed_rrule,
      deleted_at: null,
      sequence: set('sequence', '+', 1),
      updated_at: command.now,
    }))
    .where('id', '=', row.follows_id)
    .execute();
  await db
    .updateTable('series')
    .set({ deleted_at: command.now, updated_at: command.now })
    .where('id', '=', seriesId)
    .execute();
  await handBack(tx, { from: seriesId, to: row.follows_id });
  await remakeOccurrences(tx, { command, seriesId: row.follows_id, takesOver: true });
  await finishFrom(tx, { command, eventId, lacking, action: 'event.changed_from_taken_back' });
}

/** Whether `takeBackFromDate` (also of `cancelFromDate`) can do it now: whoever asks shows the button only then. */
export async function canTakeBackFromDate(
  tx: Tx,
  { seriesId, now }: { seriesId: string; now: Date },
): Promise<boolean> {
  // With a follower alive, the first series would run on through the days that the follower has too.
  const { rows } = await sql<{ can: boolean }>`
    select exists (
      select from series where id = ${seriesId}::uuid and follows_id is not null
        and followed_rrule is not null and deleted_at is null)
      and not exists (select from series where follows_id = ${seriesId}::uuid and deleted_at is null)
      and not exists (
        select from occurrence where series_id = ${seriesId}::uuid and starts_at <= ${now}) as can`.execute(
    tx,
  );
  return rows[0]?.can ?? false;
}

/** A coming date of a repeating series. @throws CalendarError `not_found`, `not_possible` */
export async function comingDate(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<{ series: StoredSeries; originalLocal: string }> {
  const db = tables<CalendarTables>(tx);
  const row = await db
    .selectFrom('occurrence')
    .select(['series_id', 'original_local', 'starts_at'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw new CalendarError('not_found');
  const series = await db
    .selectFrom('series')
    .selectAll()
    .where('id', '=', row.series_id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  if (!series) throw new CalendarError('not_found');
  if (series.rrule === null || row.starts_at <= command.now)
    throw new CalendarError('not_possible');
  return { series: toSeries(series), originalLocal: row.original_local.slice(0, 16) };
}

/** Locks the event and raises its version. @throws CalendarError `changed_meanwhile`, `is_booking` @returns its dates that have no room, as they were before */
export async function raiseVersion(
  tx: Tx,
  { command, eventId, version }: { command: Command; eventId: string; version: number },
): Promise<WantedRoom[]> {
  await mustBeNoBooking(tx, eventId);
  const result = await tables<CalendarTables>(tx)
    .updateTable('event')
    .set({ version: version + 1, updated_at: command.now })
    .where('id', '=', eventId)
    .where('version', '=', version)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) throw new CalendarError('changed_meanwhile');
  return listLacking(tx, { command, eventIds: [eventId] });
}

/** Settles the rooms, and what every command ends with. */
export async function finishFrom(
  tx: Tx,
  {
    command,
    eventId,
    lacking,
    action,
    fields,
  }: {
    command: Command;
    eventId: string;
    lacking: WantedRoom[];
    action: AuditAction;
    fields?: string[];
  },
): Promise<void> {
  await takeRooms(tx, { command, eventIds: [eventId], lacking });
  await recordAudit(tx, { command, action, subject: 'event', id: eventId, fields });
  await publishes(tx, command.districtId);
}
