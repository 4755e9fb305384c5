import type { DutyKind } from '../duty/kinds.ts';
import { isAbsent, type Absence } from '../duty/standing.ts';
import { isOnShift, overlap, type Shift } from '../shift/shift.ts';

/** Somebody who does duties, as far as it decides whether they can do this one. */
export interface Helper {
  personId: string;
  skills: readonly string[];
  /** Kinds of duty for which they said they may be asked. */
  standsInFor: readonly string[];
}

/** A stretch of time for which somebody is needed. */
export interface NeededTime {
  /** ISO instants. */
  startsAt: string;
  endsAt: string;
  /** Local date of its start. */
  day: string;
}

/** Those who can do a duty and may be asked for it, whether they are free or not. */
export function willing<One extends Helper>(
  helpers: readonly One[],
  { kind, skills }: { kind: DutyKind; skills: readonly string[] },
): One[] {
  return helpers.filter(
    (one) => one.standsInFor.includes(kind) && skills.every((skill) => one.skills.includes(skill)),
  );
}

/** Who of them is free then: not away, and on no other duty that takes place. */
export function listFree(
  helpers: readonly Helper[],
  {
    time,
    absences,
    shifts,
  }: { time: NeededTime; absences: readonly Absence[]; shifts: readonly Shift[] },
): string[] {
  const meanwhile = shifts.filter((one) => one.isOn && overlap(one, time));
  return helpers
    .map(({ personId }) => personId)
    .filter(
      (personId) =>
        !isAbsent({ absences, personId, day: time.day }) &&
        !meanwhile.some((one) => isOnShift(one, personId)),
    );
}
