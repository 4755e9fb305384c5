import { addDays, closureOn, instantOf, type Taken } from '#modules/calendar/index.ts';
import { listClosures, listTaken } from '#modules/calendar/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { listRooms } from '../room/room.server.ts';
import type { Room } from '../room/room.ts';
import { roomDay, spanOfDays, type DaySpan, type RoomDay } from './free.ts';

/** Seven days of a room from a local date on, with what takes it. */
export async function readRoomWeek(
  tx: Tx,
  { room, from, timeZone }: { room: Room; from: string; timeZone: string },
): Promise<RoomDay[]> {
  return readRoomDays(tx, { room, from, until: addDays({ date: from, days: 6 }), timeZone });
}

/** When the room of a place is free on these days, within its times; empty where the place is no room. */
export async function listFree(
  tx: Tx,
  {
    placeId,
    from,
    until,
    timeZone,
  }: { placeId: string; from: string; until: string; timeZone: string },
): Promise<{ date: string; spans: DaySpan[] }[]> {
  const room = (await listRooms(tx)).find((one) => one.placeId === placeId);
  if (!room) return [];
  const days = await readRoomDays(tx, { room, from, until, timeZone });
  return days.map(({ date, spans }) => ({ date, spans: spans.filter(({ taken }) => !taken) }));
}

/** Whether nothing takes a place between two instants. */
export async function isFree(
  tx: Tx,
  { placeId, startsAt, endsAt }: { placeId: string; startsAt: Date; endsAt: Date },
): Promise<boolean> {
  const span = { from: startsAt.toISOString(), until: endsAt.toISOString() };
  return (await listTaken(tx, { placeIds: [placeId], spans: [span] })).length === 0;
}

async function readRoomDays(
  tx: Tx,
  { room, from, until, timeZone }: { room: Room; from: string; until: string; timeZone: string },
): Promise<RoomDay[]> {
  const spans = [spanOfDays({ from, until, timeZone })];
  const taken = await listTaken(tx, { placeIds: [room.placeId], spans });
  const closures = await listClosures(tx, { from, until });
  const days: RoomDay[] = [];
  for (let date = from; date <= until; date = addDays({ date, days: 1 })) {
    const noon = instantOf({ local: `${date}T12:00`, timeZone });
    const day = { startsAt: noon, endsAt: noon, startsOn: date, endsOn: date };
    const isClosed = closureOn(day, closures) !== null;
    days.push(roomDay({ date, opening: room.opening, taken, isClosed, timeZone }));
  }
  return days;
}

export type { Taken };
