import { addDays, localDay, type Occurrence } from '#modules/calendar/index.ts';
import { listOccurrences, tieToOccurrences } from '#modules/calendar/server.ts';
import { listPersonNames } from '#modules/people/server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { newId } from '#platform/ids.ts';
import { toDuty, toStanding } from '../duty/row.server.ts';
import type { Duty } from '../duty/duty.ts';
import type { DutyTables } from '../tables.server.ts';
import type { Assignment } from './assignment.ts';
import { daysAhead } from './days-ahead.ts';
import { listElsewhere } from './elsewhere.server.ts';
import { settle } from './settle.ts';

/**
 * Makes the shifts of the coming dates of these duties (all: of every duty), and brings standing assignments, absences
 * and leavings to them. A date that does not take place keeps whom it has, so that it has them again if it comes back.
 */
export async function settleDuties(
  tx: Tx,
  { command, dutyIds }: { command: Command; dutyIds: readonly string[] | 'all' },
): Promise<void> {
  const db = tables<DutyTables>(tx);
  let query = db
    .selectFrom('duty')
    .selectAll()
    .where('deleted_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id');
  if (dutyIds !== 'all') query = query.where('id', 'in', [...dutyIds]);
  const duties = (await (dutyIds !== 'all' && dutyIds.length === 0 ? [] : query.execute())).map(
    toDuty,
  );
  if (duties.length === 0) return;
  const { now, timeZone } = command;
  const occurrences = await listOccurrences(tx, {
    for: 'team',
    eventIds: [...new Set(duties.map(({ eventId }) => eventId))],
    endsAfter: now,
    until: addDays({ date: localDay({ at: now, timeZone }), days: daysAhead }),
    limit: 10_000,
  });
  const dates = new Map(
    occurrences.filter(({ state }) => state === 'scheduled').map((date) => [date.id, date]),
  );
  for (const duty of duties) {
    const own = [...dates.values()].filter(
      ({ id, eventId }) =>
        eventId === duty.eventId && (duty.occurrenceId === null || duty.occurrenceId === id),
    );
    if (own.length === 0) continue;
    await makeShifts(tx, { command, duty, dates: own });
    await settleShifts(tx, { command, duty, dates: new Map(own.map((date) => [date.id, date])) });
  }
}

async function makeShifts(
  tx: Tx,
  { command, duty, dates }: { command: Command; duty: Duty; dates: Occurrence[] },
): Promise<void> {
  await tables<DutyTables>(tx)
    .insertInto('duty_shift')
    .values(
      dates.map(({ id }) => ({
        district_id: command.districtId,
        id: newId(),
        duty_id: duty.id,
        occurrence_id: id,
        created_at: command.now,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const occurrenceIds = dates.map(({ id }) => id);
  await tieToOccurrences(tx, { command, occurrenceIds, tie: { kind: 'duty', id: duty.id } });
}

async function settleShifts(
  tx: Tx,
  {
    command,
    duty,
    dates,
  }: { command: Command; duty: Duty; dates: ReadonlyMap<string, Occurrence> },
): Promise<void> {
  const db = tables<DutyTables>(tx);
  // Whoever takes or gives back a shift locks it too: slots are given by one at a time.
  const shifts = await db
    .selectFrom('duty_shift')
    .selectAll()
    .where('duty_id', '=', duty.id)
    .where('occurrence_id', 'in', [...dates.keys()])
    .orderBy('id')
    .forUpdate()
    .execute();
  const assignments = await listAssignments(
    tx,
    shifts.map(({ id }) => id),
  );
  const { standings, absences, here } = await findRegulars(tx, { dutyId: duty.id, assignments });
  if (here.size === 0 && assignments.size === 0) return;
  const elsewhere = standings.length > 0 ? await listElsewhere(tx, { duty, dates }) : new Map();
  for (const shift of shifts) {
    const date = dates.get(shift.occurrence_id)!;
    const { add, release } = settle({
      shift: {
        ...{ date: date.date, day: date.startsOn, needed: shift.needed ?? duty.needed },
        assignments: assignments.get(shift.id) ?? [],
      },
      ...{ standings, absences, here, elsewhere: elsewhere.get(shift.occurrence_id) },
    });
    for (const { id, reason } of release) {
      await db
        .updateTable('duty_assignment')
        .set({ released_at: command.now, released_by: command.personId, release_reason: reason })
        .where('id', '=', id)
        .execute();
    }
    for (const { slot, personId, standingId } of add) {
      await db
        .insertInto('duty_assignment')
        .values({
          ...{ district_id: command.districtId, id: newId(), shift_id: shift.id, slot },
          ...{ person_id: personId, standing_id: standingId, via: 'standing' },
          ...{ taken_at: command.now, taken_by: command.personId },
        })
        .execute();
    }
  }
}

/** Who does a duty regularly, the longest standing first; of them and of those who are there, who is away and who is left. */
export async function findRegulars(
  tx: Tx,
  {
    dutyId,
    assignments,
  }: { dutyId: string; assignments: ReadonlyMap<string, readonly Assignment[]> },
) {
  const rows = await tables<DutyTables>(tx)
    .selectFrom('duty_standing')
    .selectAll()
    .where('duty_id', '=', dutyId)
    .where('ended_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  const concerned = [
    ...rows.map(({ person_id }) => person_id),
    ...[...assignments.values()].flat().map(({ personId }) => personId),
  ];
  const isNobody = concerned.length === 0;
  return {
    standings: rows.map(toStanding),
    absences: isNobody ? [] : await listAbsences(tx, concerned),
    here: new Set(isNobody ? [] : (await listPersonNames(tx, concerned)).keys()),
  };
}

/** By shift, released ones too, in the order in which they came. */
export async function listAssignments(
  tx: Tx,
  shiftIds: readonly string[],
): Promise<Map<string, Assignment[]>> {
  if (shiftIds.length === 0) return new Map();
  const rows = await tables<DutyTables>(tx)
    .selectFrom('duty_assignment')
    .selectAll()
    .where('shift_id', 'in', [...shiftIds])
    .orderBy('taken_at')
    .orderBy('id')
    .execute();
  const found = rows.map((row) => ({
    shiftId: row.shift_id,
    assignment: {
      ...{ id: row.id, slot: row.slot, personId: row.person_id, standingId: row.standing_id },
      ...{ via: row.via, releaseReason: row.release_reason },
    },
  }));
  return new Map(
    [...Map.groupBy(found, ({ shiftId }) => shiftId)].map(([id, of]) => [
      id,
      of.map(({ assignment }) => assignment),
    ]),
  );
}

async function listAbsences(tx: Tx, personIds: readonly string[]) {
  const rows = await tables<DutyTables>(tx)
    .selectFrom('duty_absence')
    .select(['person_id', 'from_on', 'until_on'])
    .where('person_id', 'in', [...new Set(personIds)])
    .execute();
  return rows.map(({ person_id, from_on, until_on }) => ({
    ...{ personId: person_id, fromOn: from_on, untilOn: until_on },
  }));
}
