import type { Occurrence } from '#modules/calendar/index.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { OfficeTables } from '../tables.server.ts';
import { isHost, type HostedAppointment } from './consultation.ts';
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
  return isHost({ person, organisationId }) ? list(tx, occurrence) : null;
}

/** Who comes, for whoever has the link that the host was mailed; null where it does not hold (any more). */
export async function listByLink(
  tx: Tx,
  { token, now }: { token: string; now: Date },
): Promise<{ occurrence: Occurrence; appointments: HostedAppointment[] } | null> {
  const occurrence = await findHostedDate(tx, { token, now });
  return occurrence && { occurrence, appointments: await list(tx, occurrence) };
}

async function list(
  tx: Tx,
  occurrence: Pick<Occurrence, 'id' | 'startsAt'>,
): Promise<HostedAppointment[]> {
  const rows = await tables<OfficeTables>(tx)
    .selectFrom('appointment')
    .selectAll()
    .where('occurrence_id', '=', occurrence.id)
    .where('cancelled_at', 'is', null)
    .orderBy('minutes_after')
    .execute();
  return rows.map((row) => {
    const { id, name, mail, phone, question } = row;
    const startsAt = startOf(occurrence, row);
    return { id, startsAt, lastsMinutes: row.lasts_minutes, name, mail, phone, question };
  });
}
