import type { Selectable } from 'kysely';
import { newId } from '#platform/ids.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import { publishes } from '#platform/cache/publish.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { LocalText } from '#platform/i18n/index.ts';
import { CalendarError } from '../errors.ts';
import type { EventDetails, EventStatus, SeriesDetails, StoredEvent } from './event.ts';
import { listLacking, takeRooms } from '../occurrence/occupancy.server.ts';
import { remakeOccurrences } from '../occurrence/remake.server.ts';
import { addSeries, changeSeries, listSeries } from './series.server.ts';
import { claimSlug } from './slug.server.ts';
import type { CalendarTables, EventTable } from '../tables.server.ts';

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
    details,
    status,
    series,
  }: {
    command: Command;
    id?: string;
    details: EventDetails;
    status: Exclude<EventStatus, 'cancelled'>;
    series: SeriesDetails[];
  },
): Promise<{ id: string; slug: string; isNew: boolean }> {
  const { slug, isNew } = await insertOnce(tx, { command, id, details, status });
  if (!isNew) return { id, slug, isNew };
  for (const one of series) {
    const seriesId = await addSeries(tx, { command, eventId: id, details: one });
    await remakeOccurrences(tx, { command, seriesId });
  }
  await takeRooms(tx, { command, eventIds: [id] });
  await recordAudit(tx, entry({ command, id, action: `event.created.${status}` }));
  await publishes(tx, command.districtId);
  return { id, slug, isNew };
}

