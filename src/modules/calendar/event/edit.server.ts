import type { Selectable } from 'kysely';
import { recordAudit } from '#platform/audit/audit.server.ts';
import { publishes } from '#platform/cache/publish.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { EventDetails, SeriesDetails } from './event.ts';
import { listLacking, takeRooms } from '../occurrence/occupancy.server.ts';
import { remakeOccurrences } from '../occurrence/remake.server.ts';
import { columnsOf, eventRows } from './row.server.ts';
import { addSeries, changeSeries, listSeries } from './series.server.ts';
import { claimSlug } from './slug.server.ts';
import type { CalendarTables, EventTable } from '../tables.server.ts';

/**
 * Changes an event that the caller read at `version`.
 *
 * `series` pairs the stored series (by `id`) with its new dates; one without an id is added, a stored one that is
 * missing ends: its coming dates fall away.
 * @throws CalendarError `changed_meanwhile`, `not_found`, `room_taken`, `invalid_series`
 */
export async function updateEvent(
  tx: Tx,
  {
    command,
    id,
    version,
    details,
    series,
  }: {
    command: Command;
    id: string;
    version: number;
    details: EventDetails;
    series: (SeriesDetails & { id?: string })[];
  },
): Promise<{ slug: string }> {
  const before = await eventRows.lock(tx, { id, version });
  const lacking = await listLacking(tx, { command, eventIds: [id] });
  const slug =
    before.title.de === details.title.de
      ? before.slug
      : await claimSlug(tx, { eventId: id, title: details.title.de ?? '', command });
  await eventRows.write(tx, {
    id,
    columns: { ...columnsOf(details), slug, updated_at: command.now },
  });
  await changeAllSeries(tx, { command, eventId: id, series });
  await takeRooms(tx, { command, eventIds: [id], lacking });
  await recordAudit(tx, {
    command,
    action: 'event.changed',
    subject: 'event',
    id,
    fields: changedFields(before, details),
  });
  await publishes(tx, command.districtId);
  return { slug };
}

async function changeAllSeries(
  tx: Tx,
  {
    command,
    eventId,
    series,
  }: { command: Command; eventId: string; series: (SeriesDetails & { id?: string })[] },
): Promise<void> {
  const stored = await listSeries(tx, [eventId]);
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

function changedFields(before: Selectable<EventTable>, details: EventDetails): string[] {
  return Object.entries(columnsOf(details))
    .filter(
      ([name, value]) =>
        JSON.stringify(value) !== JSON.stringify(before[name as keyof typeof before]),
    )
    .map(([name]) => name);
}
