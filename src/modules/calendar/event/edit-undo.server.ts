import { sql } from 'kysely';
import { listOrganisations } from '#modules/organisations/server.ts';
import { listPlaces } from '#modules/places/server.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import { publishes } from '#platform/cache/publish.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { CalendarError } from '../errors.ts';
import { listLacking, takeRooms } from '../occurrence/occupancy.server.ts';
import { remakeOccurrences } from '../occurrence/remake.server.ts';
import { listTied } from '../occurrence/tie.server.ts';
import { findEdit, forgetEdit } from './edit-kept.server.ts';
import type { EventStatus, SeriesDetails, StoredSeries } from './event.ts';
import { handBack } from './hand-back.server.ts';
import { mustBeNoBooking } from './booking.server.ts';
import { lockEvents } from './lock.server.ts';
import { eventRows } from './row.server.ts';
import { isSameSeries, listSeries, writeSeries } from './series.server.ts';
import { moveToSlug } from './slug.server.ts';
import { raiseSequences } from './status.server.ts';
import type { CalendarTables, EventSnapshot } from '../tables.server.ts';

/** The last edit of an event, where `takeBackEdit` can take it back now. */
export interface LastEdit {
  /** What was changed: columns of `event`, and `dates`. */
  fields: string[];
  /** Where it would go back to: whoever asks decides whether the person may. */
  before: { status: EventStatus; organisationId: string | null };
}

/** @param version the event's, as it is now. */
export async function findLastEdit(
  tx: Tx,
  { eventId, version, now }: { eventId: string; version: number; now: Date },
): Promise<LastEdit | null> {
  const edit = await findEdit(tx, { eventId, version });
  if (!edit || !(await isPossible(tx, { eventId, edit, now }))) return null;
  const { status, organisation_id } = edit.before;
  return { fields: edit.fields, before: { status, organisationId: organisation_id } };
}

/**
 * Takes the last edit of an event back ("Rückgängig"): texts, place, address, status and dates are as they were. Dates
 * that somebody changed by hand since stay so where the series has that day, as after any change of a series.
 * @param version the event's, as the caller read it.
 * @throws CalendarError `too_late`: something was changed since, dates have been, or its place is no more;
 * `room_taken`: somebody else has the room now
 */
export async function takeBackEdit(
  tx: Tx,
  { command, id, version }: { command: Command; id: string; version: number },
): Promise<void> {
  await mustBeNoBooking(tx, id);
  await lockEvents(tx, [id]);
  const edit = await findEdit(tx, { eventId: id, version });
  const isCurrent = edit && (await isPossible(tx, { eventId: id, edit, now: command.now }));
  if (!isCurrent) throw new CalendarError('too_late');
  const row = await eventRows.lock(tx, { id, version });
  const lacking = await listLacking(tx, { command, eventIds: [id] });
  const { slug, published_at, ...columns } = edit.before;
  await moveToSlug(tx, { eventId: id, slug, command });
  const publishedAt = published_at === null ? null : new Date(published_at);
  await eventRows.write(tx, {
    id,
    columns: { ...columns, slug, published_at: publishedAt, updated_at: command.now },
  });
  await restoreSeries(tx, { command, eventId: id, before: edit.series });
  if (row.status !== columns.status) await raiseSequences(tx, { command, eventId: id });
  await forgetEdit(tx, id);
  await takeRooms(tx, { command, eventIds: [id], lacking });
  await recordAudit(tx, {
    command,
    action: 'event.changed_taken_back',
    subject: 'event',
    id,
    fields: edit.fields,
  });
  await publishes(tx, command.districtId);
}

/** What was is history: dates that have taken place since by the edited rule are not unmade. */
async function isPossible(
  tx: Tx,
  {
    eventId,
    edit,
    now,
  }: {
    eventId: string;
    edit: { at: Date; before: EventSnapshot; series: (SeriesDetails & { id: string })[] };
    now: Date;
  },
): Promise<boolean> {
  const { place_id, organisation_id } = edit.before;
  const isThere = (id: string | null, rows: { id: string }[]) =>
    id === null || rows.some((row) => row.id === id);
  if (!isThere(place_id, await listPlaces(tx))) return false;
  if (!isThere(organisation_id, await listOrganisations(tx))) return false;
  const { changed, made } = differing({
    alive: await listSeries(tx, [eventId]),
    before: edit.series,
  });
  const ids = [...changed, ...made].map((one) => one.id);
  const { rows } = await sql<{ has: boolean }>`
    select exists (select from occurrence where series_id = any(${ids}::uuid[])
      and starts_at > ${edit.at} and starts_at <= ${now}) as has`.execute(tx);
  return !rows[0]?.has;
}

/** The series that must be as before again, and those that came in their place or besides. */
function differing({
  alive,
  before,
}: {
  alive: StoredSeries[];
  before: (SeriesDetails & { id: string })[];
}) {
  const changed = before.filter((one) => {
    const now = alive.find(({ id }) => id === one.id);
    return !now || !isSameSeries(now, one);
  });
  return { changed, made: alive.filter(({ id }) => !before.some((one) => one.id === id)) };
}

/** As `takeBackFromDate` does for one series: what went on elsewhere comes back, what was added goes. */
async function restoreSeries(
  tx: Tx,
  {
    command,
    eventId,
    before,
  }: { command: Command; eventId: string; before: (SeriesDetails & { id: string })[] },
): Promise<void> {
  const alive = await listSeries(tx, [eventId]);
  const { changed, made } = differing({ alive, before });
  for (const { id } of made) await putAway(tx, { command, id });
  for (const { id, ...details } of changed) {
    await writeSeries(tx, { command, id, details });
    await handBack(tx, { from: id, to: id });
    await remakeOccurrences(tx, { command, seriesId: id, takesOver: true });
  }
}

/**
 * Its dates go back to the series that it had gone on from; those of an added one vanish, past ones too. Where something
 * hangs on a date, it becomes cancelled, as anywhere else.
 */
async function putAway(tx: Tx, { command, id }: { command: Command; id: string }): Promise<void> {
  const db = tables<CalendarTables>(tx);
  const { follows_id } = await db
    .updateTable('series')
    .set({ deleted_at: command.now, updated_at: command.now })
    .where('id', '=', id)
    .returning('follows_id')
    .executeTakeFirstOrThrow();
  if (follows_id) {
    await handBack(tx, { from: id, to: follows_id });
    return;
  }
  await takePastAway(tx, { command, seriesId: id });
  await remakeOccurrences(tx, { command, seriesId: id });
}

/** Only the edit itself made past ones: no other has begun since. */
async function takePastAway(
  tx: Tx,
  { command, seriesId }: { command: Command; seriesId: string },
): Promise<void> {
  const db = tables<CalendarTables>(tx);
  const past = await db
    .selectFrom('occurrence')
    .select('id')
    .where('series_id', '=', seriesId)
    .where('starts_at', '<=', command.now)
    .execute();
  const ids = past.map((row) => row.id);
  const tied = await listTied(tx, ids);
  const free = ids.filter((id) => !tied.has(id));
  if (free.length > 0) await db.deleteFrom('occurrence').where('id', 'in', free).execute();
  if (tied.size === 0) return;
  await db
    .updateTable('occurrence')
    .set((set) => ({
      state: 'cancelled' as const,
      sequence: set('sequence', '+', 1),
      updated_at: command.now,
    }))
    .where('id', 'in', [...tied])
    .where('state', '=', 'scheduled')
    .execute();
}
