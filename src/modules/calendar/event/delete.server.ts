import { recordAudit } from '#platform/audit/audit.server.ts';
import { publishes } from '#platform/cache/publish.server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { CalendarError } from '../errors.ts';
import { takeRooms } from '../occurrence/occupancy.server.ts';
import { mustBeNoBooking } from './booking.server.ts';
import { findEvent } from './find.server.ts';
import { eventRows } from './row.server.ts';

/** Puts an event away; `restoreEvent` brings it back with all its dates, for `undoDays`. @throws CalendarError also `is_booking` */
export async function deleteEvent(
  tx: Tx,
  { command, id, version }: { command: Command; id: string; version: number },
): Promise<void> {
  await mustBeNoBooking(tx, id);
  await eventRows.putAway(tx, { command, id, version, columns: { updated_at: command.now } });
  await takeRooms(tx, { command, eventIds: [id] });
  await recordAudit(tx, { command, action: 'event.deleted', subject: 'event', id });
  await publishes(tx, command.districtId);
}

/** Takes a deletion back. @throws CalendarError `not_found`, `room_taken` when the room went to somebody else */
export async function restoreEvent(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<void> {
  if (!(await findEvent(tx, { id }))) throw new CalendarError('not_found');
  await eventRows.restore(tx, { id, columns: { updated_at: command.now } });
  await takeRooms(tx, { command, eventIds: [id] });
  await recordAudit(tx, { command, action: 'event.restored', subject: 'event', id });
  await publishes(tx, command.districtId);
}
