import { tieToOccurrences, untie, listOccurrences } from '#modules/calendar/server.ts';
import type { Occurrence } from '#modules/calendar/index.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { Locale } from '#platform/i18n/index.ts';
import { sql, type SqlBool } from 'kysely';
import { newId } from '#platform/ids.ts';
import { countAttempt } from '#platform/rate-limit/rate-limit.server.ts';
import { hashToken, newToken } from '#platform/token.server.ts';
import { OfficeError } from '../errors.ts';
import type { OfficeTables } from '../tables.server.ts';
import { findConsultation } from './consultation.server.ts';
import { freeSlots, slotsOf, type Slot } from './slots.ts';
import { noteAppointmentsDue } from './due-moment.server.ts';
import { mailAppointment } from './mails.server.ts';

/** A date of a consultation that can be booked, with its free times; null where there is none such. */
export async function findBookable(
  tx: Tx,
  { occurrenceId, now }: { occurrenceId: string; now: Date },
): Promise<{ occurrence: Occurrence; slots: Slot[]; languages: string; origin: string } | null> {
  const [occurrence] = await listOccurrences(tx, {
    ...{ id: occurrenceId, category: 'consultation', endsAfter: now },
  });
  if (occurrence?.state !== 'scheduled') return null;
  const { byAppointment, slotMinutes, languages, origin } = await findConsultation(
    tx,
    occurrence.eventId,
  );
  if (!byAppointment) return null;
  const taken = await tables<OfficeTables>(tx)
    .selectFrom('appointment')
    .select(['minutes_after as minutesAfter', 'lasts_minutes as lastsMinutes'])
    .where('occurrence_id', '=', occurrenceId)
    .where('cancelled_at', 'is', null)
    .execute();
  const slots = freeSlots({ slots: slotsOf({ ...occurrence, slotMinutes }), taken, now });
  return { occurrence, slots, languages, origin };
}

export interface Booking {
  minutesAfter: number;
  name: string;
  mail: string;
  phone: string;
  question: string;
  /** The organisation that the page named as host; null: the district itself. */
  hostId: string | null;
}

/**
 * Books a time, for anybody, and mails them what they need to come or to cancel. Of two who want the same time at
 * once one gets it: the database lets nobody in twice.
 * @returns the token of their own page, or when this network may try again.
 * @throws OfficeError `slot_taken`, `host_changed` where another holds it than the page said, `not_found` where the date cannot be booked (any more)
 */
