import { tables, type Tx } from '#platform/database/connection.server.ts';
import { CalendarError } from '../errors.ts';
import { isBooking } from '../occurrence/tie.server.ts';
import type { CalendarTables } from '../tables.server.ts';

/** Whether the event is a booking of a room: then it is decided where rooms are (decision 0027). */
export async function isBookingEvent(tx: Tx, id: string): Promise<boolean> {
  const found = await tables<CalendarTables>(tx)
    .selectFrom('event')
    .select('id')
    .where('id', '=', id)
    .where(isBooking('event'))
    .executeTakeFirst();
  return found !== undefined;
}

/**
 * What would free its room, show it to everybody or change all its dates is nothing for the calendar's commands: whoever
 * was promised the room would hear nothing of it. One date may be moved and called off. @throws CalendarError `is_booking`
 */
export async function mustBeNoBooking(tx: Tx, id: string): Promise<void> {
  if (await isBookingEvent(tx, id)) throw new CalendarError('is_booking');
}
