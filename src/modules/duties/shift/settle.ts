import { fallsOn, isAbsent, type Absence, type Standing } from '../duty/standing.ts';
import type { Assignment, ReleaseReason } from './assignment.ts';

/** A shift as far as it decides who is there by standing assignment. */
export interface SettledShift {
  /** The day for which it was planned, and the day on which it takes place. Local dates. */
  date: string;
  day: string;
  needed: number;
  /** Released ones too. */
  assignments: readonly Assignment[];
}

/** What must be written so that a shift has those whom the standing assignments want. */
export interface Settlement {
  add: { slot: number; personId: string; standingId: string }[];
  release: { id: string; reason: ReleaseReason }[];
}

/**
 * Brings standing assignments and absences to one shift. Whoever is there by themselves stays; whoever said "I can't"
 * or swapped is not put back; whoever has another duty of that date then is not put there; the longest standing comes first where there are more than are needed. Settled twice
 * changes nothing.
 * @param elsewhere persons on another duty of the date at the same time. @param standings that hold, the longest standing first. @param here persons who have not left the district
 */
export function settle({
  shift,
  standings,
  absences,
  here,
  elsewhere = new Set(),
}: {
  shift: SettledShift;
  standings: readonly Standing[];
  absences: readonly Absence[];
  here: ReadonlySet<string>;
  elsewhere?: ReadonlySet<string> | undefined;
}): Settlement {
  const { day, date, needed } = shift;
  const held = shift.assignments.filter(({ releaseReason }) => releaseReason === null);
  const refused = new Set(
    shift.assignments
      .filter(({ releaseReason: reason }) => reason === 'cannot' || reason === 'swap')
      .map(({ personId }) => personId),
  );
  const wanted = standings.filter(
    (one) => here.has(one.personId) && fallsOn({ standing: one, date }),
  );
  const release = held.flatMap(({ id, personId, standingId }) => {
    if (!here.has(personId)) return { id, reason: 'left' as const };
    if (standingId === null) return [];
    if (isAbsent({ absences, personId, day })) return { id, reason: 'absence' as const };
    const isWanted = wanted.some((one) => one.id === standingId);
    return isWanted ? [] : { id, reason: 'changed' as const };
  });
  const gone = new Set(release.map(({ id }) => id));
  const staying = held.filter(({ id }) => !gone.has(id));
  const taken = new Set(staying.map(({ slot }) => slot));
  const there = new Set(staying.map(({ personId }) => personId));
  const add: Settlement['add'] = [];
  for (const { id: standingId, personId } of wanted) {
    const slot = freeSlot({ taken, needed });
    if (slot === null) break;
    if (there.has(personId) || refused.has(personId) || elsewhere.has(personId)) continue;
    if (isAbsent({ absences, personId, day })) continue;
    add.push({ slot, personId, standingId });
    taken.add(slot);
    there.add(personId);
  }
  return { add, release };
}

/** The lowest that nobody has; null where all are taken. */
export function freeSlot({
  taken,
  needed,
}: {
  taken: ReadonlySet<number>;
  needed: number;
}): number | null {
  for (let slot = 1; slot <= needed; slot += 1) if (!taken.has(slot)) return slot;
  return null;
}