export async function bookAppointment(
  tx: Tx,
  {
    command,
    occurrenceId,
    booking,
    locale,
    client,
  }: {
    command: Command;
    occurrenceId: string;
    booking: Booking;
    locale: Locale;
    client: string;
  },
): Promise<{ token: string; retryAt: null } | { token: null; retryAt: Date }> {
  const { districtId, now } = command;
  const attempt = { what: 'appointment', whom: client, limit: 20, minutes: 60, now };
  const retryAt = await countAttempt(tx, attempt);
  if (retryAt) return { token: null, retryAt };
  const bookable = await findBookable(tx, { occurrenceId, now });
  if (!bookable) throw new OfficeError('not_found');
  const hostId = bookable.occurrence.organisation?.id ?? null;
  if (booking.hostId !== hostId) throw new OfficeError('host_changed');
  const slot = bookable.slots.find(({ minutesAfter }) => minutesAfter === booking.minutesAfter);
  if (!slot) throw new OfficeError('slot_taken');
  const { minutesAfter, hostId: _, ...who } = booking;
  const [id, token] = [newId(), newToken()];
  const booked = await tables<OfficeTables>(tx)
    .insertInto('appointment')
    .values({
      ...{ district_id: districtId, id, occurrence_id: occurrenceId, ...who, locale },
      ...{ minutes_after: minutesAfter, lasts_minutes: slot.lastsMinutes },
      ...{ token_hashes: [hashToken(token)], booked_at: now, cancelled_at: null },
      ...{ reminded_at: null, told_starts_at: new Date(slot.startsAt), told_cancelled: false },
      ...{ host_organisation_id: hostId, told_organisation_id: hostId },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (booked.numInsertedOrUpdatedRows === 0n) throw new OfficeError('slot_taken');
  const tie = { kind: 'appointment', id };
  await tieToOccurrences(tx, { command, occurrenceIds: [occurrenceId], tie });
  await noteAppointmentsDue(tx, command);
  const { occurrence, origin } = bookable;
  const { eventId } = occurrence;
  const to = { mail: who.mail, locale, startsAt: slot.startsAt };
  await mailAppointment(tx, { command, kind: 'booked', to, occurrence, link: { origin, token } });
  const action = 'consultation.booked';
  await recordAudit(tx, { command, action, subject: 'consultation', id: eventId });
  return { token, retryAt: null };
}

export interface OwnAppointment {
  occurrence: Occurrence;
  /** ISO instant. */
  startsAt: string;
  name: string;
  hasMail: boolean;
  isCancelled: boolean;
  /** Who holds it now, while that is another than the one for whom it was made, and not agreed to yet. */
  newHost: { id: string | null; name: string } | null;
}

/** What a link of one's own is about; null where it holds for nothing (any more). */
export async function findAppointment(tx: Tx, token: string): Promise<OwnAppointment | null> {
  const row = await ownRow(tx, token);
  if (!row) return null;
  const [occurrence] = await listOccurrences(tx, { id: row.occurrence_id, for: 'team' });
  if (!occurrence) return null;
  const { id: hostId, name } = occurrence.organisation ?? { id: null, name: '' };
  return {
    occurrence,
    startsAt: startOf(occurrence, row),
    name: row.name,
    hasMail: row.mail !== '',
    isCancelled: row.cancelled_at !== null,
    newHost: row.host_organisation_id === hostId ? null : { id: hostId, name },
  };
}

/** Somebody does not come; the time is free for others. Pressed twice, it is cancelled once. @throws OfficeError `not_found` */
export async function cancelAppointment(
  tx: Tx,
  { command, token }: { command: Command; token: string },
): Promise<void> {
  const row = await ownRow(tx, token);
  if (!row) throw new OfficeError('not_found');
  const { numUpdatedRows } = await tables<OfficeTables>(tx)
    .updateTable('appointment')
    .set({ cancelled_at: command.now })
    .where('id', '=', row.id)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return;
  await untie(tx, { kind: 'appointment', id: row.id });
  const [occurrence] = await listOccurrences(tx, { id: row.occurrence_id, for: 'team' });
  if (!occurrence) return;
  const action = 'consultation.unbooked';
  await recordAudit(tx, { command, action, subject: 'consultation', id: occurrence.eventId });
}

/**
 * Somebody lets the new host of a consultation read what they wrote; pressed twice, it is said once.
 * @param hostId whom their page named. @throws OfficeError `host_changed` where it is yet another, `not_found`
 */
export async function agreeToHost(
  tx: Tx,
  { command, token, hostId }: { command: Command; token: string; hostId: string | null },
): Promise<void> {
  const row = await ownRow(tx, token);
  if (!row || row.cancelled_at) throw new OfficeError('not_found');
  const [occurrence] = await listOccurrences(tx, { id: row.occurrence_id, for: 'team' });
  if (!occurrence) throw new OfficeError('not_found');
  if ((occurrence.organisation?.id ?? null) !== hostId) throw new OfficeError('host_changed');
  if (row.host_organisation_id === hostId) return;
  await tables<OfficeTables>(tx)
    .updateTable('appointment')
    .set({ host_organisation_id: hostId, told_organisation_id: hostId })
    .where('id', '=', row.id)
    .execute();
  const action = 'consultation.agreed';
  await recordAudit(tx, { command, action, subject: 'consultation', id: occurrence.eventId });
}

/** When an appointment is, by where its date is now. */
export function startOf(
  { startsAt }: { startsAt: string },
  { minutes_after }: { minutes_after: number },
): string {
  return new Date(Date.parse(startsAt) + minutes_after * 60_000).toISOString();
}

function ownRow(tx: Tx, token: string) {
  return tables<OfficeTables>(tx)
    .selectFrom('appointment')
    .selectAll()
    .where(sql<SqlBool>`${hashToken(token)} = any(token_hashes)`)
    .executeTakeFirst();
}
