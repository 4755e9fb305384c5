import { addDays, instantOf, localDay, type Occurrence } from '#modules/calendar/index.ts';
import { listOccurrences } from '#modules/calendar/server.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import { listDue, takeDue } from '#platform/jobs/due.server.ts';
import type { Tick } from '#platform/jobs/jobs.server.ts';
import { hashToken, newToken } from '#platform/token.server.ts';
import { sql, type Selectable } from 'kysely';
import type { OfficeTables } from '../tables.server.ts';
import { startOf } from './book.server.ts';
import { hostMailOf, reminderTime } from './consultation.ts';
import { findConsultation } from './consultation.server.ts';
import { appointmentsDue, noteAppointmentsDue } from './due-moment.server.ts';
import { mailHost } from './host-link.server.ts';
import { mailAppointment, type AppointmentMail } from './mails.server.ts';

type Row = Selectable<OfficeTables['appointment']>;

/** Looks after coming appointments, in the districts where there are any. */
export const appointmentsTick: Extract<Tick, { perDistrict: unknown }> = {
  name: 'office_appointments',
  pattern: '*/5 * * * *',
  districts: (now) => globally((tx) => listDue(tx, { kind: appointmentsDue, now })),
  perDistrict: async (tx, { districtId, now }) => {
    await takeDue(tx, { districtId, kind: appointmentsDue, now });
    await tendAppointments(tx, { districtId, now });
  },
};

/**
 * Tells whoever has an appointment what changed since they were told last, whoever changed it and how: moved,
 * cancelled, back, or held by another. Reminds them, and their hosts, the evening before. The rows are locked, so that nobody is told twice.
 */
export async function tendAppointments(
  tx: Tx,
  command: { districtId: string; now: Date },
): Promise<void> {
  const rows = await tables<OfficeTables>(tx)
    .selectFrom('appointment')
    .selectAll()
    .where('cancelled_at', 'is', null)
    .where('told_starts_at', '>', command.now)
    .orderBy('id')
    .forUpdate()
    .execute();
  const dates = Map.groupBy(rows, (row) => row.occurrence_id);
  for (const [id, ofDate] of dates) {
    // Of a consultation that was put away they hear that it falls out.
    const [occurrence] = await listOccurrences(tx, { id, for: 'team', withDeleted: true });
    if (!occurrence) continue;
    const consultation = await findConsultation(tx, occurrence.eventId);
    const { origin } = consultation;
    const organisationId = occurrence.organisation?.id ?? null;
    const hostMail = hostMailOf({ consultation, organisationId });
    for (const row of ofDate) await tell(tx, { command, row, occurrence, origin });
    if (hostMail !== '' && isEvening({ occurrence, now: command.now })) {
      const to = { mail: hostMail, origin, count: ofDate.length };
      await mailHost(tx, { command, occurrence, to });
    }
  }
  if (rows.length > 0) await noteAppointmentsDue(tx, command);
}

async function tell(
  tx: Tx,
  {
    command,
    row,
    occurrence,
    origin,
  }: {
    command: { districtId: string; now: Date };
    row: Row;
    occurrence: Occurrence;
    origin: string;
  },
): Promise<void> {
  const kind = whatToTell({ row, occurrence, now: command.now });
  if (!kind) return;
  const startsAt = startOf(occurrence, row);
  const token = newToken();
  const to = { mail: row.mail, locale: row.locale, startsAt };
  await mailAppointment(tx, { command, kind, to, occurrence, link: { origin, token } });
  await tables<OfficeTables>(tx)
    .updateTable('appointment')
    .set({
      told_starts_at: new Date(startsAt),
      told_cancelled: occurrence.state !== 'scheduled',
      token_hashes: sql`array_append(token_hashes, ${hashToken(token)})`,
      ...(kind === 'reminder' && { reminded_at: command.now }),
      // Another day, and they are reminded of that.
      ...(kind === 'other_host' && { told_organisation_id: occurrence.organisation?.id ?? null }),
      ...(kind === 'moved' && { reminded_at: null }),
    })
    .where('id', '=', row.id)
    .execute();
}

/** What somebody does not know yet; null where they know all of it. */
export function whatToTell({
  row,
  occurrence,
  now,
}: {
  row: Pick<
    Row,
    | 'minutes_after'
    | 'told_starts_at'
    | 'told_cancelled'
    | 'told_organisation_id'
    | 'host_organisation_id'
    | 'reminded_at'
    | 'booked_at'
  >;
  occurrence: Pick<Occurrence, 'startsAt' | 'state' | 'timeZone' | 'organisation'>;
  now: Date;
}): AppointmentMail | null {
  if (occurrence.state !== 'scheduled') return row.told_cancelled ? null : 'cancelled';
  if (row.told_cancelled) return 'back';
  if (startOf(occurrence, row) !== row.told_starts_at.toISOString()) return 'moved';
  const hostId = occurrence.organisation?.id ?? null;
  const isKnown = hostId === row.told_organisation_id || hostId === row.host_organisation_id;
  if (!isKnown) return 'other_host';
  const evening = eveningBefore(occurrence);
  const isNews = row.reminded_at === null && row.booked_at < evening;
  return isNews && now >= evening ? 'reminder' : null;
}

function isEvening({ occurrence, now }: { occurrence: Occurrence; now: Date }): boolean {
  return occurrence.state === 'scheduled' && now >= eveningBefore(occurrence);
}

function eveningBefore({ startsAt, timeZone }: { startsAt: string; timeZone: string }): Date {
  const day = localDay({ at: new Date(startsAt), timeZone });
  const local = `${addDays({ date: day, days: -1 })}T${reminderTime}`;
  return new Date(instantOf({ local, timeZone }));
}
