import { sql } from 'kysely';
import { newId } from '#platform/ids.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { Command } from '#platform/command.ts';
import type { LocalText } from '#platform/i18n/index.ts';
import { listClosures } from '../closure/list.server.ts';
import { addMonths, localOf } from '../rule/dates.ts';
import type { HolidayRule } from '../event/event.ts';
import { closureOn, type ClosureSpan } from '../closure/closure.ts';
import { expandSeries, type PlannedOccurrence, type SeriesRule } from '../rule/series.ts';
import { monthsAhead } from '../rule/series-check.ts';
import { matchByDate } from './match-by-date.ts';
import { listTied } from './tie.server.ts';
import type { CalendarTables } from '../tables.server.ts';

/**
 * Makes the coming occurrences of a series what its rule says, by date: a row whose date stays keeps its identity,
 * a new date gets a row, a date that falls away vanishes, or becomes cancelled where a person had changed it or something hangs on it (a duty,
 * a booking: `tieToOccurrences`). Past rows are never touched; on the first making, past dates are written down too. A series that was put away has no
 * date any more. The caller has locked the event, and settles its rooms at the end (`takeRooms`).
 *
 * @param takesOver the series goes on from another one, whose rows were handed over: its past is not written again.
 */
export async function remakeOccurrences(
  tx: Tx,
  {
    command,
    seriesId,
    takesOver = false,
  }: { command: Command; seriesId: string; takesOver?: boolean },
): Promise<void> {
  const db = tables<CalendarTables>(tx);
  const series = await db
    .selectFrom('series')
    .selectAll()
    .where('id', '=', seriesId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const rule: SeriesRule = {
    localStart: series.local_start.slice(0, 16),
    timeZone: series.time_zone,
    allDay: series.all_day,
    durationMinutes: series.duration_minutes,
    rrule: series.rrule,
  };
  const isFirst = series.made_until === null && !takesOver;
  const localNow = localOf({ instant: command.now.toISOString(), timeZone: rule.timeZone });
  const span = spanOf({ rule, localNow, isFirst });
  const planned = (series.deleted_at ? [] : expandSeries(rule, span)).filter(
    (date) => isFirst || date.startsAt > command.now.toISOString(),
  );
  const existing = await db
    .selectFrom('occurrence')
    .selectAll()
    .where('series_id', '=', seriesId)
    .where((where) =>
      where.or([where('starts_at', '>', command.now), where('original_local', '>', localNow)]),
    )
    .orderBy('original_local')
    .execute();
  const closures = series.on_holiday === 'hold' ? [] : await listClosures(tx, span);
  const { kept, added, dropped } = matchByDate({ planned, existing });
  const targetOf = (date: PlannedOccurrence) => target({ date, series, closures });

  await removeOrCancel(tx, { command, dropped });
  await updateKept(tx, {
    command,
    isCancelled: takesOver && series.cancelled !== null,
    kept: kept.map(({ row, date }) => ({ row, target: targetOf(date) })),
  });
  await insertAdded(tx, {
    command,
    seriesId,
    eventId: series.event_id,
    added: added.map(targetOf),
  });
  await db
    .updateTable('series')
    .set({ made_until: span.until })
    .where('id', '=', seriesId)
    .execute();
}

/** A single date has a row at any distance, a series those of the coming months. */
function spanOf({
  rule,
  localNow,
  isFirst,
}: {
  rule: SeriesRule;
  localNow: string;
  isFirst: boolean;
}) {
  const start = rule.localStart.slice(0, 10);
  const today = localNow.slice(0, 10);
  if (rule.rrule === null) return { from: start, until: start };
  const horizon = addMonths({ date: start > today ? start : today, months: monthsAhead });
  return { from: isFirst && start < today ? start : today, until: horizon };
}

interface Target extends PlannedOccurrence {
  state: 'scheduled' | 'skipped' | 'cancelled';
  reason: LocalText;
  holiday: LocalText | null;
}

function target({
  date,
  series,
  closures,
}: {
  date: PlannedOccurrence;
  series: { on_holiday: HolidayRule; cancelled: LocalText | null };
  closures: ClosureSpan[];
}): Target {
  const closure = closureOn(date, closures);
  const held = series.cancelled ? 'cancelled' : 'scheduled';
  return {
    ...date,
    state: closure && series.on_holiday === 'skip' ? 'skipped' : held,
    reason: series.cancelled ?? {},
    holiday: closure ? closure.name : null,
  };
}

type Row = { id: string; by_hand: boolean; original_local: string };

async function removeOrCancel(
  tx: Tx,
  { command, dropped }: { command: Command; dropped: Row[] },
): Promise<void> {
  const db = tables<CalendarTables>(tx);
  const tied = await listTied(
    tx,
    dropped.map((row) => row.id),
  );
  const isKept = (row: Row) => row.by_hand || tied.has(row.id);
  const touched = dropped.filter(isKept).map((row) => row.id);
  const untouched = dropped.filter((row) => !isKept(row)).map((row) => row.id);
  if (untouched.length > 0) {
    await db.deleteFrom('occurrence').where('id', 'in', untouched).execute();
  }
  if (touched.length > 0) {
    await db
      .updateTable('occurrence')
      .set((set) => ({
        state: 'cancelled' as const,
        sequence: set('sequence', '+', 1),
        updated_at: command.now,
      }))
      .where('id', 'in', touched)
      .where('state', '=', 'scheduled')
      // One moved ahead of its day may have been already.
      .where('starts_at', '>', command.now)
      .execute();
  }
}

/**
 * A date moved by hand keeps its own time, one cancelled by hand stays cancelled; the rest follows the rule. Where all
 * from here on is being cancelled (`isCancelled`), that holds for dates changed by hand too.
 */
async function updateKept(
  tx: Tx,
  {
    command,
    isCancelled,
    kept,
  }: { command: Command; isCancelled: boolean; kept: { row: Row; target: Target }[] },
): Promise<void> {
  if (kept.length === 0) return;
  const rows = kept.map(({ row, target }) => ({ id: row.id, ...columnsOf(target) }));
  const follows = sql`(not occurrence.by_hand or (${isCancelled}::boolean and occurrence.state = 'scheduled'))`;
  await sql`
    update occurrence set
      original_local = next.original_local,
      during = case when occurrence.moved then occurrence.during else next.during end,
      starts_on = case when occurrence.moved then occurrence.starts_on else next.starts_on end,
      ends_on = case when occurrence.moved then occurrence.ends_on else next.ends_on end,
      state = case when ${follows} then next.state else occurrence.state end,
      reason = case when ${follows} then next.reason else occurrence.reason end,
      holiday = next.holiday,
      sequence = occurrence.sequence + 1,
      updated_at = ${command.now}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as next(
      id uuid, original_local timestamp, during tstzrange, starts_on date, ends_on date, state text,
      reason jsonb, holiday jsonb)
    where occurrence.id = next.id and (
      occurrence.original_local <> next.original_local
      or (not occurrence.moved and occurrence.during <> next.during)
      or (${follows} and (occurrence.state <> next.state or occurrence.reason <> next.reason))
      or occurrence.holiday is distinct from next.holiday)`.execute(tx);
}

async function insertAdded(
  tx: Tx,
  {
    command,
    seriesId,
    eventId,
    added,
  }: { command: Command; seriesId: string; eventId: string; added: Target[] },
): Promise<void> {
  if (added.length === 0) return;
  const rows = added.map((date) => ({ id: newId(), ...columnsOf(date) }));
  await sql`
    insert into occurrence
      (district_id, id, series_id, event_id, original_local, during, starts_on, ends_on, state, reason,
      holiday, updated_at)
    select ${command.districtId}::uuid, id, ${seriesId}::uuid, ${eventId}::uuid, original_local, during,
      starts_on, ends_on, state, reason, holiday, ${command.now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as next(
      id uuid, original_local timestamp, during tstzrange, starts_on date, ends_on date, state text,
      reason jsonb, holiday jsonb)`.execute(tx);
}

function columnsOf(date: Target) {
  return {
    original_local: date.originalLocal,
    during: `[${date.startsAt},${date.endsAt})`,
    starts_on: date.startsOn,
    ends_on: date.endsOn,
    state: date.state,
    reason: date.reason,
    holiday: date.holiday,
  };
}
