import { CalendarError } from '#modules/calendar/index.ts';
import { DutyError, type Shift } from '#modules/duties/index.ts';
import { findShift } from '#modules/duties/server.ts';
import { listClosedUntilTaken, reopenForTaker } from '#modules/office/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';

/**
 * Before somebody is put down: an office that is closed because nobody came is open again, in the same transaction.
 * Duties know nothing of offices, so whatever page puts somebody down calls it.
 * @throws DutyError `not_back` where its room was given away meanwhile
 */
export async function stepIn(
  tx: Tx,
  { command, shiftId }: { command: Command; shiftId: string },
): Promise<void> {
  const shift = await findShift(tx, shiftId);
  if (!shift || shift.isOn) return;
  try {
    await reopenForTaker(tx, { command, occurrenceId: shift.occurrenceId });
  } catch (caught) {
    if (caught instanceof CalendarError) throw new DutyError('not_back');
    throw caught;
  }
}

/** Ids of those shifts that are called off only until somebody takes them. */
export async function listWaiting(tx: Tx, shifts: readonly Shift[]): Promise<Set<string>> {
  const off = shifts.filter(({ isOn }) => !isOn);
  const closed = await listClosedUntilTaken(
    tx,
    off.map(({ occurrenceId }) => occurrenceId),
  );
  return new Set(off.filter((one) => closed.has(one.occurrenceId)).map(({ id }) => id));
}
