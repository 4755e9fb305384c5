import { newId } from '#platform/ids.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import { publishes } from '#platform/cache/publish.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { dateOf } from '../rule/dates.ts';
import { CalendarError } from '../errors.ts';
import { listLacking, takeRooms } from './occupancy.server.ts';
import { expandSeries } from '../rule/series.ts';
import { lockEvents } from '../event/lock.server.ts';
import { toSeries } from '../event/series.server.ts';
import type { CalendarTables, OccurrenceSnapshot } from '../tables.server.ts';

export type ChangeKind = CalendarTables['occurrence_change']['kind'];

/** Locks the event, then one of its dates. A date that is over is history: it cannot be changed any more. */
export async function lockComing(
  tx: Tx,
  { command, id, sequence }: { command: Command; id: string; sequence?: number | undefined },
) {
  const db = tables<CalendarTables>(tx);
  const found = await db
    .selectFrom('occurrence')
    .select('event_id')
    .where('id', '=', id)
    .executeTakeFirst();
  if (!found) throw new CalendarError('not_found');
  const eventId = found.event_id;
  await lockEvents(tx, [eventId]);
  const row = await db
    .selectFrom('occurrence')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new CalendarError('not_found');
  if (sequence !== undefined && row.sequence !== sequence) {
    throw new CalendarError('changed_meanwhile');
  }
  if (row.ends_at <= command.now) throw new CalendarError('not_possible');
  const series = await db
    .selectFrom('series')
    .selectAll()
    .where('id', '=', row.series_id)
    .executeTakeFirstOrThrow();
  const rule = toSeries(series);
  const localStart = row.original_local.slice(0, 16);
  const day = { from: dateOf(localStart), until: dateOf(localStart) };
  const [planned = null] = expandSeries({ ...rule, localStart, rrule: null }, day);
  const isOfSeries = expandSeries(rule, day).some((date) => date.originalLocal === localStart);
  const snapshot: OccurrenceSnapshot = {
    startsAt: row.starts_at.toISOString(),
    endsAt: row.ends_at.toISOString(),
    state: row.state,
    differs: row.differs,
    reason: row.reason,
    moved: row.moved,
    byHand: row.by_hand,
  };
  const lacking = await listLacking(tx, { command, eventIds: [eventId] });
  const plannedStart = planned?.startsAt ?? snapshot.startsAt;
  return { id, eventId, lacking, series: rule, planned, plannedStart, isOfSeries, snapshot };
}

/** Writes one change down: the row, its history, its room, the audit entry. */
export async function writeChange(
  tx: Tx,
  {
    command,
    before,
    kind,
    after,
    days,
  }: {
    command: Command;
    before: Awaited<ReturnType<typeof lockComing>>;
    kind: ChangeKind;
    after: OccurrenceSnapshot;
    /** Where the time changes. */
    days?: { startsOn: string; endsOn: string };
  },
): Promise<void> {
  // Nothing is moved into the past: it would be history that never was, and could not be taken back.
  if (Date.parse(after.endsAt) <= command.now.getTime()) throw new CalendarError('not_possible');
  const db = tables<CalendarTables>(tx);
  await db
    .updateTable('occurrence')
    .set((set) => ({
      ...(days && {
        during: `[${after.startsAt},${after.endsAt})`,
        starts_on: days.startsOn,
        ends_on: days.endsOn,
      }),
      by_hand: after.byHand,
      moved: after.moved,
      state: after.state,
      differs: after.differs,
      reason: after.reason,
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
      reason: after.reason,
      before: before.snapshot,
      after,
    })
    .execute();
  await takeRooms(tx, { command, eventIds: [before.eventId], lacking: before.lacking });
  await recordAudit(tx, {
    command,
    action: `occurrence.${kind}`,
    subject: 'occurrence',
    id: before.id,
  });
  await publishes(tx, command.districtId);
}
