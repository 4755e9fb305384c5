import type { Selectable } from 'kysely';
import { localDay, type Occurrence } from '#modules/calendar/index.ts';
import { listOccurrences } from '#modules/calendar/server.ts';
import { listNamesKept } from '#modules/people/server.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { isId } from '#platform/ids.ts';
import { toDuty } from '../duty/row.server.ts';
import type { Skill } from '../duty/kinds.ts';
import type { DutyTables } from '../tables.server.ts';
import { timeOfDuty, type Shift, type ShiftPerson } from './shift.ts';

/** Which shifts; everything given must hold. */
export interface ShiftFilter {
  /** Local dates, both included, by the days that its date touches. */
  from?: string;
  until?: string;
  /** Its date ends after this instant. */
  endsAfter?: Date;
  ids?: readonly string[];
  occurrenceIds?: readonly string[];
  eventId?: string;
  dutyId?: string;
  /** Somebody is on it. */
  personId?: string;
  /** Those too whose event or duty was put away, as not taking place. */
  withDeleted?: boolean;
}

/**
 * Shifts with who is on them, in the order of their start; those whose date does not take place too, those of duties
 * that were deleted only where they are over. Four questions, however many there are.
 */
export async function listShifts(tx: Tx, filter: ShiftFilter): Promise<Shift[]> {
  return listShiftsOf(tx, { duties: await listDutiesOf(tx, filter), filter });
}

/** The same where the duties are known already. */
export async function listShiftsOf(
  tx: Tx,
  { duties, filter }: { duties: Map<string, DutyRow>; filter: ShiftFilter },
): Promise<Shift[]> {
  if (duties.size === 0) return [];
  const { ids, personId } = filter;
  // Those of one person, or some by name, are few: only their dates are read. Else the dates say which there are.
  const few = ids || personId ? await readShifts(tx, filter) : null;
  const dates = await readDates(tx, { duties, filter, few });
  const rows = few
    ? few.filter((row) => dates.has(row.occurrence_id))
    : await readShifts(tx, { ...filter, occurrenceIds: [...dates.keys()] });
  const people = await readPeople(
    tx,
    rows.map(({ id }) => id),
  );
  const shifts = rows.flatMap((row) => {
    const duty = duties.get(row.duty_id);
    const occurrence = dates.get(row.occurrence_id);
    return duty && occurrence && (filter.withDeleted || !isGone({ duty, occurrence }))
      ? toShift({ row, duty, occurrence, people: people.get(row.id) ?? [] })
      : [];
  });
  return shifts.toSorted((a, b) => compare(a.startsAt, b.startsAt) || compare(a.id, b.id));
}

/** One shift; null where there is none in this district. */
export async function findShift(tx: Tx, id: string): Promise<Shift | null> {
  return isId(id) ? ((await listShifts(tx, { ids: [id] }))[0] ?? null) : null;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What was deleted too. */
export async function listDutiesOf(tx: Tx, { eventId, dutyId }: ShiftFilter = {}) {
  let query = tables<DutyTables>(tx).selectFrom('duty').selectAll();
  if (eventId) query = query.where('event_id', '=', eventId);
  if (dutyId) query = query.where('id', '=', dutyId);
  return new Map((await query.execute()).map((row) => [row.id, row]));
}

async function readDates(
  tx: Tx,
  {
    duties,
    filter,
    few,
  }: {
    duties: Map<string, DutyRow>;
    filter: ShiftFilter;
    few: readonly { occurrence_id: string }[] | null;
  },
): Promise<Map<string, Occurrence>> {
  const { from, until, endsAfter, occurrenceIds, withDeleted } = filter;
  const among = few ? [...new Set(few.map((row) => row.occurrence_id))] : occurrenceIds;
  if (among?.length === 0) return new Map();
  const occurrences = await listOccurrences(tx, {
    for: 'team',
    eventIds: [...new Set([...duties.values()].map((one) => one.event_id))],
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(endsAfter && { endsAfter }),
    ...(among && { ids: among }),
    ...(withDeleted && { withDeleted }),
    limit: 100_000,
  });
  return new Map(occurrences.map((occurrence) => [occurrence.id, occurrence]));
}

async function readShifts(tx: Tx, { ids, occurrenceIds, personId }: ShiftFilter) {
  if (ids?.length === 0 || occurrenceIds?.length === 0) return [];
  let query = tables<DutyTables>(tx).selectFrom('duty_shift').selectAll();
  if (ids) query = query.where('id', 'in', [...ids]);
  if (occurrenceIds) query = query.where('occurrence_id', 'in', [...occurrenceIds]);
  if (personId) {
    query = query.where('id', 'in', (where) =>
      where
        .selectFrom('duty_assignment')
        .select('shift_id')
        .where('person_id', '=', personId)
        .where('released_at', 'is', null),
    );
  }
  return query.execute();
}

async function readPeople(tx: Tx, shiftIds: string[]): Promise<Map<string, ShiftPerson[]>> {
  if (shiftIds.length === 0) return new Map();
  const rows = await tables<DutyTables>(tx)
    .selectFrom('duty_assignment')
    .select(['id', 'shift_id', 'person_id', 'via', 'minutes'])
    .where('shift_id', 'in', shiftIds)
    .where('released_at', 'is', null)
    .orderBy('slot')
    .execute();
  const names = await listNamesKept(
    tx,
    rows.map((row) => row.person_id),
  );
  const grouped = Map.groupBy(rows, (row) => row.shift_id);
  return new Map(
    [...grouped].map(([id, of]) => [
      id,
      of.map((row) => ({
        ...{ assignmentId: row.id, personId: row.person_id, via: row.via, minutes: row.minutes },
        name: names.get(row.person_id) ?? '',
      })),
    ]),
  );
}

/** What was done for a duty that was deleted later still counts; what would have come does not. */
function isGone({ duty, occurrence }: { duty: DutyRow; occurrence: Occurrence }): boolean {
  return duty.deleted_at !== null && duty.deleted_at.getTime() < Date.parse(occurrence.endsAt);
}

type DutyRow = Selectable<DutyTables['duty']>;

function toShift({
  row,
  duty,
  occurrence,
  people,
}: {
  row: { id: string; needed: number | null };
  duty: DutyRow;
  occurrence: Occurrence;
  people: ShiftPerson[];
}): Shift {
  const { startsAt, endsAt } = timeOfDuty(toDuty(duty), occurrence);
  const needed = row.needed ?? duty.needed;
  const isOn = occurrence.state === 'scheduled' && !isGone({ duty, occurrence });
  const isDraft = occurrence.status === 'draft';
  const isTentative = isDraft || occurrence.status === 'tentative';
  const { timeZone } = occurrence;
  return {
    ...{ id: row.id, dutyId: duty.id, occurrenceId: occurrence.id, eventId: duty.event_id },
    ...{ name: duty.name, title: occurrence.title, kind: duty.kind },
    skills: duty.skills as Skill[],
    place: occurrence.place?.name ?? null,
    ...{ startsAt, endsAt },
    day: localDay({ at: new Date(startsAt), timeZone }),
    ...{ timeZone, isOn, isDraft, isTentative, needed, people },
    isOpen: isOn && !isDraft && people.length < needed,
  };
}
