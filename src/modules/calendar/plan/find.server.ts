import { listPlaces } from '#modules/places/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import type { Locale } from '#platform/i18n/index.ts';
import { findClashesAt } from '../event/clash.server.ts';
import type { Taken } from '../occurrence/taken.ts';
import { listTaken } from '../occurrence/taken.server.ts';
import { clockFindings } from './clock.ts';
import type { Finding } from './finding.ts';
import type { PlannedDate } from './planned.ts';
import { closureFindings, meanwhileFindings, roomFindings } from './words.ts';

/** More of them nobody reads. */
const mostMeanwhile = 60;

/**
 * What the calendar itself knows that stands in the way of planned dates: the room is taken, with set-up and clearing
 * of both; it is closed; something else is on at the same time; the clock is put forward.
 * @param tells whether the names of what only the team shall see are said.
 */
export async function findInCalendar(
  tx: Tx,
  {
    dates,
    eventId,
    placeId,
    tells,
    locale,
  }: {
    dates: readonly PlannedDate[];
    /** The event itself, where it is stored already. */
    eventId: string | null;
    placeId: string | null;
    tells: boolean;
    locale: Locale;
  },
): Promise<Finding[]> {
  const said = { dates, tells, locale };
  const taken = await takenAround(tx, { dates, eventId, placeId });
  const clashes = await findClashesAt(tx, { dates, eventId, placeId, limit: mostMeanwhile });
  const elsewhere = clashes.filter(({ isSameRoom }) => !isSameRoom);
  return [
    ...clockFindings(said),
    ...roomFindings({ ...said, taken }),
    ...closureFindings({ ...said, needsRoom: await isRoom(tx, placeId) }),
    ...meanwhileFindings({ ...said, clashes: elsewhere }),
  ];
}

async function isRoom(tx: Tx, placeId: string | null): Promise<boolean> {
  const places = placeId === null ? [] : await listPlaces(tx);
  return places.some(({ id, exclusive }) => id === placeId && exclusive);
}

async function takenAround(
  tx: Tx,
  {
    dates,
    eventId,
    placeId,
  }: { dates: readonly PlannedDate[]; eventId: string | null; placeId: string | null },
): Promise<Taken[]> {
  if (placeId === null) return [];
  const spans = dates.map(({ takenFrom, takenUntil }) => ({ from: takenFrom, until: takenUntil }));
  const taken = await listTaken(tx, { placeIds: [placeId], spans });
  return taken.filter((one) => one.eventId !== eventId);
}
