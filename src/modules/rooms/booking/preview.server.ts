import { addDays, dateOf, instantOf, type TimeSpan } from '#modules/calendar/index.ts';
import { listClosures, listTaken } from '#modules/calendar/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import type { Room } from '../room/room.ts';
import { listRooms } from '../room/room.server.ts';
import { dateOfWish } from './alternatives.ts';
import { takenRooms } from './obstacle.ts';
import { judgeWish, mostAlternatives, type PreviewedDate } from './preview.ts';
import { around, planWish, type Wish } from './wish.ts';

/**
 * What is in the way of each date of a wish: another booking, an event, opening hours, a holiday, a closure, the times
 * of the room; and what is free instead. Two questions to the database, however long the series.
 * @returns null where the wish has no date at all.
 */
export async function previewBooking(
  tx: Tx,
  { command, room, wish }: { command: Pick<Command, 'timeZone' | 'now'>; room: Room; wish: Wish },
): Promise<PreviewedDate[] | null> {
  const { timeZone, now } = command;
  const planned = planWish(wish, timeZone);
  if (!planned) return null;
  const { dates } = planned;
  const needed = dates.map(({ originalLocal }) => {
    const { from, until } = around(dateOfWish(wish, originalLocal));
    return {
      from: instantOf({ local: from, timeZone }),
      until: instantOf({ local: until, timeZone }),
    };
  });
  const rooms = await listRooms(tx);
  const first = dates[0]!.startsOn;
  const last = dates.at(-1)!.endsOn;
  const closures = await listClosures(tx, {
    from: addDays({ date: first, days: -7 }),
    until: addDays({ date: last, days: 7 }),
  });
  const inTheWay = await listTaken(tx, { placeIds: [room.placeId], spans: needed });
  const known = { closures, timeZone, now, taken: takenRooms(inTheWay) };
  const judged = judgeWish({ wish, dates, room, rooms: [], known });
  const weeks = judged
    .filter(({ obstacle }) => obstacle)
    .slice(0, mostAlternatives)
    .map(({ date }) => weekAround({ date: date.startsOn, timeZone }))
    .reduce<TimeSpan[]>(joined, []);
  if (weeks.length === 0) return judged;
  const nearby = await listTaken(tx, { placeIds: rooms.map((one) => one.placeId), spans: weeks });
  const near = new Set(nearby.map((one) => one.occurrenceId));
  const taken = takenRooms([...nearby, ...inTheWay.filter((one) => !near.has(one.occurrenceId))]);
  return judgeWish({ wish, dates, room, rooms, known: { ...known, taken } });
}

/** Any other day of the same week lies within. */
function weekAround({ date, timeZone }: { date: string; timeZone: string }): TimeSpan {
  const at = (days: number) =>
    instantOf({ local: `${addDays({ date: dateOf(date), days })}T00:00`, timeZone });
  return { from: at(-7), until: at(8) };
}

/** Weeks that touch are one span, so that nothing is read twice. */
function joined(spans: TimeSpan[], next: TimeSpan): TimeSpan[] {
  const last = spans.at(-1);
  if (!last || next.from > last.until) return [...spans, next];
  return [...spans.slice(0, -1), { from: last.from, until: next.until }];
}
