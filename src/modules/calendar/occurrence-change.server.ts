import { newId } from '#platform/ids.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import { publishes } from '#platform/cache/publish.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { LocalText } from '#platform/i18n/index.ts';
import { CalendarError } from './errors.ts';
import type { Difference, OccurrenceState } from './occurrence.ts';
import { takeRooms } from './occupancy.server.ts';
import { expandSeries } from './series.ts';
import { toSeries } from './series.server.ts';
import type { CalendarTables, OccurrenceSnapshot } from './tables.server.ts';

type ChangeKind = CalendarTables['occurrence_change']['kind'];

/** One date gets another time, place, title or a note of its own. Its identity and address stay. */
export interface OccurrenceMove {
  /** Wall clock in the series' zone, `YYYY-MM-DDTHH:MM`. */
  localStart: string;
  durationMinutes: number;
  differs: Difference;
  reason: LocalText;
}

/**
 * Moves or changes one date only.
 * @throws CalendarError `not_found`, `not_possible` (it has been), `room_taken`
 */
export async function changeOccurrence(
  tx: Tx,
  { command, id, move }: { command: Command; id: string; move: OccurrenceMove },
): Promise<void> {
  const before = await lockComing(tx, { command, id });
  const rule = { ...before.series, localStart: move.localStart, rrule: null };
  const day = move.localStart.slice(0, 10);
  const [planned] = expandSeries(
    { ...rule, durationMinutes: move.durationMinutes },
    { from: day, until: day },
  );
  if (!planned) throw new CalendarError('invalid_series');
  const moved =
    planned.startsAt !== before.plannedStart ||
    move.durationMinutes !== before.series.durationMinutes;
  await write(tx, {
    command,
    before,
    kind: moved ? 'moved' : 'changed',
    reason: move.reason,
    after: {
      startsAt: planned.startsAt,
      endsAt: planned.endsAt,
      state: 'scheduled',
      differs: move.differs,
    },
    columns: {
      during: `[${planned.startsAt},${planned.endsAt})`,
      starts_on: planned.startsOn,
      ends_on: planned.endsOn,
      moved,
    },
  });
}

/** Cancels one date: it stays visible, as cancelled, with the reason. @throws CalendarError */
export async function cancelOccurrence(tx: Tx, change: StateChange): Promise<void> {
  await setState(tx, { ...change, state: 'cancelled', kind: 'cancelled' });
}

/** Leaves one date out: as if the series had never had it. @throws CalendarError */
export async function skipOccurrence(tx: Tx, change: StateChange): Promise<void> {
  await setState(tx, { ...change, state: 'skipped', kind: 'skipped' });
}

/** Takes a cancellation or a skip back. @throws CalendarError also `room_taken`: somebody else has the room now */
export async function restoreOccurrence(tx: Tx, change: StateChange): Promise<void> {
  await setState(tx, { ...change, state: 'scheduled', kind: 'restored' });
}

/** Takes back whatever a person changed at one date: it follows its series again. @throws CalendarError */
export async function undoOccurrenceChanges(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<void> {
  const before = await lockComing(tx, { command, id });
  const day = before.originalLocal.slice(0, 10);
  const [planned] = expandSeries(
    { ...before.series, localStart: before.originalLocal, rrule: null },
    { from: day, until: day },
  );
  if (!planned) throw new CalendarError('not_possible');
  await write(tx, {
    command,
    before,
    kind: 'restored',
    reason: {},
    after: { startsAt: planned.startsAt, endsAt: planned.endsAt, state: 'scheduled', differs: {} },
    columns: {
      during: `[${planned.startsAt},${planned.endsAt})`,
      starts_on: planned.startsOn,
      ends_on: planned.endsOn,
      moved: false,
      by_hand: false,
    },
  });
}

export interface StateChange {
  command: Command;
  id: string;
  reason: LocalText;
}

async function setState(
  tx: Tx,
  { command, id, reason, state, kind }: StateChange & { state: OccurrenceState; kind: ChangeKind },
): Promise<void> {
  const before = await lockComing(tx, { command, id });
  await write(tx, {
    command,
    before,
    kind,
    reason,
    after: { ...before.snapshot, state },
    columns: {},
  });
}

type Before = Awaited<ReturnType<typeof lockComing>>;

/** A date that is over is history: it cannot be changed any more. */
async function lockComing(tx: Tx, { command, id }: { command: Command; id: string }) {
  const db = tables<CalendarTables>(tx);
  const row = await db
    .selectFrom('occurrence')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new CalendarError('not_found');
  if (row.ends_at <= command.now) throw new CalendarError('not_possible');
  const series = await db
    .selectFrom('series')
    .selectAll()
    .where('id', '=', row.series_id)
    .executeTakeFirstOrThrow();
  const originalLocal = row.original_local.slice(0, 16);
  const day = originalLocal.slice(0, 10);
  const rule = toSeries(series);
  const [planned] = expandSeries(
    { ...rule, localStart: originalLocal, rrule: null },
    { from: day, until: day },
  );
  const snapshot: OccurrenceSnapshot = {
    startsAt: row.starts_at.toISOString(),
    endsAt: row.ends_at.toISOString(),
    state: row.state,
    differs: row.differs,
  };
  return {
    id,
    eventId: row.event_id,
    series: rule,
    originalLocal,
    plannedStart: planned?.startsAt ?? snapshot.startsAt,
    snapshot,
  };
}

async function write(
  tx: Tx,
  {
    command,
    before,
    kind,
    reason,
    after,
    columns,
  }: {
    command: Command;
    before: Before;
    kind: ChangeKind;
    reason: LocalText;
    after: OccurrenceSnapshot;
    columns: {
      during?: string;
      starts_on?: string;
      ends_on?: string;
      moved?: boolean;
      by_hand?: boolean;
    };
  },
): Promise<void> {
  const db = tables<CalendarTables>(tx);
  await db
    .updateTable('occurrence')
    .set((set) => ({
      by_hand: true,
      ...columns,
      state: after.state,
      differs: after.differs,
      reason,
      sequence: set('sequence', '+', 1),
      updated_at: command.now,
    }))
    .where('id', '=', before.id)
    .execute();
  await db
    .insertInto('occurrence_change')
    .values({
      district_id: command.districtId,
      id: newId(),
      occurrence_id: before.id,
      kind,
      at: command.now,
      person_id: command.personId,
      reason,
      before: before.snapshot,
      after,
    })
    .execute();
  await takeRooms(tx, { command, seriesId: before.series.id });
  await recordAudit(tx, {
    districtId: command.districtId,
    at: command.now,
    personId: command.personId,
    action: `occurrence.${kind}`,
    subject: 'occurrence',
    subjectId: before.id,
  });
  await publishes(tx, command.districtId);
}
