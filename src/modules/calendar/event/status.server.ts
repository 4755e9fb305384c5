import { recordAudit } from '#platform/audit/audit.server.ts';
import { publishes } from '#platform/cache/publish.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { LocalText } from '#platform/i18n/index.ts';
import type { EventStatus } from './event.ts';
import { listLacking, takeRooms } from '../occurrence/occupancy.server.ts';
import { mustBeNoBooking } from './booking.server.ts';
import { eventRows } from './row.server.ts';
import type { CalendarTables } from '../tables.server.ts';

/**
 * Moves an event to another status. Publishing, holding and cancelling can all be taken back.
 * @param asBooking said by who decides about bookings; anybody else would part the event from what was promised.
 * @throws CalendarError `changed_meanwhile`, `not_found`, `room_taken` (when it needs its room again), `is_booking`
 */
export async function setEventStatus(
  tx: Tx,
  {
    command,
    id,
    version,
    status,
    reason = {},
    asBooking = false,
  }: {
    command: Command;
    id: string;
    version: number;
    status: EventStatus;
    /** Why it is cancelled; any other status has none. */
    reason?: LocalText;
    asBooking?: boolean;
  },
): Promise<void> {
  if (!asBooking) await mustBeNoBooking(tx, id);
  const before = await eventRows.lock(tx, { id, version });
  const lacking = await listLacking(tx, { command, eventIds: [id] });
  await eventRows.write(tx, {
    id,
    columns: {
      ...columnsOfStatus({ command, before, status, reason }),
      updated_at: command.now,
    },
  });
  await raiseSequences(tx, { command, eventId: id });
  await takeRooms(tx, { command, eventIds: [id], lacking });
  await recordAudit(tx, { command, action: `event.${status}`, subject: 'event', id });
  await publishes(tx, command.districtId);
}

/** What an event notes when it moves to another status. */
export function columnsOfStatus({
  command,
  before,
  status,
  reason = {},
}: {
  command: Command;
  before: { published_at: Date | null };
  status: EventStatus;
  reason?: LocalText;
}) {
  return {
    status,
    reason: status === 'cancelled' ? reason : {},
    published_at: before.published_at ?? (status === 'published' ? command.now : null),
  };
}

/** Calendar programs take a new STATUS over only with a higher SEQUENCE (RFC 5546 section 2.1.4). */
export async function raiseSequences(
  tx: Tx,
  { command, eventId }: { command: Command; eventId: string },
): Promise<void> {
  await tables<CalendarTables>(tx)
    .updateTable('series')
    .set((set) => ({ sequence: set('sequence', '+', 1), updated_at: command.now }))
    .where('event_id', '=', eventId)
    .execute();
}
