import type { Occurrence } from '#modules/calendar/index.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { OfficeTables } from '../tables.server.ts';
import { isHost, type HostedAppointment } from './consultation.ts';
import { findConsultation } from './consultation.server.ts';
import { slotsOf, type Slot } from './slots.ts';
import { startOf } from './book.server.ts';
import { findHostedDate } from './host-link.server.ts';

/** How many have an appointment, by date: as much as the team may know. */
export async function countAppointments(
  tx: Tx,
  occurrenceIds: readonly string[],
): Promise<Map<string, number>> {
  if (occurrenceIds.length === 0) return new Map();
  const rows = await tables<OfficeTables>(tx)
    .selectFrom('appointment')
    .select((select) => ['occurrence_id', select.fn.countAll<number>().as('count')])
    .where('occurrence_id', 'in', [...occurrenceIds])
    .where('cancelled_at', 'is', null)
    .groupBy('occurrence_id')
    .execute();
  return new Map(rows.map(({ occurrence_id, count }) => [occurrence_id, count]));
}

/** Who comes to a date, for somebody who is signed in: null unless they speak for its host. */
export async function listForDelegate(
  tx: Tx,
  {
    person,
    occurrence,
  }: {
    person: { roles: readonly string[]; organisationIds: readonly string[] };
    occurrence: Pick<Occurrence, 'id' | 'startsAt' | 'organisation'>;
  },
): Promise<HostedAppointment[] | null> {
  const organisationId = occurrence.organisation?.id ?? null;
  return isHost({ person, organisationId }) ? list(tx, { occurrence, organisationId }) : null;
}

/** All times of one date, taken or free, also those that are over; none where one comes without an appointment. */
export async function listTimes(
  tx: Tx,
  occurrence: Pick<Occurrence, 'eventId' | 'startsAt' | 'endsAt'>,
): Promise<Slot[]> {
  const { byAppointment, slotMinutes } = await findConsultation(tx, occurrence.eventId);
  return byAppointment ? slotsOf({ ...occurrence, slotMinutes }) : [];
}

/** Who comes, for whoever has the link that the host was mailed; null where it does not hold (any more). */
export async function listByLink(
  tx: Tx,
  { token, now }: { token: string; now: Date },
): Promise<{ occurrence: Occurrence; appointments: HostedAppointment[]; slots: Slot[] } | null> {
  const hosted = await findHostedDate(tx, { token, now });
  if (!hosted) return null;
  const { occurrence } = hosted;
  return {
    occurrence,
    appointments: await list(tx, hosted),
    slots: await listTimes(tx, occurrence),
  };
}

const nothing = { name: '', mail: '', phone: '', question: '' };

/** All that are made for a date; what somebody wrote only where it was written to this host. */
async function list(
  tx: Tx,
  {
    occurrence,
    organisationId,
  }: { occurrence: Pick<Occurrence, 'id' | 'startsAt'>; organisationId: string | null },
): Promise<HostedAppointment[]> {
  const rows = await tables<OfficeTables>(tx)
    .selectFrom('appointment')
    .selectAll()
    .where('occurrence_id', '=', occurrence.id)
    .where('cancelled_at', 'is', null)
    .orderBy('minutes_after')
    .execute();
  return rows.map((row) => {
    const isWithheld = row.host_organisation_id !== organisationId;
    const { name, mail, phone, question } = isWithheld ? nothing : row;
    const at = { startsAt: startOf(occurrence, row), lastsMinutes: row.lasts_minutes };
    return { id: row.id, ...at, name, mail, phone, question, isWithheld };
  });
}
