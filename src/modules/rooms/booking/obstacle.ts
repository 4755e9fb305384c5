import {
  closureOn,
  dateOf,
  instantOf,
  timeOf,
  weekdayOf,
  type ClosureSpan,
  type Taken,
} from '#modules/calendar/index.ts';
import { weekdays, type Week } from '#modules/organisations/index.ts';
import type { LocalText } from '#platform/i18n/index.ts';
import { around, type Wish } from './wish.ts';

/** What is in the way of one date. */
export type Obstacle =
  | { kind: 'past' }
  /** Not within the times at which the room may be used. */
  | { kind: 'outside' }
  | { kind: 'closed'; name: LocalText }
  | { kind: 'taken'; by: Taken };

/** One date as it would be, in one room. */
export type WishedDate = Omit<Wish, 'repeat' | 'lastOn'>;

/** All that is known of the days around the wished dates. */
export interface Known {
  taken: TakenRooms;
  closures: readonly ClosureSpan[];
  timeZone: string;
  now: Date;
}

/** The first thing in the way of a date in a room, or null where it can be. */
export function obstacleAt(
  date: WishedDate,
  { room, known }: { room: { placeId: string; opening: Week }; known: Known },
): Obstacle | null {
  const { timeZone, now } = known;
  const needed = around(date);
  // First what costs nothing: hundreds of times are tried for one wish.
  if (!isWithin({ ...needed, opening: room.opening })) return { kind: 'outside' };
  const from = Date.parse(instantOf({ local: needed.from, timeZone }));
  const until = Date.parse(instantOf({ local: needed.until, timeZone }));
  if (from <= now.getTime()) return { kind: 'past' };
  const days = [dateOf(needed.from), dateOf(needed.until)] as const;
  const near = known.closures.filter((one) => one.startsOn <= days[1] && one.endsOn >= days[0]);
  const closure = near.length > 0 ? closureOn(daysOf(date, known), near) : null;
  if (closure) return { kind: 'closed', name: closure.name };
  const by = takenBetween(known.taken.get(room.placeId) ?? [], { from, until });
  return by ? { kind: 'taken', by } : null;
}

/**
 * Whether a room may be used between two wall clocks. Midnight at the end of a day belongs to it. A room without times
 * is always open; a night needs such a room.
 */
export function isWithin({
  from,
  until,
  opening,
}: {
  from: string;
  until: string;
  opening: Week;
}): boolean {
  if (weekdays.every((day) => !opening[day]?.length)) return true;
  const endsAtMidnight = timeOf(until) === '00:00' && dateOf(until) > dateOf(from);
  if (dateOf(from) !== dateOf(until) && !endsAtMidnight) return false;
  const end = endsAtMidnight ? '24:00' : timeOf(until);
  return spansOn(opening, dateOf(from)).some(
    (span) => span.from <= timeOf(from) && end <= span.until,
  );
}

/** When a room may be used on a local date. */
export function spansOn(opening: Week, date: string) {
  return opening[weekdayOf(date).toLowerCase() as (typeof weekdays)[number]] ?? [];
}

function daysOf({ localStart, durationMinutes }: WishedDate, { timeZone }: Known) {
  const { until } = around({ localStart, durationMinutes, setUpMinutes: 0, clearMinutes: 0 });
  const [startsAt, endsAt] = [localStart, until].map((local) => instantOf({ local, timeZone }));
  return {
    startsAt: startsAt!,
    endsAt: endsAt!,
    startsOn: dateOf(localStart),
    endsOn: dateOf(until),
  };
}

/** What takes each place, in order of time, as milliseconds: looked up hundreds of times for one wish. */
export type TakenRooms = ReadonlyMap<string, readonly TakenSpan[]>;

interface TakenSpan {
  from: number;
  until: number;
  by: Taken;
}

export function takenRooms(taken: readonly Taken[]): TakenRooms {
  const spans = taken.map((by) => ({
    placeId: by.placeId,
    ...{ from: Date.parse(by.takenFrom), until: Date.parse(by.takenUntil), by },
  }));
  return Map.groupBy(
    spans.toSorted((a, b) => a.from - b.from),
    ({ placeId }) => placeId,
  );
}

/** No room is given twice, so what begins last before the end is the only one that can be in the way. */
function takenBetween(
  spans: readonly TakenSpan[],
  { from, until }: { from: number; until: number },
): Taken | null {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.from < until) low = middle + 1;
    else high = middle;
  }
  const before = spans[low - 1];
  return before && before.until > from ? before.by : null;
}
