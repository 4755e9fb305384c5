import { fail } from '@sveltejs/kit';
import { CalendarError } from '#modules/calendar/index.ts';
import { isOpen, linesOf, RoomError, dateLine, type Booking } from '#modules/rooms/index.ts';
import {
  cancelBookedDate,
  checkRoom,
  findRoom,
  listBookedDates,
  listChecks,
  restoreBookedDate,
} from '#modules/rooms/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { formatInstant, inLocale } from '#platform/i18n/index.ts';
import { isId, newId } from '#platform/ids.ts';
import { manyLines, typed } from '#platform/typed-text.ts';
import { commandOf, districtOf } from './context.server.ts';

/** What the page of a booking shows, for whoever has its link and for the team. */
export async function readBookingPage(
  tx: Tx,
  { locals, booking }: { locals: App.Locals; booking: Booking },
) {
  const { locale, now } = locals;
  const { timeZone } = districtOf(locals);
  const room = await findRoom(tx, booking.roomId);
  const dates = await listBookedDates(tx, booking.id);
  const checks = new Map((await listChecks(tx, booking.id)).map((one) => [one.occurrenceId, one]));
  const isOff = !isOpen(booking);
  return {
    booking,
    roomName: room?.name ?? '',
    checklist: linesOf(inLocale(room?.checklist, locale)),
    damageId: newId(),
    dates: dates.map((date) => {
      const check = checks.get(date.id);
      const isOver = Date.parse(date.endsAt) <= now.getTime();
      const isOn = date.state === 'scheduled' && !isOff;
      return {
        id: date.id,
        text: dateLine({ date, locale }),
        state: date.state,
        isOver,
        canCancel: isOn && !isOver,
        canRestore: !isOff && !isOver && date.state === 'cancelled',
        /** The list is ticked when one leaves, and a week later at the latest. */
        canCheck:
          isOn &&
          Date.parse(date.startsAt) <= now.getTime() &&
          Date.parse(date.endsAt) > now.getTime() - 7 * 86_400_000,
        check: check && {
          done: check.done,
          missing: check.missing,
          note: check.note,
          at: formatInstant({ instant: check.at, style: 'numericDate', locale, timeZone }),
        },
      };
    }),
  };
}

interface BookingChange {
  tx: Tx;
  locals: App.Locals;
  form: FormData;
  booking: Booking;
  /** Where links of mails lead to whoever asked; null where they do it themselves. */
  origin: string | null;
}

/** What can be done to one booking, whoever has let them in: by its link, or of the team. */
export const bookingChanges = {
  'cancel-date': async ({ tx, locals, form, booking: { id }, origin }: BookingChange) => {
    const occurrenceId = idIn(form);
    await cancelBookedDate(tx, { command: commandOf(locals), id, occurrenceId, origin });
    return { done: 'date-cancelled' as const, occurrenceId };
  },
  'restore-date': async ({ tx, locals, form, booking: { id }, origin }: BookingChange) => {
    const occurrenceId = idIn(form);
    await restoreBookedDate(tx, { command: commandOf(locals), id, occurrenceId, origin });
    return { done: 'date-restored' as const, occurrenceId };
  },
  check: async ({ tx, locals, form, booking: { id } }: BookingChange) => {
    const ticked = form.getAll('line').map(Number);
    const note = manyLines(typed(form, 'note')).slice(0, 500);
    const command = commandOf(locals);
    await checkRoom(tx, { command, id, occurrenceId: idIn(form), ticked, note });
    return { done: 'checked' as const };
  },
};

/** Says what stands in the way, in one word that the page has a sentence for. */
export function refusalOf(caught: unknown) {
  if (caught instanceof CalendarError) {
    const problem = caught.code === 'room_taken' ? 'taken' : 'too_late';
    return fail(409, { problem: problem as 'taken' | 'too_late' | 'changed' });
  }
  if (!(caught instanceof RoomError)) throw caught;
  const problem = caught.code === 'too_late' ? 'too_late' : 'changed';
  return fail(409, { problem: problem as 'taken' | 'too_late' | 'changed' });
}

function idIn(form: FormData): string {
  const id = typed(form, 'occurrenceId');
  if (!isId(id)) throw new RoomError('not_found');
  return id;
}
