import { timeOf, type PlannedOccurrence } from '#modules/calendar/index.ts';
import { alternativesTo, dateOfWish, freeTimes, type Alternative } from './alternatives.ts';
import { obstacleAt, type Known, type Obstacle } from './obstacle.ts';
import type { Wish } from './wish.ts';
import type { Room } from '../room/room.ts';

/** One date of a wish, and what is in its way. */
export interface PreviewedDate {
  date: PlannedOccurrence;
  obstacle: Obstacle | null;
  alternatives: Alternative[];
  /** All other starts on that day at which the room is free, the nearest first; where something is in the way. */
  times: string[];
}

/** So many weeks a year has: a weekly series is looked at whole. */
export const mostAlternatives = 53;

type Bookable = Pick<Room, 'id' | 'placeId' | 'opening'>;

/** Judges a wish date by date. Alternatives are looked for where something is in the way. */
export function judgeWish({
  wish,
  dates,
  room,
  rooms,
  known,
}: {
  wish: Wish;
  dates: readonly PlannedOccurrence[];
  room: Bookable;
  rooms: readonly Bookable[];
  known: Known;
}): PreviewedDate[] {
  let looked = 0;
  return dates.map((date) => {
    const wished = dateOfWish(wish, date.originalLocal);
    const obstacle = obstacleAt(wished, { room, known });
    const looks = obstacle !== null && (looked += 1) <= mostAlternatives;
    const times = looks ? freeTimes(wished, { room, known }) : [];
    const alternatives = looks ? alternativesTo(wished, { room, rooms, known, times }) : [];
    return { date, obstacle, alternatives, times };
  });
}

/**
 * The one time of day that would suit most of the dates that are not free; of several the nearest. Null where it would
 * not suit two.
 */
export function commonTime(
  preview: readonly PreviewedDate[],
): { time: string; count: number } | null {
  const counts = new Map<string, { count: number; distance: number }>();
  for (const { times } of preview) {
    for (const [distance, local] of times.entries()) {
      const time = timeOf(local);
      const before = counts.get(time) ?? { count: 0, distance: 0 };
      counts.set(time, { count: before.count + 1, distance: before.distance + distance });
    }
  }
  const [best] = [...counts].toSorted(
    ([, a], [, b]) => b.count - a.count || a.distance / a.count - b.distance / b.count,
  );
  return best && best[1].count > 1 ? { time: best[0], count: best[1].count } : null;
}

/** The other room that is free at the wished time on most of the dates that are not. */
export function commonRoom(
  preview: readonly PreviewedDate[],
): { roomId: string; count: number } | null {
  const rooms = preview.flatMap(({ alternatives }) =>
    alternatives.filter(({ kind }) => kind === 'other_room').map(({ roomId }) => roomId),
  );
  const counted = [...new Set(rooms)].map((roomId) => ({
    roomId,
    count: rooms.filter((one) => one === roomId).length,
  }));
  return counted.toSorted((a, b) => b.count - a.count)[0] ?? null;
}

/** Which dates would not be booked, as a form carries it along: whoever sends it has seen these and no others. */
export function seenKey(preview: readonly PreviewedDate[]): string {
  const away = preview.filter(({ obstacle }) => obstacle);
  return away.map(({ date }) => date.originalLocal).join(' ');
}
