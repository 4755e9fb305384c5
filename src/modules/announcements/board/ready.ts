import type { Occurrence } from '#modules/calendar/index.ts';
import { isOver } from '../entry/announced.ts';
import type { Entry } from '../entry/entry.ts';

/** Dates that are made ready at once: all that are near of a weekly event. Pictures of each take a second. */
const mostDates = 6;

/** What is to be done, and was not made ready as it is now. */
export function canBeReady({ state, isOpen, changes }: Entry): boolean {
  return (state === 'planned' && isOpen) || (state === 'ready' && changes.length > 0);
}

/** What of one channel is made ready by the next press, and what only later. */
export interface Reach {
  /** For the next dates, or for all of them at once. */
  near: Entry[];
  later: Entry[];
  /** The last date that is near, where later ones wait. */
  until: Occurrence | null;
}

/** @param entries of one channel */
export function reachOf({ entries, now }: { entries: readonly Entry[]; now: Date }): Reach {
  const coming = entries.filter(({ date }) => date === null || !isOver({ date, now }));
  const dates = [...new Set(coming.flatMap(({ date }) => date ?? []))].toSorted((a, b) =>
    a.startsAt < b.startsAt ? -1 : 1,
  );
  const near = dates.slice(0, mostDates);
  const isNear = ({ date }: Entry) => date === null || near.includes(date);
  const later = coming.filter((entry) => !isNear(entry));
  const waits = later.some(({ isOpen }) => isOpen);
  return { near: coming.filter(isNear), later, until: waits ? (near.at(-1) ?? null) : null };
}
