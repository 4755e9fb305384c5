import type { Selectable } from 'kysely';
import { newId } from '#platform/ids.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { Command } from '#platform/command.ts';
import { isSameText, type LocalText } from '#platform/i18n/index.ts';
import { CalendarError } from '../errors.ts';
import type { SeriesDetails, SeriesDifference, StoredSeries } from './event.ts';
import { remakeOccurrences } from '../occurrence/remake.server.ts';
import { checkSeries } from '../rule/series-check.ts';
import { endSeriesBefore } from '../rule/series-split.ts';
import { normaliseSeries } from '../rule/series.ts';
import type { CalendarTables, SeriesTable } from '../tables.server.ts';

/** Adds a series to an event and makes its occurrences. @returns its id. @throws CalendarError */
export async function addSeries(
  tx: Tx,
  { command, eventId, details, follows = null, cancelled = null }: NewSeries,
): Promise<string> {
  if (checkSeries(details)) throw new CalendarError('invalid_series');
  const id = newId();
  await tables<CalendarTables>(tx)
    .insertInto('series')
    .values({
      ...columnsOf(normaliseSeries(details), details),
      district_id: command.districtId,
      id,
      event_id: eventId,
      uid: `${id}@ortsmitte`,
      follows_id: follows?.id ?? null,
      followed_rrule: follows?.rrule ?? null,
      cancelled,
      differs: details.differs ?? follows?.differs ?? {},
      created_at: command.now,
      updated_at: command.now,
    })
    .execute();
  return id;
}

interface NewSeries {
  command: Command;
  eventId: string;
  details: SeriesDetails;
  /** The series it goes on from, before that one is ended. */
  follows?: StoredSeries | null;
  /** Why nothing of it takes place. */
  cancelled?: LocalText | null;
}

/** The series of events that take place, oldest first; not what `cancelFromDate` left of one. */
export async function listSeries(tx: Tx, eventIds: string[]): Promise<StoredSeries[]> {
  if (eventIds.length === 0) return [];
  const rows = await tables<CalendarTables>(tx)
    .selectFrom('series')
    .selectAll()
    .where('event_id', 'in', eventIds)
    .where('deleted_at', 'is', null)
    .where('cancelled', 'is', null)
    .orderBy('local_start')
    .orderBy('id')
    .execute();
  return rows.map(toSeries);
}

/**
 * Gives a series other dates. What has been stays as it was: where the series has past dates it ends before the
 * first coming one, and a new one goes on from there; its coming dates are handed over and keep their identity.
 */
export async function changeSeries(
  tx: Tx,
  { command, series, details }: { command: Command; series: StoredSeries; details: SeriesDetails },
): Promise<void> {
  if (checkSeries(details)) throw new CalendarError('invalid_series');
  if (isSameSeries(series, details)) return;
  const next = await firstComingOf(tx, { command, seriesId: series.id });
  if (next === null) throw new CalendarError('not_possible');
  if (next.hasPast && series.rrule !== null) {
    await changeSeriesFrom(tx, { command, series, details, fromOriginalLocal: next.originalLocal });
    return;
  }
  await writeSeries(tx, { command, id: series.id, details });
  await remakeOccurrences(tx, { command, seriesId: series.id });
}

/**
 * "All from here on": ends one series before a date and starts another from it under the same event. One that is left
 * without any date is put away. `changeFromDate` is the command for one press; `takeBackFromDate` undoes it.
 */
