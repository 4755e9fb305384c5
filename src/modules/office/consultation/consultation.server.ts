import { findEvent } from '#modules/calendar/server.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import { publishes } from '#platform/cache/publish.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { Selectable } from 'kysely';
import { OfficeError } from '../errors.ts';
import type { OfficeTables } from '../tables.server.ts';
import { usualSlotMinutes, type Consultation, type StoredConsultation } from './consultation.ts';

/** What is known of these consultations, by their events; of each event there is an answer. */
export async function findConsultations(
  tx: Tx,
  eventIds: readonly string[],
): Promise<Map<string, StoredConsultation>> {
  if (eventIds.length === 0) return new Map();
  const rows = await tables<OfficeTables>(tx)
    .selectFrom('consultation')
    .selectAll()
    .where('event_id', 'in', [...eventIds])
    .execute();
  const known = new Map(rows.map((row) => [row.event_id, toConsultation(row)]));
  return new Map(eventIds.map((id) => [id, known.get(id) ?? usual(id)]));
}

export async function findConsultation(tx: Tx, eventId: string): Promise<StoredConsultation> {
  return (await findConsultations(tx, [eventId])).get(eventId) ?? usual(eventId);
}

/**
 * Writes down how a consultation is held. The host's address is that of whoever holds it now.
 * @throws OfficeError `changed_meanwhile`
 */
export async function changeConsultation(
  tx: Tx,
  {
    command,
    version,
    consultation,
  }: { command: Command; version: number; consultation: Consultation },
): Promise<void> {
  const { eventId, languages, byAppointment, slotMinutes, hostMail, origin } = consultation;
  const columns = {
    ...{ languages, origin, by_appointment: byAppointment },
    ...{ slot_minutes: slotMinutes, host_mail: hostMail },
    host_organisation_id: (await findEvent(tx, { id: eventId }))?.organisationId ?? null,
  };
  const db = tables<OfficeTables>(tx);
  const written =
    version === 0
      ? await db
          .insertInto('consultation')
          .values({ ...columns, district_id: command.districtId, event_id: eventId })
          .onConflict((conflict) => conflict.columns(['district_id', 'event_id']).doNothing())
          .returning('event_id')
          .executeTakeFirst()
      : await db
          .updateTable('consultation')
          .set((set) => ({ ...columns, version: set('version', '+', 1) }))
          .where('event_id', '=', eventId)
          .where('version', '=', version)
          .returning('event_id')
          .executeTakeFirst();
  if (!written) throw new OfficeError('changed_meanwhile');
  const action = 'consultation.changed';
  await recordAudit(tx, { command, action, subject: 'consultation', id: eventId });
  await publishes(tx, command.districtId);
}

const usual = (eventId: string): StoredConsultation => ({
  ...{ eventId, languages: '', byAppointment: false, slotMinutes: usualSlotMinutes },
  ...{ hostMail: '', origin: '', version: 0, hostOrganisationId: null },
});

function toConsultation(row: Selectable<OfficeTables['consultation']>): StoredConsultation {
  return {
    eventId: row.event_id,
    languages: row.languages,
    byAppointment: row.by_appointment,
    slotMinutes: row.slot_minutes,
    hostMail: row.host_mail,
    origin: row.origin,
    version: row.version,
    hostOrganisationId: row.host_organisation_id,
  };
}
