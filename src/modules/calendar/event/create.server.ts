import { newId } from '#platform/ids.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import { publishes } from '#platform/cache/publish.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { CalendarError } from '../errors.ts';
import type { EventDetails, EventStatus, SeriesDetails } from './event.ts';
import { leaveOut } from '../occurrence/leave-out.server.ts';
import { takeRooms } from '../occurrence/occupancy.server.ts';
import { remakeOccurrences } from '../occurrence/remake.server.ts';
import { columnsOf } from './row.server.ts';
import { addSeries } from './series.server.ts';
import { claimSlug } from './slug.server.ts';
import type { CalendarTables } from '../tables.server.ts';

/**
 * Writes an event down with its dates.
 *
 * With an `id` made by the form it is safe to call twice: a double click makes one event, and the second call is told
 * of it (`isNew: false`), whatever it brought along.
 * @throws CalendarError `room_taken`, `invalid_series`; nothing is kept then. `not_found`: the id is somebody else's.
 */
export async function createEvent(
  tx: Tx,
  {
    command,
    id = newId(),
    slug: given,
    details,
    status,
    series,
    leftOut = [],
  }: {
    command: Command;
    id?: string;
    /** For what has no page and so needs no words in its address: unique by itself. */
    slug?: string;
    details: EventDetails;
    status: Exclude<EventStatus, 'cancelled'>;
    series: SeriesDetails[];
    /** Dates of the rule that it does not have from the start: wall clocks of their planned starts. */
    leftOut?: readonly string[];
  },
): Promise<{ id: string; slug: string; isNew: boolean }> {
  const { slug, isNew } = await insertOnce(tx, { command, id, given, details, status });
  if (!isNew) return { id, slug, isNew };
  for (const one of series) {
    const seriesId = await addSeries(tx, { command, eventId: id, details: one });
    await remakeOccurrences(tx, { command, seriesId });
  }
  await leaveOut(tx, { command, eventId: id, leftOut });
  await takeRooms(tx, { command, eventIds: [id] });
  await recordAudit(tx, { command, action: `event.created.${status}`, subject: 'event', id });
  await publishes(tx, command.districtId);
  return { id, slug, isNew };
}

/** Nothing is inserted where the first of two clicks has taken the id. The slug is claimed under a lock. */
async function insertOnce(
  tx: Tx,
  {
    command,
    id,
    given,
    details,
    status,
  }: {
    command: Command;
    id: string;
    given: string | undefined;
    details: EventDetails;
    status: EventStatus;
  },
): Promise<{ slug: string; isNew: boolean }> {
  const slug =
    given ?? (await claimSlug(tx, { eventId: null, title: details.title.de ?? '', command }));
  const inserted = await tables<CalendarTables>(tx)
    .insertInto('event')
    .values({
      ...columnsOf(details),
      district_id: command.districtId,
      id,
      slug,
      status,
      published_at: status === 'published' ? command.now : null,
      created_at: command.now,
      created_by: command.personId,
      updated_at: command.now,
    })
    .onConflict((conflict) => conflict.columns(['district_id', 'id']).doNothing())
    .returning('slug')
    .executeTakeFirst();
  if (inserted) return { slug, isNew: true };
  const mine = await tables<CalendarTables>(tx)
    .selectFrom('event')
    .select(['slug', 'created_by'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!mine || mine.created_by !== command.personId) throw new CalendarError('not_found');
  return { slug: mine.slug, isNew: false };
}