export async function changeSeriesFrom(
  tx: Tx,
  {
    command,
    series,
    details,
    fromOriginalLocal,
    cancelled = null,
  }: {
    command: Command;
    series: StoredSeries;
    details: SeriesDetails;
    fromOriginalLocal: string;
    cancelled?: LocalText | null;
  },
): Promise<string> {
  const db = tables<CalendarTables>(tx);
  const newSeriesId = await addSeries(tx, {
    command,
    eventId: series.eventId,
    details,
    follows: series,
    cancelled,
  });
  await db
    .updateTable('occurrence')
    .set({ series_id: newSeriesId })
    .where('series_id', '=', series.id)
    .where('original_local', '>=', fromOriginalLocal)
    .execute();
  const left = await db
    .selectFrom('occurrence')
    .select('id')
    .where('series_id', '=', series.id)
    .limit(1)
    .executeTakeFirst();
  const isEmpty = left === undefined;
  await db
    .updateTable('series')
    .set((set) => ({
      rrule: endSeriesBefore(series, fromOriginalLocal).rrule,
      sequence: set('sequence', '+', 1),
      updated_at: command.now,
      deleted_at: isEmpty ? command.now : null,
    }))
    .where('id', '=', series.id)
    .execute();
  await remakeOccurrences(tx, { command, seriesId: newSeriesId, takesOver: true });
  return newSeriesId;
}

/** The first coming date of a series (or its last one, when all are past), and whether any has been. */
async function firstComingOf(
  tx: Tx,
  { command, seriesId }: { command: Command; seriesId: string },
): Promise<{ originalLocal: string; hasPast: boolean } | null> {
  const rows = await tables<CalendarTables>(tx)
    .selectFrom('occurrence')
    .select(['original_local', 'starts_at'])
    .where('series_id', '=', seriesId)
    .orderBy('original_local')
    .execute();
  const coming = rows.find((row) => row.starts_at > command.now);
  if (!coming) return rows.length === 0 ? { originalLocal: '', hasPast: false } : null;
  return { originalLocal: coming.original_local.slice(0, 16), hasPast: coming !== rows[0] };
}

/** Whether both have the same dates and the same time around them. */
export function isSameSeries(series: SeriesDetails, details: SeriesDetails): boolean {
  const next = { ...details, ...normaliseSeries(details) };
  return (
    series.localStart === next.localStart &&
    series.timeZone === next.timeZone &&
    series.allDay === next.allDay &&
    series.durationMinutes === next.durationMinutes &&
    series.rrule === next.rrule &&
    series.onHoliday === next.onHoliday &&
    series.setUpMinutes === next.setUpMinutes &&
    series.clearMinutes === next.clearMinutes &&
    (details.differs === undefined || differsAlike(series.differs ?? {}, details.differs))
  );
}

/** A stored series gets these details as they are; its occurrences are still to be made. */
export async function writeSeries(
  tx: Tx,
  { command, id, details }: { command: Command; id: string; details: SeriesDetails },
): Promise<void> {
  await tables<CalendarTables>(tx)
    .updateTable('series')
    .set((set) => ({
      ...columnsOf(normaliseSeries(details), details),
      deleted_at: null,
      sequence: set('sequence', '+', 1),
      updated_at: command.now,
    }))
    .where('id', '=', id)
    .execute();
}

function differsAlike(one: SeriesDifference, other: SeriesDifference): boolean {
  return one.placeId === other.placeId && isSameText(one.note, other.note);
}

function columnsOf(rule: ReturnType<typeof normaliseSeries>, details: SeriesDetails) {
  return {
    local_start: rule.localStart,
    time_zone: rule.timeZone,
    all_day: rule.allDay,
    duration_minutes: rule.durationMinutes,
    rrule: rule.rrule,
    on_holiday: details.onHoliday,
    set_up_minutes: details.setUpMinutes,
    clear_minutes: details.clearMinutes,
    ...(details.differs && { differs: details.differs }),
  };
}

export function toSeries(row: Selectable<SeriesTable>): StoredSeries {
  return {
    id: row.id,
    eventId: row.event_id,
    uid: row.uid,
    localStart: row.local_start.slice(0, 16),
    timeZone: row.time_zone,
    allDay: row.all_day,
    durationMinutes: row.duration_minutes,
    rrule: row.rrule,
    onHoliday: row.on_holiday,
    setUpMinutes: row.set_up_minutes,
    clearMinutes: row.clear_minutes,
    differs: row.differs,
    sequence: row.sequence,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
