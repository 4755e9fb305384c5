import { localDay, type Occurrence } from '#modules/calendar/index.ts';
import { cancelOccurrences, listOccurrences } from '#modules/calendar/server.ts';
import { tellOfCalledOff } from '#modules/duties/server.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { LocalText } from '#platform/i18n/index.ts';
import { newId } from '#platform/ids.ts';
import { tendAppointments } from '../consultation/tend.server.ts';
import { OfficeError } from '../errors.ts';
import { isHeldWithin, isInSamePlace } from './held-within.ts';
import { tellHosts } from './hosts.server.ts';
import type { OfficeTables } from '../tables.server.ts';

/** One office hour, and the consultations that may fall out with it. */
export interface ClosableHour {
  hour: Occurrence;
  /** Those held within the hour, and what partners hold in the same place at another time of that day. */
  consultations: (Occurrence & { isWithin: boolean })[];
}

/** The hour that shall stay closed, or did; null where there is none such to come. */
export async function findClosable(
  tx: Tx,
  { occurrenceId, now }: { occurrenceId: string; now: Date },
): Promise<ClosableHour | null> {
  const [hour] = await listOccurrences(tx, {
    ...{ id: occurrenceId, category: 'office_hour', endsAfter: now },
  });
  if (!hour || hour.state === 'skipped') return null;
  const day = localDay({ at: new Date(hour.startsAt), timeZone: hour.timeZone });
  const ofDay = await listOccurrences(tx, {
    ...{ category: 'consultation', from: day, until: day, endsAfter: now },
  });
  const here = ofDay
    .filter(({ state }) => state === 'scheduled')
    .map((one) => ({ ...one, isWithin: isHeldWithin(one, hour) }))
    .filter((one) => one.isWithin || isInSamePlace(one, hour));
  return { hour, consultations: here };
}

export interface Closing {
  command: Command;
  occurrenceId: string;
  reason: LocalText;
  /** Which of its consultations fall out with it. */
  alongIds?: readonly string[];
  /** Whoever takes the duty brings it back. */
  isUntilTaken?: boolean;
  /** Nobody pressed: the district's rule says so. */
  isByRule?: boolean;
}

/**
 * The office stays closed at one of its hours: the date is cancelled with the reason, so page, feed, screen and poster
 * say so at once, and whoever is on duty, holds a consultation that falls out, or has an appointment in it, is written to.
 * @returns whether it was open: closed twice is closed once.
 * @throws OfficeError `not_found`; CalendarError
 */
export async function closeOffice(
  tx: Tx,
  { command, occurrenceId, reason, ...closing }: Closing,
): Promise<boolean> {
  const { alongIds = [], isUntilTaken = false, isByRule = false } = closing;
  const { districtId, personId, now } = command;
  const found = await findClosable(tx, { occurrenceId, now });
  if (!found) throw new OfficeError('not_found');
  if (found.hour.state === 'cancelled') return false;
  const others = found.consultations.map((one) => one.id).filter((one) => alongIds.includes(one));
  const id = newId();
  const closed = await tables<OfficeTables>(tx)
    .insertInto('office_closing')
    .values({
      ...{ district_id: districtId, id, occurrence_id: occurrenceId },
      ...{ with_occurrence_ids: others, closed_at: now, closed_by: personId },
      ...{ until_taken: isUntilTaken, by_rule: isByRule },
      ...{ reopened_at: null, reopened_by: null, reopened_via: null },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (closed.numInsertedOrUpdatedRows === 0n) return false;
  await cancelOccurrences(tx, { command, ids: [occurrenceId, ...others], reason });
  const action = isByRule ? 'closing.closed-by-rule' : 'closing.closed';
  await recordAudit(tx, { command, action, subject: 'office_closing', id });
  await tellOfCalledOff(tx, { command, occurrenceIds: [occurrenceId, ...others] });
  await tellHosts(tx, { command, kind: 'cancelled', occurrenceIds: others });
  await tendAppointments(tx, command);
  return true;
}
