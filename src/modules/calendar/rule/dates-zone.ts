import { Temporal } from 'temporal-polyfill';

/**
 * Between wall clock and instant, in milliseconds. Temporal knows when the clocks of a zone change;
 * asked once per zone for a century, the rest is arithmetic. Asked for each date it takes ten times
 * as long, and remaking a city's series means a million dates.
 */

/** Milliseconds since 1970 as if the wall clock showed UTC. */
export type WallClock = number;

/**
 * RFC 5545 §3.3.5: a time that occurs twice means its first occurrence, one that is skipped is read
 * with the offset before the gap. So the new offset holds from where both readings are past.
 */
export function epochOf({ wall, timeZone }: { wall: WallClock; timeZone: string }): number {
  const change = lastAtOrBefore({ changes: changesOf(timeZone), moment: wall, by: 'wall' });
  return wall - change.offset;
}

export function wallOf({ epoch, timeZone }: { epoch: number; timeZone: string }): WallClock {
  const change = lastAtOrBefore({ changes: changesOf(timeZone), moment: epoch, by: 'epoch' });
  return epoch + change.offset;
}

/** From a moment on (its instant, its wall clock), a zone is `offset` ahead of UTC. */
interface Change {
  epoch: number;
  wall: WallClock;
  offset: number;
}

const known = new Map<string, Change[]>();
const firstMoment = '1990-01-01T00:00Z';
const lastMoment = Date.parse('2110-01-01T00:00Z');

function changesOf(timeZone: string): Change[] {
  let changes = known.get(timeZone);
  if (!changes) known.set(timeZone, (changes = findChanges(timeZone)));
  return changes;
}

function findChanges(timeZone: string): Change[] {
  let moment = Temporal.Instant.from(firstMoment).toZonedDateTimeISO(timeZone);
  // Before 1990 and after 2110 the nearest offset holds: no date of ours lies there.
  const changes = [{ epoch: -Infinity, wall: -Infinity, offset: offsetOf(moment) }];
  for (;;) {
    const next = moment.getTimeZoneTransition('next');
    if (!next || next.epochMilliseconds > lastMoment) return changes;
    const epoch = next.epochMilliseconds;
    const [before, offset] = [changes.at(-1)!.offset, offsetOf(next)];
    changes.push({ epoch, wall: epoch + Math.max(before, offset), offset });
    moment = next;
  }
}

const offsetOf = (moment: Temporal.ZonedDateTime) => moment.offsetNanoseconds / 1_000_000;

function lastAtOrBefore(search: {
  changes: Change[];
  moment: number;
  by: 'wall' | 'epoch';
}): Change {
  const { changes, moment, by } = search;
  let [low, high] = [0, changes.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (changes[middle]![by] <= moment) low = middle;
    else high = middle - 1;
  }
  return changes[low]!;
}
