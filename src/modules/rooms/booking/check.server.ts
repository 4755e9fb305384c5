import { inLocale } from '#platform/i18n/index.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { RoomError } from '../errors.ts';
import { findRoom } from '../room/room.server.ts';
import { linesOf } from '../room/room.ts';
import type { RoomTables } from '../tables.server.ts';
import { findBooking, listBookedDates } from './find.server.ts';

/** The closing list of one date, as it was ticked. */
export interface BookingCheck {
  occurrenceId: string;
  done: string[];
  missing: string[];
  note: string;
  at: Date;
}

/** The closing lists of a booking, by date. */
export async function listChecks(tx: Tx, bookingId: string): Promise<BookingCheck[]> {
  const rows = await tables<RoomTables>(tx)
    .selectFrom('booking_check')
    .select(['occurrence_id', 'done', 'missing', 'note', 'at'])
    .where('booking_id', '=', bookingId)
    .orderBy('at')
    .execute();
  return rows.map(({ occurrence_id: occurrenceId, ...rest }) => ({ occurrenceId, ...rest }));
}

/**
 * Keeps what was ticked when one left; said again, the last holds.
 * @param ticked which lines of the room's list, from 0.
 * @throws RoomError `not_found`; `too_late` where the date has not begun: nobody has left yet
 */
export async function checkRoom(
  tx: Tx,
  {
    command,
    id,
    occurrenceId,
    ticked,
    note,
  }: {
    command: Command;
    id: string;
    occurrenceId: string;
    ticked: readonly number[];
    note: string;
  },
): Promise<void> {
  const booking = await findBooking(tx, id);
  const room = booking && (await findRoom(tx, booking.roomId));
  const dates = booking ? await listBookedDates(tx, id) : [];
  const date = dates.find((one) => one.id === occurrenceId);
  if (!booking || !room || date?.state !== 'scheduled') throw new RoomError('not_found');
  if (Date.parse(date.startsAt) > command.now.getTime()) throw new RoomError('too_late');
  const lines = linesOf(inLocale(room.checklist, 'de'));
  const said = {
    done: lines.filter((_, index) => ticked.includes(index)),
    missing: lines.filter((_, index) => !ticked.includes(index)),
    note,
    at: command.now,
    by: command.personId,
  };
  await tables<RoomTables>(tx)
    .insertInto('booking_check')
    .values({
      ...{ district_id: command.districtId, booking_id: id, occurrence_id: occurrenceId },
      ...said,
    })
    .onConflict((conflict) => conflict.columns(['district_id', 'occurrence_id']).doUpdateSet(said))
    .execute();
  await recordAudit(tx, { command, action: 'booking.checked', subject: 'booking', id });
}
