import { addDays } from '#modules/calendar/index.ts';
import { listMembers } from '#modules/people/server.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { dutyKinds, type DutyKind } from '../duty/kinds.ts';
import { isAbsent, type Absence } from '../duty/standing.ts';
import { listShifts } from '../shift/list.server.ts';
import { isOnShift, overlap, type Shift } from '../shift/shift.ts';
import type { DutyTables } from '../tables.server.ts';
import { loadWeeks, type Candidate } from './order.ts';

/** A candidate with how to reach them. */
export interface ReachableCandidate extends Candidate {
  name: string;
  phone: string;
  /** Empty where they have none. */
  mail: string;
}

/** For what somebody may be asked: a shift, or a time that is only thought of. */
export interface AskedFor {
  id: string | null;
  /** Local date. */
  day: string;
  startsAt: string;
  endsAt: string;
  kind: DutyKind;
}

/** Everybody of the district, with what decides whether and when they are asked to stand in. */
export async function listCandidates(
  tx: Tx,
  { shift, now }: { shift: AskedFor; now: Date },
): Promise<ReachableCandidate[]> {
  const helpers = await listHelpers(tx, { now });
  const refused = shift.id ? await listRefused(tx, shift.id) : new Set<string>();
  const asked = await lastAsked(tx);
  const absences = await listAbsencesBetween(tx, { from: shift.day, until: shift.day });
  const around = await shiftsAround(tx, { shift });
  return helpers.map((helper) => {
    const id = helper.personId;
    const theirs = around.filter((one) => isOnShift(one, id));
    return {
      ...helper,
      load: theirs.length,
      lastAskedAt: asked.get(id)?.toISOString() ?? null,
      isPrevented:
        refused.has(id) ||
        isAbsent({ absences, personId: id, day: shift.day }) ||
        theirs.some((one) => one.isOn && overlap(one, shift)),
    };
  });
}

/** Everybody who does duties, with what they can and what they may be asked for. */
export async function listHelpers(
  tx: Tx,
  { now }: { now: Date },
): Promise<Omit<ReachableCandidate, 'load' | 'lastAskedAt' | 'isPrevented'>[]> {
  const members = (await listMembers(tx, { now })).filter(({ roles }) =>
    // Who speaks for a club, or looks in from the city, does no duties.
    roles.some(({ role }) => role === 'volunteer' || role === 'coordination'),
  );
  const own = await readOwn(tx);
  const done = await kindsDone(tx);
  return members.map(({ id, name, phone, address, access }) => {
    const said = own.get(id);
    return {
      ...{ personId: id, name, phone, mail: access === 'open' ? address : '' },
      skills: said?.skills ?? [],
      // Who never said anything may be asked for what they have done before.
      standsInFor: said?.stands_in_for ?? done.get(id) ?? [],
    };
  });
}

async function readOwn(tx: Tx) {
  const rows = await tables<DutyTables>(tx)
    .selectFrom('duty_person')
    .select(['person_id', 'skills', 'stands_in_for'])
    .execute();
  return new Map(rows.map((row) => [row.person_id, row]));
}

/** Kinds of duties that somebody had, by person. */
async function kindsDone(tx: Tx): Promise<Map<string, DutyKind[]>> {
  const rows = await tables<DutyTables>(tx)
    .selectFrom('duty_assignment')
    .innerJoin('duty_shift', (join) =>
      join
        .onRef('duty_shift.district_id', '=', 'duty_assignment.district_id')
        .onRef('duty_shift.id', '=', 'duty_assignment.shift_id'),
    )
    .innerJoin('duty', (join) =>
      join
        .onRef('duty.district_id', '=', 'duty_shift.district_id')
        .onRef('duty.id', '=', 'duty_shift.duty_id'),
    )
    .select(['duty_assignment.person_id', 'duty.kind'])
    .distinct()
    .execute();
  const grouped = Map.groupBy(rows, (row) => row.person_id);
  return new Map(
    [...grouped].map(([id, of]) => [
      id,
      dutyKinds.filter((kind) => of.some((one) => one.kind === kind)),
    ]),
  );
}

/** Who said for this very shift that they cannot, or swapped it away. */
async function listRefused(tx: Tx, shiftId: string): Promise<Set<string>> {
  const rows = await tables<DutyTables>(tx)
    .selectFrom('duty_assignment')
    .select('person_id')
    .where('shift_id', '=', shiftId)
    .where('release_reason', 'in', ['cannot', 'swap'])
    .execute();
  return new Set(rows.map((row) => row.person_id));
}

async function lastAsked(tx: Tx): Promise<Map<string, Date>> {
  const rows = await tables<DutyTables>(tx)
    .selectFrom('stand_in_ask')
    .select((select) => ['person_id', select.fn.max('asked_at').as('at')])
    .groupBy('person_id')
    .execute();
  return new Map(rows.map((row) => [row.person_id, row.at]));
}

/** Local dates, both included. */
export async function listAbsencesBetween(
  tx: Tx,
  { from, until }: { from: string; until: string },
): Promise<Absence[]> {
  const rows = await tables<DutyTables>(tx)
    .selectFrom('duty_absence')
    .select(['person_id', 'from_on', 'until_on'])
    .where('from_on', '<=', until)
    .where('until_on', '>=', from)
    .execute();
  return rows.map(({ person_id, from_on, until_on }) => ({
    ...{ personId: person_id, fromOn: from_on, untilOn: until_on },
  }));
}

/** What counts as burden: the weeks before and after. */
async function shiftsAround(tx: Tx, { shift }: { shift: AskedFor }): Promise<Shift[]> {
  const { day } = shift;
  const shifts = await listShifts(tx, {
    from: addDays({ date: day, days: -7 * loadWeeks }),
    until: addDays({ date: day, days: 7 * loadWeeks }),
  });
  return shifts.filter(({ isOn }) => isOn);
}
