import { staleMoments } from '#modules/calendar/index.ts';
import { weekRows } from '#modules/organisations/index.ts';
import { publicDays } from '#modules/rooms/index.ts';
import { listRooms, readRoomWeek } from '#modules/rooms/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf } from '#routes/context.server.ts';
import type { PageServerLoad } from './$types.js';
import { weekOf } from '#routes/room-week.server.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { id, timeZone } = districtOf(locals);
  const { now, locale } = locals;
  locals.staleAt.push(...staleMoments({ occurrences: [], now, timeZone }));
  const week = weekOf({ url, now, timeZone });
  return inDistrict(id, async (tx) => {
    const rooms = await listRooms(tx);
    const asked = url.searchParams.get('raum');
    const room = rooms.find((one) => one.id === asked) ?? rooms[0];
    const days = room ? await readRoomWeek(tx, { room, from: week.from, timeZone }) : [];
    return {
      rooms: rooms.map(({ opening, ...rest }) => ({
        ...rest,
        times: weekRows({ week: opening, locale }).map((row) => `${row.days}: ${row.times}`),
      })),
      shownId: room?.id ?? '',
      week,
      days: publicDays(days),
    };
  });
};
