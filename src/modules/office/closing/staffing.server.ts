import type { Selectable } from 'kysely';
import { localDay, nextMidnight, type Occurrence } from '#modules/calendar/index.ts';
import { listOccurrences } from '#modules/calendar/server.ts';
import { listShifts } from '#modules/duties/server.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { OfficeTables } from '../tables.server.ts';
import type { StaffedHour } from './nobody.ts';

/** An hour with its row in the calendar, and who is there. */
export interface HourOfOffice extends StaffedHour {
  occurrence: Occurrence;
  /** Names of those who are put down. */
  names: string[];
}

/** Office hours of today and tomorrow that are not over, cancelled ones too. */
export async function listSoon(
  tx: Tx,
  { now, timeZone }: { now: Date; timeZone: string },
): Promise<Occurrence[]> {
  const until = localDay({ at: new Date(nextMidnight({ at: now, timeZone })), timeZone });
  return listOccurrences(tx, { category: 'office_hour', endsAfter: now, until });
}

/** Those for which somebody is needed, and later ones about which somebody was asked already. */
export async function listStaffedHours(
  tx: Tx,
  { now, timeZone }: { now: Date; timeZone: string },
): Promise<HourOfOffice[]> {
  const asked = await listAsked(tx);
  const soon = await listSoon(tx, { now, timeZone });
  const ids = [...asked.keys()].filter((id) => !soon.some((one) => one.id === id));
  const later =
    ids.length > 0
      ? await listOccurrences(tx, { category: 'office_hour', endsAfter: now, ids })
      : [];
  return withStaffing(tx, { hours: [...soon, ...later], asked, now });
}

/**
 * Who is there at these hours. One without a duty is nobody's question, and left out: the district does not say that
 * anybody must be there.
 */
export async function withStaffing(
  tx: Tx,
  {
    hours,
    asked,
    now,
  }: {
    hours: readonly Occurrence[];
    /** Days for which the question is open, by the hour. */
    asked: ReadonlyMap<string, ReadonlySet<string>>;
    now: Date;
  },
): Promise<HourOfOffice[]> {
  const until = hours
    .map(({ endsOn }) => endsOn)
    .toSorted()
    .at(-1);
  if (until === undefined) return [];
  const shifts = await listShifts(tx, { endsAfter: now, until });
  const needed = Map.groupBy(
    shifts.filter(({ kind }) => kind === 'office'),
    ({ occurrenceId }) => occurrenceId,
  );
  const staffed = hours.filter(({ id, state }) => needed.has(id) && state !== 'skipped');
  const closings = await listClosings(
    tx,
    staffed.map(({ id }) => id),
  );
  return staffed.map((occurrence) => {
    const { id, startsAt, endsAt, startsOn: day, timeZone, state } = occurrence;
    const names = (needed.get(id) ?? []).flatMap(({ people }) => people.map(({ name }) => name));
    const ended = closings.get(id) ?? [];
    return {
      ...{ occurrence, names, startsAt, endsAt, day, timeZone },
      isClosed: state === 'cancelled',
      isTaken: names.length > 0,
      isAsked: asked.get(id)?.has(day) ?? false,
      isUntilTaken: ended.some((one) => one.reopened_at === null && one.until_taken),
      isKeptOpen: ended.some((one) => one.reopened_via === 'hand'),
    };
  });
}

/** Who is needed at one hour: a shift of the office's, and who is put down; null where nobody is needed. */
export async function findStaffing(
  tx: Tx,
  { hour, now }: { hour: Occurrence; now: Date },
): Promise<{ shiftId: string; personIds: string[] } | null> {
  const { eventId, endsOn: until } = hour;
  const shifts = (await listShifts(tx, { eventId, endsAfter: now, until })).filter(
    ({ kind, occurrenceId }) => kind === 'office' && occurrenceId === hour.id,
  );
  const personIds = shifts.flatMap(({ people }) => people.map(({ personId }) => personId));
  const [shift] = shifts;
  return shift ? { shiftId: shift.id, personIds } : null;
}

/** Days for which the question is open, by the hour. */
async function listAsked(tx: Tx): Promise<Map<string, Set<string>>> {
  const rows = await tables<OfficeTables>(tx)
    .selectFrom('office_question')
    .select(['occurrence_id', 'day'])
    .where('settled_at', 'is', null)
    .execute();
  const grouped = Map.groupBy(rows, (row) => row.occurrence_id);
  return new Map([...grouped].map(([id, of]) => [id, new Set(of.map(({ day }) => day))]));
}

async function listClosings(
  tx: Tx,
  occurrenceIds: readonly string[],
): Promise<Map<string, Selectable<OfficeTables['office_closing']>[]>> {
  if (occurrenceIds.length === 0) return new Map();
  const rows = await tables<OfficeTables>(tx)
    .selectFrom('office_closing')
    .selectAll()
    .where('occurrence_id', 'in', [...occurrenceIds])
    .execute();
  return Map.groupBy(rows, (row) => row.occurrence_id);
}
