import { sql } from 'kysely';
import { newId } from '#platform/ids.ts';
import type { AuditAction } from '#platform/audit/actions.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import { publishes } from '#platform/cache/publish.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { ClosureKind, ClosureSpan } from './closure.ts';
import { CalendarError } from '../errors.ts';
import { stateHolidays } from './holidays.server.ts';
import { lockEvents } from '../event/lock.server.ts';
import { listLacking, takeRooms, type OnClash } from '../occurrence/occupancy.server.ts';
import { remakeOccurrences } from '../occurrence/remake.server.ts';
import type { CalendarTables } from '../tables.server.ts';

/**
 * Writes a closure of one's own (or school holidays) down and lets the series follow it. @returns its id.
 * @param id made with the form, so that pressing twice makes one closure.
 */
export async function addClosure(
  tx: Tx,
  {
    command,
    id = newId(),
    closure,
    source,
  }: { command: Command; id?: string; closure: ClosureSpan; source: string },
): Promise<string> {
  const created = await tables<CalendarTables>(tx)
    .insertInto('closure')
    .values({
      district_id: command.districtId,
      id,
      kind: closure.kind,
      name: closure.name,
      starts_on: closure.startsOn,
      ends_on: closure.endsOn,
      source,
      created_at: command.now,
    })
    .onConflict((conflict) => conflict.columns(['district_id', 'id']).doNothing())
    .executeTakeFirst();
  if (created.numInsertedOrUpdatedRows === 0n) {
    // The same form was sent before; with other dates it means another closure.
    const isSame = await isStored(tx, { id, closure });
    return isSame ? id : addClosure(tx, { command, closure, source });
  }
  await followClosures(tx, { command, id, action: 'closure.added' });
  return id;
}

