import type { Selectable } from 'kysely';
import { listOccurrences } from '#modules/calendar/server.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { isId } from '#platform/ids.ts';
import type { RoomTables } from '../tables.server.ts';
import { linkHoldsDays, type BookedDate, type Booking, type BookingState } from './booking.ts';
import { findLink } from './link.server.ts';

/** One booking; null where there is none in this district. */
export async function findBooking(tx: Tx, id: string): Promise<Booking | null> {
  if (!isId(id)) return null;
  const row = await tables<RoomTables>(tx)
    .selectFrom('booking')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? toBooking(row) : null;
}

/** The booking that a mailed link is about; null where it does not hold (any more). */
export async function findBookingByLink(
  tx: Tx,
  { token, now }: { token: string; now: Date },
): Promise<Booking | null> {
  const link = await findLink(tx, token);
  if (!link?.bookingId) return null;
  const day = new Date(now.getTime() - linkHoldsDays * 86_400_000).toISOString().slice(0, 10);
  const row = await tables<RoomTables>(tx)
    .selectFrom('booking')
    .selectAll()
    .where('id', '=', link.bookingId)
    .where('last_on', '>=', day)
    .executeTakeFirst();
  return row ? toBooking(row) : null;
}

/** Bookings that wait longest first, or by when they were asked for. */
export async function listBookings(
  tx: Tx,
  {
    states,
    ids,
    organisationIds,
    lastFrom,
    limit = 200,
  }: {
    states?: readonly BookingState[];
    ids?: readonly string[];
    organisationIds?: readonly string[];
    /** Whose last date is on this local date or later. */
    lastFrom?: string;
    limit?: number;
  },
): Promise<Booking[]> {
  if (ids?.length === 0 || organisationIds?.length === 0) return [];
  let query = tables<RoomTables>(tx).selectFrom('booking').selectAll();
  if (states) query = query.where('state', 'in', [...states]);
  if (ids) query = query.where('id', 'in', [...ids]);
  if (organisationIds) query = query.where('organisation_id', 'in', [...organisationIds]);
  if (lastFrom) query = query.where('last_on', '>=', lastFrom);
  const rows = await query.orderBy('requested_at').orderBy('id').limit(limit).execute();
  return rows.map(toBooking);
}

/** The dates of a booking, those that were left out too. */
export async function listBookedDates(tx: Tx, bookingId: string): Promise<BookedDate[]> {
  return listOccurrences(tx, { for: 'team', eventId: bookingId });
}

function toBooking(row: Selectable<RoomTables['booking']>): Booking {
  const { id, club, purpose, persons, locale, state, reason, version } = row;
  return {
    ...{ id, club, purpose, persons, locale, state, reason, version },
    roomId: row.room_id,
    organisationId: row.organisation_id,
    name: row.contact_name,
    mail: row.contact_mail,
    phone: row.contact_phone,
    requestedAt: row.requested_at,
    decidedAt: row.decided_at,
  };
}
