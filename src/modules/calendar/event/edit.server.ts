import type { Selectable } from 'kysely';
import { recordAudit } from '#platform/audit/audit.server.ts';
import { publishes } from '#platform/cache/publish.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { mustBeNoBooking } from './booking.server.ts';
import { keepEdit } from './edit-kept.server.ts';
import type { EventDetails, EventStatus, SeriesDetails, StoredSeries } from './event.ts';
import { listLacking, takeRooms } from '../occurrence/occupancy.server.ts';
import { remakeOccurrences } from '../occurrence/remake.server.ts';
import { columnsOf, eventRows } from './row.server.ts';
import { addSeries, changeSeries, isSameSeries, listSeries } from './series.server.ts';
import { claimSlug } from './slug.server.ts';
import { columnsOfStatus, raiseSequences } from './status.server.ts';
import type { CalendarTables, EventTable } from '../tables.server.ts';

/**
 * Changes an event that the caller read at `version`, and keeps how it was: `takeBackEdit` takes it back.
 *
 * `series` pairs the stored series (by `id`) with its new dates; one without an id is added, a stored one that is
 * missing ends: its coming dates fall away.
 * @throws CalendarError `changed_meanwhile`, `not_found`, `room_taken`, `invalid_series`, `is_booking`
 */
export async function updateEvent(
  tx: Tx,
  {
    command,
    id,
    version,
    details,
    series,
    status,
  }: {
    command: Command;
    id: string;
    version: number;
    details: EventDetails;
    series: (SeriesDetails & { id?: string })[];
    /** Where it goes to another status with the same press. */
    status?: EventStatus | undefined;
  },
): Promise<{ slug: string }> {
  await mustBeNoBooking(tx, id);
  const row = await eventRows.lock(tx, { id, version });
  const lacking = await listLacking(tx, { command, eventIds: [id] });
  const seriesBefore = await listSeries(tx, [id]);
  const slug =
    row.title.de === details.title.de
      ? row.slug
      : await claimSlug(tx, { eventId: id, title: details.title.de ?? '', command });
  const isMoved = status !== undefined && status !== row.status;
  const columns = {
    ...columnsOf(details),
    ...(isMoved && columnsOfStatus({ command, before: row, status })),
  };
  await eventRows.write(tx, { id, columns: { ...columns, slug, updated_at: command.now } });
  await changeAllSeries(tx, { command, eventId: id, series, stored: seriesBefore });
  if (isMoved) await raiseSequences(tx, { command, eventId: id });
  await takeRooms(tx, { command, eventIds: [id], lacking });
  const hasDates = !isSameList(seriesBefore, await listSeries(tx, [id]));
  const fields = [...changedFields(row, columns), ...(hasDates ? ['dates'] : [])];
  await keepEdit(tx, { command, before: row, series: seriesBefore, fields });
  await recordAudit(tx, { command, action: 'event.changed', subject: 'event', id, fields });
  if (isMoved) await recordAudit(tx, { command, action: `event.${status}`, subject: 'event', id });
  await publishes(tx, command.districtId);
  return { slug };
}

async function changeAllSeries(
  tx: Tx,
  {
    command,
    eventId,
    series,
    stored,
  }: {
    command: Command;
    eventId: string;
    series: (SeriesDetails & { id?: string })[];
    stored: StoredSeries[];
  },
): Promise<void> {
  for (const one of stored) {
    const details = series.find((candidate) => candidate.id === one.id);
    if (details) await changeSeries(tx, { command, series: one, details });
    else await endSeries(tx, { command, seriesId: one.id });
  }
  for (const details of series.filter((candidate) => candidate.id === undefined)) {
    const seriesId = await addSeries(tx, { command, eventId, details });
    await remakeOccurrences(tx, { command, seriesId });
  }
}

/** Its coming dates fall away; those that somebody had changed, and told others about, become cancelled. */
async function endSeries(
  tx: Tx,
  { command, seriesId }: { command: Command; seriesId: string },
): Promise<void> {
  await tables<CalendarTables>(tx)
    .updateTable('series')
    .set({ deleted_at: command.now, updated_at: command.now })
    .where('id', '=', seriesId)
    .execute();
  await remakeOccurrences(tx, { command, seriesId });
}

function isSameList(before: StoredSeries[], after: StoredSeries[]): boolean {
  return (
    before.length === after.length &&
    before.every((one) => after.some(({ id, ...now }) => id === one.id && isSameSeries(one, now)))
  );
}

function changedFields(before: Selectable<EventTable>, columns: object): string[] {
  const told = Object.entries(columns).filter(
    ([name]) => name !== 'published_at' && name !== 'reason',
  );
  return told
    .filter(
      ([name, value]) =>
        JSON.stringify(value) !== JSON.stringify(before[name as keyof typeof before]),
    )
    .map(([name]) => name);
}
