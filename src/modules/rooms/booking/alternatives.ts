import { addDays, addMinutes, dateOf, timeOf, weekdayOf } from '#modules/calendar/index.ts';
import { weekdays, type Week } from '#modules/organisations/index.ts';
import { around, type Wish } from './wish.ts';
import { obstacleAt, type Known, type WishedDate } from './obstacle.ts';

/** Another date that is free, where the wished one is not. */
export interface Alternative {
  kind: 'same_day' | 'other_day' | 'other_room';
  roomId: string;
  /** `YYYY-MM-DDTHH:MM` */
  localStart: string;
}

interface Bookable {
  id: string;
  placeId: string;
  opening: Week;
}

/** Where nobody says when a room may be used, nobody is sent there at night. */
const earliest = '07:00';
const latest = '22:30';
const step = 15;

/**
 * What is free instead, at most one of each kind: the nearest time on the same day, the same time on the nearest other
 * day of that week, another room at that time.
 */
export function alternativesTo(
  date: WishedDate,
  {
    room,
    rooms,
    known,
    times,
  }: {
    room: Bookable;
    rooms: readonly Bookable[];
    known: Known;
    /** What `freeTimes` found. */
    times: readonly string[];
  },
): Alternative[] {
  const isFree = (localStart: string, where = room) =>
    obstacleAt({ ...date, localStart }, { room: where, known }) === null;
  const [otherTime] = times;
  const otherDay = nearDays(date.localStart).find((local) => isFree(local));
  const otherRoom = rooms.find((one) => one.id !== room.id && isFree(date.localStart, one));
  const found: Alternative[] = [];
  if (otherTime) found.push({ kind: 'same_day', roomId: room.id, localStart: otherTime });
  if (otherDay) found.push({ kind: 'other_day', roomId: room.id, localStart: otherDay });
  if (otherRoom) {
    found.push({ kind: 'other_room', roomId: otherRoom.id, localStart: date.localStart });
  }
  return found;
}

/** All times at which the room would be free on the day of a date, the nearest first. */
export function freeTimes(
  date: WishedDate,
  { room, known }: { room: Bookable; known: Known },
): string[] {
  return nearTimes(date).filter(
    (localStart) => obstacleAt({ ...date, localStart }, { room, known }) === null,
  );
}

/** Later before earlier, nearest first. */
function nearTimes(date: WishedDate): string[] {
  const day = dateOf(date.localStart);
  const times: string[] = [];
  for (let minutes = step; minutes < 24 * 60; minutes += step) {
    for (const way of [minutes, -minutes]) {
      const local = addMinutes({ local: date.localStart, minutes: way });
      const { until } = around({ ...date, localStart: local });
      const isByDay =
        dateOf(local) === day &&
        dateOf(until) === day &&
        timeOf(local) >= earliest &&
        timeOf(until) <= latest;
      if (isByDay) times.push(local);
    }
  }
  return times;
}

function nearDays(localStart: string): string[] {
  const date = dateOf(localStart);
  const at = weekdays.indexOf(weekdayOf(date).toLowerCase() as (typeof weekdays)[number]);
  return weekdays
    .map((_, index) => index - at)
    .filter((days) => days !== 0)
    .toSorted((a, b) => Math.abs(a) - Math.abs(b) || b - a)
    .map((days) => `${addDays({ date, days })}T${timeOf(localStart)}`);
}

/** How often a wish repeats says nothing of one of its dates. */
export function dateOfWish(wish: Wish, localStart: string): WishedDate {
  const { durationMinutes, setUpMinutes, clearMinutes } = wish;
  return { localStart, durationMinutes, setUpMinutes, clearMinutes };
}
