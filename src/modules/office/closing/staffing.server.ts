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

/**
 * Office hours of today and tomorrow for which somebody is needed, and later ones about which somebody was asked
 * already. An hour without a duty is nobody's question: the district does not say that anybody must be there.
 */
export async function listStaffedHours(
  tx: Tx,
  { now, timeZone }: { now: Date; timeZone: string },
): Promise<HourOfOffice[]> {
  const asked = await listAsked(tx);
  const tomorrow = localDay({ at: new Date(nextMidnight({ at: now, timeZone })), timeZone });
  const filter = { category: 'office_hour', endsAfter: now } as const;
  const soon = await listOccurrences(tx, { ...filter, until: tomorrow });
  const later =
    asked.size > 0 ? await listOccurrences(tx, { ...filter, ids: [...asked.keys()] }) : [];
  const hours = new Map([...soon, ...later].map((one) => [one.id, one]));
  if (hours.size === 0) return [];
  const shifts = await listShifts(tx, {
    endsAfter: now,
    until:
      [...hours.values()]
        .map(({ endsOn }) => endsOn)
        .toSorted()
        .at(-1) ?? tomorrow,
  });
  const needed = Map.groupBy(
    shifts.filter(({ kind, occurrenceId }) => kind === 'office' && hours.has(occurrenceId)),
    ({ occurrenceId }) => occurrenceId,
  );
  const closings = await listClosings(tx, [...needed.keys()]);
  return [...needed].flatMap(([id, of]) => {
    const occurrence = hours.get(id);
    if (!occurrence || occurrence.state === 'skipped') return [];
    const { startsAt, endsAt, startsOn: day, timeZone: zone, state } = occurrence;
    const names = of.flatMap(({ people }) => people.map(({ name }) => name));
    const ended = closings.get(id) ?? [];
    return [
      {
        ...{ occurrence, names, startsAt, endsAt, day, timeZone: zone },
        isClosed: state === 'cancelled',
        isTaken: names.length > 0,
        isAsked: asked.get(id)?.has(day) ?? false,
        isUntilTaken: ended.some((one) => one.reopened_at === null && one.until_taken),
        isKeptOpen: ended.some((one) => one.reopened_via === 'hand'),
      },
    ];
  });
}

/** Who is needed at one hour: a shift of the office's, and whether anybody is put down; null where nobody is needed. */
export async function findStaffing(
  tx: Tx,
  { hour, now }: { hour: Occurrence; now: Date },
): Promise<{ shiftId: string; isTaken: boolean } | null> {
  const { eventId, endsOn: until } = hour;
  const shifts = (await listShifts(tx, { eventId, endsAfter: now, until })).filter(
    ({ kind, occurrenceId }) => kind === 'office' && occurrenceId === hour.id,
  );
  const isTaken = shifts.some(({ people }) => people.length > 0);
  const [shift] = shifts;
  return shift ? { shiftId: shift.id, isTaken } : null;
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
