import { localDay, type Occurrence } from '#modules/calendar/index.ts';
import {
  cancelOccurrences,
  listOccurrences,
  restoreOccurrences,
} from '#modules/calendar/server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { LocalText } from '#platform/i18n/index.ts';
import { newId } from '#platform/ids.ts';
import { tendAppointments } from '../consultation/tend.server.ts';
import { OfficeError } from '../errors.ts';
import type { OfficeTables } from '../tables.server.ts';

/** One office hour, and the consultations that are held in the same place on that day. */
export interface ClosableHour {
  hour: Occurrence;
  consultations: Occurrence[];
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
  const here = ofDay.filter(
    ({ state, place }) => state === 'scheduled' && place !== null && place.id === hour.place?.id,
  );
  return { hour, consultations: here };
}

/**
 * The office stays closed at one of its hours: the date is cancelled with the reason, so page, feed, screen and poster
 * say so at once, and whoever has an appointment that falls out is written to. Closed twice is closed once.
 * @param withConsultations also what partners hold in the same place on that day.
 * @throws OfficeError `not_found`; CalendarError
 */
export async function closeOffice(
  tx: Tx,
  {
    command,
    occurrenceId,
    reason,
    withConsultations = false,
  }: { command: Command; occurrenceId: string; reason: LocalText; withConsultations?: boolean },
): Promise<void> {
  const { districtId, personId, now } = command;
  const found = await findClosable(tx, { occurrenceId, now });
  if (!found) throw new OfficeError('not_found');
  if (found.hour.state === 'cancelled') return;
  const others = withConsultations ? found.consultations.map(({ id }) => id) : [];
  const closed = await tables<OfficeTables>(tx)
    .insertInto('office_closing')
    .values({
      ...{ district_id: districtId, id: newId(), occurrence_id: occurrenceId },
      ...{ with_occurrence_ids: others, closed_at: now, closed_by: personId },
      ...{ reopened_at: null, reopened_by: null },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (closed.numInsertedOrUpdatedRows === 0n) return;
  await cancelOccurrences(tx, { command, ids: [occurrenceId, ...others], reason });
  await tendAppointments(tx, command);
}

/** Somebody stepped in: the hour takes place after all, and what fell out with it. @throws OfficeError `not_found`; CalendarError */
export async function reopenOffice(
  tx: Tx,
  { command, occurrenceId }: { command: Command; occurrenceId: string },
): Promise<void> {
  const row = await tables<OfficeTables>(tx)
    .updateTable('office_closing')
    .set({ reopened_at: command.now, reopened_by: command.personId })
    .where('occurrence_id', '=', occurrenceId)
    .where('reopened_at', 'is', null)
    .returning('with_occurrence_ids')
    .executeTakeFirst();
  const hour = await findClosable(tx, { occurrenceId, now: command.now });
  if (hour?.hour.state !== 'cancelled') throw new OfficeError('not_found');
  const ids = [occurrenceId];
  for (const id of row?.with_occurrence_ids ?? []) {
    const [other] = await listOccurrences(tx, { id, endsAfter: command.now });
    // Somebody else may have brought it back, or moved it.
    if (other?.state === 'cancelled') ids.push(id);
  }
  await restoreOccurrences(tx, { command, ids, reason: {} });
  await tendAppointments(tx, command);
}