/** Nothing is inserted where id or slug are taken: the id by the first of two clicks, the slug by somebody faster. */
async function insertOnce(
  tx: Tx,
  {
    command,
    id,
    details,
    status,
  }: { command: Command; id: string; details: EventDetails; status: EventStatus },
): Promise<{ slug: string; isNew: boolean }> {
  const slug = await claimSlug(tx, { eventId: null, title: details.title.de ?? '', command });
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
    .onConflict((conflict) => conflict.doNothing())
    .returning('slug')
    .executeTakeFirst();
  if (inserted) return { slug, isNew: true };
  const mine = await tables<CalendarTables>(tx)
    .selectFrom('event')
    .select(['slug', 'created_by'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!mine) return insertOnce(tx, { command, id, details, status });
  if (mine.created_by !== command.personId) throw new CalendarError('not_found');
  return { slug: mine.slug, isNew: false };
}

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
  const before = await lockEvent(tx, { id, version });
  const lacking = await listLacking(tx, { command, eventIds: [id] });
  const slug =
    before.title.de === details.title.de
      ? before.slug
      : await claimSlug(tx, { eventId: id, title: details.title.de ?? '', command });
  await tables<CalendarTables>(tx)
    .updateTable('event')
    .set({ ...columnsOf(details), slug, version: version + 1, updated_at: command.now })
    .where('id', '=', id)
    .execute();
  await changeAllSeries(tx, { command, eventId: id, series });
  await takeRooms(tx, { command, eventIds: [id], lacking });
  await recordAudit(
    tx,
    entry({ command, id, action: 'event.changed', fields: changedFields(before, details) }),
  );
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

/**
 * Moves an event to another status. Publishing, holding and cancelling can all be taken back.
 * @throws CalendarError `changed_meanwhile`, `not_found`, `room_taken` (when it needs its room again)
 */
export async function setEventStatus(
  tx: Tx,
  {
    command,
    id,
    version,
    status,
    reason = {},
  }: {
    command: Command;
    id: string;
    version: number;
    status: EventStatus;
    /** Why it is cancelled; any other status has none. */
    reason?: LocalText;
  },
): Promise<void> {
  const before = await lockEvent(tx, { id, version });
  const lacking = await listLacking(tx, { command, eventIds: [id] });
  await tables<CalendarTables>(tx)
    .updateTable('event')
    .set({
      status,
      reason: status === 'cancelled' ? reason : {},
      version: version + 1,
      updated_at: command.now,
      published_at: before.published_at ?? (status === 'published' ? command.now : null),
    })
    .where('id', '=', id)
    .execute();
  await raiseSequences(tx, { command, eventId: id });
  await takeRooms(tx, { command, eventIds: [id], lacking });
  await recordAudit(tx, entry({ command, id, action: `event.${status}` }));
  await publishes(tx, command.districtId);
}

/** Puts an event away; `restoreEvent` brings it back with all its dates. */
export async function deleteEvent(
  tx: Tx,
  { command, id, version }: { command: Command; id: string; version: number },
): Promise<void> {
  await lockEvent(tx, { id, version });
  await tables<CalendarTables>(tx)
    .updateTable('event')
    .set({ deleted_at: command.now, version: version + 1, updated_at: command.now })
    .where('id', '=', id)
    .execute();
  await takeRooms(tx, { command, eventIds: [id] });
  await recordAudit(tx, entry({ command, id, action: 'event.deleted' }));
  await publishes(tx, command.districtId);
}

/** Takes a deletion back. @throws CalendarError `not_found`, `room_taken` when the room went to somebody else */
export async function restoreEvent(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<void> {
  const row = await tables<CalendarTables>(tx)
    .updateTable('event')
    .set((set) => ({ deleted_at: null, version: set('version', '+', 1), updated_at: command.now }))
    .where('id', '=', id)
    .where('deleted_at', 'is not', null)
    .returning('id')
    .executeTakeFirst();
  if (!row) throw new CalendarError('not_found');
  await takeRooms(tx, { command, eventIds: [id] });
  await recordAudit(tx, entry({ command, id, action: 'event.restored' }));
  await publishes(tx, command.districtId);
}

/** An event with its series, whatever its status; null where there is none in this district. */
export async function findEvent(
  tx: Tx,
  by: { id: string } | { slug: string },
): Promise<StoredEvent | null> {
  const query = tables<CalendarTables>(tx).selectFrom('event').selectAll();
  const row = await (
    'id' in by ? query.where('id', '=', by.id) : query.where('slug', '=', by.slug)
  ).executeTakeFirst();
  return row ? toEvent(row) : null;
}

async function lockEvent(tx: Tx, { id, version }: { id: string; version: number }) {
  const row = await tables<CalendarTables>(tx)
    .selectFrom('event')
    .selectAll()
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new CalendarError('not_found');
  if (row.version !== version) throw new CalendarError('changed_meanwhile');
  return row;
}

/** Calendar programs take a new STATUS over only with a higher SEQUENCE (RFC 5546 section 2.1.4). */
async function raiseSequences(
  tx: Tx,
  { command, eventId }: { command: Command; eventId: string },
): Promise<void> {
  const db = tables<CalendarTables>(tx);
  await db
    .updateTable('series')
    .set((set) => ({ sequence: set('sequence', '+', 1), updated_at: command.now }))
    .where('event_id', '=', eventId)
    .execute();
}

function entry({
  command,
  id,
  action,
  fields,
}: {
  command: Command;
  id: string;
  action: string;
  fields?: string[];
}) {
  return {
    districtId: command.districtId,
    at: command.now,
    personId: command.personId,
    action,
    subject: 'event',
    subjectId: id,
    fields,
  };
}

function changedFields(before: Selectable<EventTable>, details: EventDetails): string[] {
  return Object.entries(columnsOf(details))
    .filter(
      ([name, value]) =>
        JSON.stringify(value) !== JSON.stringify(before[name as keyof typeof before]),
    )
    .map(([name]) => name);
}

function columnsOf(details: EventDetails) {
  return {
    title: details.title,
    summary: details.summary,
    body: details.body,
    access: details.access,
    price: details.price,
    contact: details.contact,
    category: details.category,
    audience: details.audience,
    organisation_id: details.organisationId,
    place_id: details.placeId,
    picture_id: details.pictureId,
    drop_in: details.dropIn,
  };
}

export function toEvent(event: Selectable<EventTable>): StoredEvent {
  return {
    id: event.id,
    slug: event.slug,
    title: event.title,
    summary: event.summary,
    body: event.body,
    access: event.access,
    price: event.price,
    contact: event.contact,
    category: event.category,
    audience: event.audience,
    status: event.status,
    reason: event.reason,
    organisationId: event.organisation_id,
    placeId: event.place_id,
    pictureId: event.picture_id,
    dropIn: event.drop_in,
    publishedAt: event.published_at,
    createdAt: event.created_at,
    createdBy: event.created_by,
    updatedAt: event.updated_at,
    version: event.version,
    deletedAt: event.deleted_at,
  };
}
