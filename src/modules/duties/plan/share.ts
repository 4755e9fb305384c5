import { overlap } from '../shift/shift.ts';

/** What is needed on one date, with who could do it. */
export interface Wanted {
  needed: number;
  startsAt: string;
  endsAt: string;
  /** Ids of those who are free. */
  free: readonly string[];
}

/**
 * How many each of them can have. Nobody is in two places at once: where times overlap, one person counts for one of
 * them, and so that as many places as possible are filled (augmenting paths, as for any bipartite matching). A need
 * that meets no other counts all who are free.
 */
export function shareOut(wanted: readonly Wanted[]): number[] {
  return wanted.map((one, at) => {
    const together = wanted.filter((other, index) => index <= at && isRival(one, other));
    if (!wanted.some((other) => other !== one && isRival(one, other))) return one.free.length;
    return countMatched(together) - countMatched(together.filter((other) => other !== one));
  });
}

const isRival = (one: Wanted, other: Wanted) => one === other || overlap(one, other);

/** How many places are filled at most. */
function countMatched(wanted: readonly Wanted[]): number {
  const places = wanted.flatMap(({ needed, free }) => Array<typeof free>(needed).fill(free));
  const placeOf = new Map<string, number>();
  const fill = (place: number, tried: Set<string>): boolean =>
    (places[place] ?? []).some((person) => {
      if (tried.has(person)) return false;
      tried.add(person);
      const other = placeOf.get(person);
      if (other !== undefined && !fill(other, tried)) return false;
      placeOf.set(person, place);
      return true;
    });
  return places.filter((_, place) => fill(place, new Set())).length;
}
