import { cancelOccurrence, findOccurrence, restoreOccurrence } from '#modules/calendar/server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { RoomError } from '../errors.ts';
import type { RoomTables } from '../tables.server.ts';
import { isOpen, type BookedDate } from './booking.ts';
import { findBooking, listBookedDates } from './find.server.ts';
import { tellAskerOfDate, withMailedLink } from './mails.server.ts';

interface BookedDateRef {
  command: Command;
  id: string;
  occurrenceId: string;
  /** Where links of the mail lead that tells whoever asked; null where they do it themselves. */
  origin: string | null;
}

/** One date only is not needed, or cannot be. @throws RoomError `not_found`; CalendarError `not_possible` where it has been */
export async function cancelBookedDate(tx: Tx, date: BookedDateRef): Promise<void> {
  const { command, occurrenceId: id } = date;
  await changeBookedDate(tx, date, () => cancelOccurrence(tx, { command, id, reason: {} }));
}

/** The date is needed after all. @throws RoomError `not_found`; CalendarError `room_taken` */
export async function restoreBookedDate(tx: Tx, date: BookedDateRef): Promise<void> {
  const { command, occurrenceId: id } = date;
  await changeBookedDate(tx, date, () => restoreOccurrence(tx, { command, id, reason: {} }));
}

/**
 * Does something to one date of a booking, in the calendar's words, and tells whoever asked what became of it.
 * @throws RoomError `not_found`: no date of a booking that is open; and what the calendar throws
 */
export async function changeBookedDate(
  tx: Tx,
  { command, id, occurrenceId, origin }: BookedDateRef,
  change: () => Promise<void>,
): Promise<void> {
  const booking = await findBooking(tx, id);
  const found = await findOccurrence(tx, occurrenceId);
  if (!booking || !isOpen(booking) || found?.occurrence.eventId !== id) {
    throw new RoomError('not_found');
  }
  const before: BookedDate = found.occurrence;
  await change();
  const dates = await listBookedDates(tx, id);
  await moveLastDay(tx, { id, dates });
  const after = dates.find((date) => date.id === occurrenceId);
  if (origin === null || !after || isSame(before, after)) return;
  await withMailedLink(tx, { command, booking, origin }, (to) =>
    tellAskerOfDate(tx, { command, booking, dates, before, after, ...to }),
  );
}

/** Link and erasure count from the last date, wherever it was moved. */
async function moveLastDay(
  tx: Tx,
  { id, dates }: { id: string; dates: readonly BookedDate[] },
): Promise<void> {
  const lastOn = dates
    .map(({ endsOn }) => endsOn)
    .toSorted()
    .at(-1);
  if (!lastOn) return;
  await tables<RoomTables>(tx)
    .updateTable('booking')
    .set({ last_on: lastOn })
    .where('id', '=', id)
    .where('last_on', '<>', lastOn)
    .execute();
}

const isSame = (a: BookedDate, b: BookedDate) =>
  a.startsAt === b.startsAt && a.endsAt === b.endsAt && a.state === b.state;
