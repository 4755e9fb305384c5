import type { PlannedOccurrence } from '#modules/calendar/index.ts';
import { alternativesTo, dateOfWish, type Alternative } from './alternatives.ts';
import { obstacleAt, type Known, type Obstacle } from './obstacle.ts';
import type { Wish } from './wish.ts';
import type { Room } from '../room/room.ts';

/** One date of a wish, and what is in its way. */
export interface PreviewedDate {
  date: PlannedOccurrence;
  obstacle: Obstacle | null;
  alternatives: Alternative[];
}

/** More alternatives than this nobody reads. */
export const mostAlternatives = 30;

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
    return {
      date,
      obstacle,
      alternatives: looks ? alternativesTo(wished, { room, rooms, known }) : [],
    };
  });
}

/** Which dates would not be booked, as a form carries it along: whoever sends it has seen these and no others. */
export function seenKey(preview: readonly PreviewedDate[]): string {
  const away = preview.filter(({ obstacle }) => obstacle);
  return away.map(({ date }) => date.originalLocal).join(' ');
}
