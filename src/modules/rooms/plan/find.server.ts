import { localDay, type Finding, type PlannedDate } from '#modules/calendar/index.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import type { Locale } from '#platform/i18n/index.ts';
import { listKeys } from '../key/key.server.ts';
import { listRooms } from '../room/room.server.ts';
import { keyFindings } from './key.ts';
import { limitFindings } from './limits.ts';

/**
 * What rooms know that stands in the way of planned dates at a place, beside what takes it: its times, and its keys.
 * Nothing where the place is no room.
 * @param organisationId who plans.
 * @param tells whether it says who has the keys.
 */
export async function findInRooms(
  tx: Tx,
  {
    dates,
    placeId,
    organisationId,
    tells,
    now,
    timeZone,
    locale,
  }: {
    dates: readonly PlannedDate[];
    placeId: string | null;
    organisationId: string | null;
    tells: boolean;
    now: Date;
    timeZone: string;
    locale: Locale;
  },
): Promise<Finding[]> {
  const room = placeId && (await listRooms(tx)).find((one) => one.placeId === placeId);
  if (!room) return [];
  const keys = (await listKeys(tx)).filter(({ roomId }) => roomId === room.id);
  const today = localDay({ at: now, timeZone });
  return [
    ...limitFindings({ dates, opening: room.opening, locale }),
    ...keyFindings({ keys, dates, today, organisationId, tells, locale }),
  ];
}
