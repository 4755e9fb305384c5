import { rememberPerDistrict } from '#platform/cache/district-memory.server.ts';
import type { Site } from '#platform/module.ts';
import { roomDueMessages } from './messages/due.ts';
import { roomsPath } from './paths.ts';
import { listRooms } from './room/room.server.ts';

/** Whether the district has a room to be asked for; who adds one publishes. */
const readUse = rememberPerDistrict(async (tx) => ({ any: (await listRooms(tx)).length > 0 }));

/** What is booked stands in no sitemap: only that there are rooms. */
export const roomsSite: Site = {
  links: [
    {
      path: roomsPath,
      text: (locale) => roomDueMessages.in(locale)('rooms.site'),
      stands: 'in footer',
      isUsed: async (reading) => (await readUse(reading)).any,
    },
  ],
};
