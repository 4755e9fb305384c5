import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import type { LocalText } from '#platform/i18n/index.ts';
import { CalendarError } from '../errors.ts';
import { mustBeNoBooking } from '../event/booking.server.ts';
import type { Difference, OccurrenceState } from './occurrence.ts';
import { lockComing, writeChange, type ChangeKind } from './write.server.ts';
import { expandSeries } from '../rule/series.ts';

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
 * @param sequence the occurrence's, as the caller read it: whoever changed it meanwhile is not overwritten.
 * @throws CalendarError `not_found`, `not_possible` (it has been, or would have been), `changed_meanwhile`,
 * `room_taken`, `invalid_series`, `is_booking` (where more than its time would change)
 */
export async function changeOccurrence(
  tx: Tx,
  {
    command,
    id,
    sequence,
    move,
  }: { command: Command; id: string; sequence?: number; move: OccurrenceMove },
): Promise<void> {
  const before = await lockComing(tx, { command, id, sequence });
  // The agreement names one room, and the title of a booking is nobody's choice.
  if (Object.keys(move.differs).length > 0) await mustBeNoBooking(tx, before.eventId);
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
  await writeChange(tx, {
    command,
    before,
    kind: moved ? 'moved' : 'changed',
    after: {
      startsAt: planned.startsAt,
      endsAt: planned.endsAt,
      state: 'scheduled',
      differs: move.differs,
      reason: move.reason,
      moved,
      byHand: true,
    },
    days: planned,
  });
}

/** Cancels one date: it stays visible, as cancelled, with the reason. @throws CalendarError */
export async function cancelOccurrence(tx: Tx, change: StateChange): Promise<void> {
  await setState(tx, { ...change, state: 'cancelled', kind: 'cancelled' });
}

/** Leaves one date out: as if the series had never had it. @throws CalendarError also `is_booking`: whoever has the room must see it */
export async function skipOccurrence(tx: Tx, change: StateChange): Promise<void> {
  await setState(tx, { ...change, state: 'skipped', kind: 'skipped' });
}

/** Takes a cancellation or a skip back. @throws CalendarError also `room_taken`: somebody else has the room now */
export async function restoreOccurrence(tx: Tx, change: StateChange): Promise<void> {
  await setState(tx, { ...change, state: 'scheduled', kind: 'restored' });
}

export interface StateChange {
  command: Command;
  id: string;
  sequence?: number;
  reason: LocalText;
}

async function setState(
  tx: Tx,
  {
    command,
    id,
    sequence,
    reason,
    state,
    kind,
  }: StateChange & { state: OccurrenceState; kind: ChangeKind },
): Promise<void> {
  const before = await lockComing(tx, { command, id, sequence });
  if (state === 'skipped') await mustBeNoBooking(tx, before.eventId);
  await writeChange(tx, {
    command,
    before,
    kind,
    after: { ...before.snapshot, state, reason, byHand: true },
  });
}
