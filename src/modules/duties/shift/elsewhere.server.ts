import { listOccurrences } from '#modules/calendar/server.ts';
import { addDays, localDay, type Occurrence } from '#modules/calendar/index.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { Duty } from '../duty/duty.ts';
import { toDuty, toStanding } from '../duty/row.server.ts';
import { fallsOn, type Standing } from '../duty/standing.ts';
import type { DutyTables } from '../tables.server.ts';
import { daysAhead } from './days-ahead.ts';
import { findShift, listShifts } from './list.server.ts';
import { overlap, timeOfDuty } from './shift.ts';

/**
 * Whether somebody has another duty of the same date at that time: nobody fills two places at once. Where it is said
 * that they were not there, they were free.
 */
export async function isElsewhere(
  tx: Tx,
  { shiftId, personId }: { shiftId: string; personId: string },
): Promise<boolean> {
  const shift = await findShift(tx, shiftId);
  if (!shift) return false;
  const { eventId, occurrenceId } = shift;
  const theirs = await listShifts(tx, { eventId, occurrenceIds: [occurrenceId], personId });
  return theirs.some(
    (one) =>
      one.id !== shiftId &&
      overlap(one, shift) &&
      one.people.some((person) => person.personId === personId && person.minutes !== 0),
  );
}

/** By date, who has another duty of it while this one lasts. */
export async function listElsewhere(
  tx: Tx,
  { duty, dates }: { duty: Duty; dates: ReadonlyMap<string, Occurrence> },
): Promise<Map<string, Set<string>>> {
  const rows = await tables<DutyTables>(tx)
    .selectFrom('duty')
    .innerJoin('duty_shift', 'duty_shift.duty_id', 'duty.id')
    .innerJoin('duty_assignment', 'duty_assignment.shift_id', 'duty_shift.id')
    .selectAll('duty')
    .select(['duty_shift.occurrence_id as on_id', 'duty_assignment.person_id'])
    .where('duty.event_id', '=', duty.eventId)
    .where('duty.id', '<>', duty.id)
    .where('duty.deleted_at', 'is', null)
    .where('duty_shift.occurrence_id', 'in', [...dates.keys()])
    .where('duty_assignment.released_at', 'is', null)
    .execute();
  const elsewhere = new Map<string, Set<string>>();
  for (const row of rows) {
    const date = dates.get(row.on_id);
    if (!date || !overlap(timeOfDuty(toDuty(row), date), timeOfDuty(duty, date))) continue;
    const people = elsewhere.get(row.on_id) ?? new Set();
    elsewhere.set(row.on_id, people.add(row.person_id));
  }
  return elsewhere;
}

/** Whether a standing assignment meets another of the same person: on one of the coming dates, at the same time. */
export async function meetsStanding(
  tx: Tx,
  {
    command: { now, timeZone },
    duty,
    standing,
  }: { command: Command; duty: Duty; standing: Standing },
): Promise<boolean> {
  const others = await listOthers(tx, { duty, personId: standing.personId });
  if (others.length === 0) return false;
  const dates = await listOccurrences(tx, {
    ...{ for: 'team', eventId: duty.eventId, endsAfter: now },
    until: addDays({ date: localDay({ at: now, timeZone }), days: daysAhead }),
  });
  const isOf = (one: Duty, { id }: Occurrence) =>
    one.occurrenceId === null || one.occurrenceId === id;
  return dates.some(
    (date) =>
      isOf(duty, date) &&
      fallsOn({ standing, date: date.date }) &&
      others.some(
        (other) =>
          isOf(other.duty, date) &&
          fallsOn({ standing: other.standing, date: date.date }) &&
          overlap(timeOfDuty(other.duty, date), timeOfDuty(duty, date)),
      ),
  );
}

/** Their standing assignments to other duties of the event. */
async function listOthers(tx: Tx, { duty, personId }: { duty: Duty; personId: string }) {
  const db = tables<DutyTables>(tx);
  const duties = await db
    .selectFrom('duty')
    .selectAll()
    .where('event_id', '=', duty.eventId)
    .where('id', '<>', duty.id)
    .where('deleted_at', 'is', null)
    .execute();
  if (duties.length === 0) return [];
  const ids = duties.map(({ id }) => id);
  const standings = await db
    .selectFrom('duty_standing')
    .selectAll()
    .where('duty_id', 'in', ids)
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .execute();
  return standings.flatMap((row) => {
    const of = duties.find(({ id }) => id === row.duty_id);
    return of ? [{ duty: toDuty(of), standing: toStanding(row) }] : [];
  });
}