async function isStored(
  tx: Tx,
  { id, closure }: { id: string; closure: ClosureSpan },
): Promise<boolean> {
  const row = await tables<CalendarTables>(tx)
    .selectFrom('closure')
    .select(['kind', 'name', 'starts_on', 'ends_on'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return false;
  return (
    row.kind === closure.kind &&
    row.starts_on === closure.startsOn &&
    row.ends_on === closure.endsOn &&
    row.name.de === closure.name.de
  );
}

/**
 * Takes a closure away; dates that had fallen out because of it come back. Public holidays stay: they are the state's.
 * @throws CalendarError `not_found`, `room_taken` when a date that comes back finds its room given away
 */
export async function removeClosure(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<void> {
  await setDeleted(tx, { id, deletedAt: command.now });
  await followClosures(tx, { command, id, action: 'closure.removed' });
}

/** Takes a removal back. @throws CalendarError `not_found` */
export async function restoreClosure(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<void> {
  await setDeleted(tx, { id, deletedAt: null });
  await followClosures(tx, { command, id, action: 'closure.restored' });
}

/**
 * Writes down the public holidays of a state that are not there yet, each with its source; series that mind them
 * follow; one that grows on the way and has no room on a date keeps it, since nobody is there to be asked. Safe to
 * repeat.
 */
export async function fillHolidays(
  tx: Tx,
  { command, state, years }: { command: Command; state: string; years: number[] },
): Promise<void> {
  const holidays = (await Promise.all(years.map((year) => stateHolidays({ state, year })))).flat();
  if (holidays.length === 0) return;
  const added = await tables<CalendarTables>(tx)
    .insertInto('closure')
    .values(
      holidays.map((holiday) => ({
        district_id: command.districtId,
        id: newId(),
        kind: 'public_holiday' as ClosureKind,
        name: holiday.name,
        starts_on: holiday.date,
        ends_on: holiday.date,
        source: holiday.source,
        created_at: command.now,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute();
  if (added.length === 0) return;
  const closureIds = added.map((row) => row.id);
  await remakeTouchedSeries(tx, { command, closureIds, onClash: 'keep' });
  for (const id of closureIds) await recordClosure(tx, { command, id, action: 'closure.added' });
  await publishes(tx, command.districtId);
}

/**
 * Erases the public holidays from a day on, but for those to keep (as `2027-05-01 Tag der Arbeit`), and gives their
 * dates back to the series. They are written down from a calendar and come back from there.
 */
export async function forgetHolidays(
  tx: Tx,
  { command, from, keep }: { command: Command; from: string; keep: ReadonlySet<string> },
): Promise<void> {
  const rows = await tables<CalendarTables>(tx)
    .selectFrom('closure')
    .select(['id', 'starts_on', 'name'])
    .where('kind', '=', 'public_holiday')
    .where('starts_on', '>=', from)
    .execute();
  const gone = rows.filter(({ starts_on, name }) => !keep.has(`${starts_on} ${name.de}`));
  if (gone.length === 0) return;
  const closureIds = gone.map(({ id }) => id);
  await tables<CalendarTables>(tx)
    .updateTable('closure')
    .set({ deleted_at: command.now })
    .where('id', 'in', closureIds)
    .execute();
  await remakeTouchedSeries(tx, { command, closureIds, onClash: 'keep' });
  await tables<CalendarTables>(tx).deleteFrom('closure').where('id', 'in', closureIds).execute();
  for (const id of closureIds) await recordClosure(tx, { command, id, action: 'closure.removed' });
  await publishes(tx, command.districtId);
}

async function setDeleted(
  tx: Tx,
  { id, deletedAt }: { id: string; deletedAt: Date | null },
): Promise<void> {
  const result = await tables<CalendarTables>(tx)
    .updateTable('closure')
    .set((set) => ({ deleted_at: deletedAt, version: set('version', '+', 1) }))
    .where('id', '=', id)
    .where('kind', '<>', 'public_holiday')
    .where('deleted_at', deletedAt === null ? 'is not' : 'is', null)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) throw new CalendarError('not_found');
}

async function followClosures(
  tx: Tx,
  { command, id, action }: { command: Command; id: string; action: AuditAction },
): Promise<void> {
  await remakeTouchedSeries(tx, { command, closureIds: [id], onClash: 'refuse' });
  await recordClosure(tx, { command, id, action });
  await publishes(tx, command.districtId);
}

async function recordClosure(
  tx: Tx,
  { command, id, action }: { command: Command; id: string; action: AuditAction },
): Promise<void> {
  await recordAudit(tx, { command, action, subject: 'closure', id });
}

/**
 * Makes those series anew that mind holidays and have a date on one of these closures: as it stands now, or (moved
 * by hand) as its rule says. A date that falls out because of a closure keeps its row, so its series is found when
 * the closure is taken away.
 */
async function remakeTouchedSeries(
  tx: Tx,
  { command, closureIds, onClash }: { command: Command; closureIds: string[]; onClash: OnClash },
): Promise<void> {
  const { rows } = await sql<{ id: string; event_id: string }>`
    select series.id, series.event_id from series
    where series.on_holiday <> 'hold' and series.deleted_at is null and exists (
      select from occurrence join closure on closure.district_id = occurrence.district_id
      where occurrence.district_id = series.district_id and occurrence.series_id = series.id
        and closure.id = any(${closureIds}::uuid[]) and (
          (occurrence.starts_on <= closure.ends_on and occurrence.ends_on >= closure.starts_on)
          or (original_local::date <= closure.ends_on
            and original_local + make_interval(mins => series.duration_minutes) >= closure.starts_on)))
    order by series.id`.execute(tx);
  const eventIds = [...new Set(rows.map((row) => row.event_id))];
  await lockEvents(tx, eventIds);
  const lacking = await listLacking(tx, { command, eventIds });
  for (const row of rows) await remakeOccurrences(tx, { command, seriesId: row.id });
  await takeRooms(tx, { command, eventIds, onClash, lacking });
}
