import type { EventStatus } from '#modules/calendar/index.ts';
import { findEvent, setEventStatus } from '#modules/calendar/server.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { RoomError } from '../errors.ts';
import type { RoomTables } from '../tables.server.ts';
import type { BookingState } from './booking.ts';
import { findBooking, listBookedDates } from './find.server.ts';
import { tellAsker, withMailedLink } from './mails.server.ts';

interface Decision {
  command: Command;
  id: string;
  /** As the caller read it. */
  version: number;
  /** For whoever asked. */
  reason?: string;
  /** Where links of mails lead. */
  origin: string;
}

/** Says yes: what was held is theirs. @throws RoomError `changed_meanwhile`, `not_found`, `too_late` */
export async function approveBooking(tx: Tx, decision: Omit<Decision, 'reason'>): Promise<void> {
  await settle(tx, { ...decision, from: ['requested'], state: 'approved' });
}

/** Says no; the room is free again. @throws RoomError as `approveBooking` */
export async function declineBooking(tx: Tx, decision: Decision): Promise<void> {
  await settle(tx, { ...decision, from: ['requested'], state: 'declined' });
}

/** Takes it back, by whoever asked or by the team: what is to come is free again, what has been stays. @throws RoomError */
export async function withdrawBooking(tx: Tx, decision: Decision): Promise<void> {
  await settle(tx, { ...decision, from: ['requested', 'approved'], state: 'withdrawn' });
}

const statusOf: Record<Exclude<BookingState, 'requested'>, EventStatus> = {
  approved: 'published',
  declined: 'cancelled',
  withdrawn: 'cancelled',
};

/** The event is locked first, as everywhere: decision 0008. */
async function settle(
  tx: Tx,
  {
    command,
    id,
    version,
    reason = '',
    origin,
    from,
    state,
  }: Decision & { from: BookingState[]; state: Exclude<BookingState, 'requested'> },
): Promise<void> {
  const event = await findEvent(tx, { id });
  if (!event || event.deletedAt) throw new RoomError('not_found');
  if (event.status !== 'cancelled' || state === 'approved') {
    const { version: ofEvent } = event;
    const status = statusOf[state];
    await setEventStatus(tx, { command, id, version: ofEvent, status, asBooking: true });
  }
  const { numUpdatedRows } = await tables<RoomTables>(tx)
    .updateTable('booking')
    .set((set) => ({
      ...{ state, reason, decided_at: command.now, decided_by: command.personId },
      version: set('version', '+', 1),
    }))
    .where('id', '=', id)
    .where('version', '=', version)
    .where('state', 'in', from)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new RoomError('changed_meanwhile');
  await recordAudit(tx, { command, action: `booking.${state}`, subject: 'booking', id });
  const booking = (await findBooking(tx, id))!;
  await withMailedLink(tx, { command, booking, origin }, async (to) => {
    const dates = await listBookedDates(tx, id);
    await tellAsker(tx, { command, booking, dates, news: state, ...to });
  });
}
