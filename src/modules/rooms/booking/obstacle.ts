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
  taken: readonly Taken[];
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
  const from = Date.parse(instantOf({ local: needed.from, timeZone }));
  const until = Date.parse(instantOf({ local: needed.until, timeZone }));
  if (from <= now.getTime()) return { kind: 'past' };
  if (!isWithin({ ...needed, opening: room.opening })) return { kind: 'outside' };
  const closure = closureOn(daysOf(date, known), known.closures);
  if (closure) return { kind: 'closed', name: closure.name };
  const by = known.taken.find(
    (one) =>
      one.placeId === room.placeId &&
      Date.parse(one.takenFrom) < until &&
      Date.parse(one.takenUntil) > from,
  );
  return by ? { kind: 'taken', by } : null;
}

/** Midnight at the end of a day belongs to it. A room without times is always open; a night needs such a room. */
function isWithin({
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
