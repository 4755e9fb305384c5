import {
  addDays,
  dateOf,
  instantOf,
  localOf,
  timeOf,
  type Taken,
} from '#modules/calendar/index.ts';
import type { Week } from '#modules/organisations/index.ts';
import { spansOn } from '../booking/obstacle.ts';

/** A stretch of one day in one room, on the wall clock; `24:00` is its end. */
export interface DaySpan {
  from: string;
  until: string;
  /** What is there; null: free. */
  taken: Taken | null;
}

/** One day of a room: what is taken and what is free, in order. */
export interface RoomDay {
  date: string;
  /** Nothing can be booked: a holiday, a closure, or no times on this weekday. */
  isClosed: boolean;
  spans: DaySpan[];
}

/** Where nobody says when a room may be used, a day is shown from eight to ten. */
const usual = [{ from: '08:00', until: '22:00' }];

/** A day as people read it: stretches that are taken, and between them what is free within the room's times. */
export function roomDay({
  date,
  opening,
  taken,
  isClosed,
  timeZone,
}: {
  date: string;
  opening: Week;
  /** Of this room, around this day, in order. */
  taken: readonly Taken[];
  isClosed: boolean;
  timeZone: string;
}): RoomDay {
  const hasTimes = Object.values(opening).some((spans) => spans.length > 0);
  const open = isClosed ? [] : hasTimes ? spansOn(opening, date) : usual;
  const there = taken.flatMap((one): DaySpan[] => {
    const from = onDay({ instant: one.takenFrom, date, timeZone });
    const until = onDay({ instant: one.takenUntil, date, timeZone });
    return from < until ? [{ from, until, taken: one }] : [];
  });
  const free = open.flatMap((span) => gaps({ span, there }));
  const spans = [...there, ...free].toSorted((a, b) => a.from.localeCompare(b.from));
  return { date, isClosed: open.length === 0, spans };
}

/** The wall clock of an instant within a day: before it 00:00, after it 24:00. */
function onDay({ instant, date, timeZone }: { instant: string; date: string; timeZone: string }) {
  const local = localOf({ instant, timeZone });
  if (dateOf(local) < date) return '00:00';
  return dateOf(local) > date ? '24:00' : timeOf(local);
}

function gaps({
  span,
  there,
}: {
  span: { from: string; until: string };
  there: readonly DaySpan[];
}): DaySpan[] {
  const free: DaySpan[] = [];
  let at = span.from;
  for (const { from, until } of there) {
    if (from >= span.until) break;
    if (from > at) free.push({ from: at, until: from, taken: null });
    if (until > at) at = until;
  }
  if (at < span.until) free.push({ from: at, until: span.until, taken: null });
  return free;
}

/** From the first moment of a local date to the end of another. */
export function spanOfDays({
  from,
  until,
  timeZone,
}: {
  from: string;
  until: string;
  timeZone: string;
}) {
  return {
    from: instantOf({ local: `${from}T00:00`, timeZone }),
    until: instantOf({ local: `${addDays({ date: until, days: 1 })}T00:00`, timeZone }),
  };
}
