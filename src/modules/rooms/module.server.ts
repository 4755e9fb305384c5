import type { Module, NavEntry } from '#platform/module.ts';
import { roomsAudit } from './audit.server.ts';
import { dueInRooms } from './due.server.ts';
import { forgetBookingsTick } from './forget.server.ts';
import { remindKeyTick } from './key/remind.server.ts';
import { roomDueMessages } from './messages/due.ts';
import { teamRoomsPath } from './paths.ts';
import { impersonalInRooms, roomsPersonalData } from './personal-data.server.ts';
import { roomsExport } from './personal-export.server.ts';
import { roomsSite } from './site.server.ts';
import { usesOfPlaces } from './uses.server.ts';

const everything = ['coordination', 'volunteer'];

function below(path: string, key: 'rooms' | 'keys' | 'damages' | 'report' | 'clubs'): NavEntry {
  return {
    path: `${teamRoomsPath}/${path}`,
    text: (locale) => roomDueMessages.in(locale)(`rooms.nav.${key}`),
    below: teamRoomsPath,
    roles: key === 'clubs' ? ['coordination'] : everything,
  };
}

export const rooms: Module = {
  audit: roomsAudit,
  nav: [
    {
      path: teamRoomsPath,
      text: (locale) => roomDueMessages.in(locale)('rooms.nav'),
      icon: 'door',
      roles: [...everything, 'delegate'],
    },
    below('schluessel', 'keys'),
    below('schaeden', 'damages'),
    below('bericht', 'report'),
    below('raeume', 'rooms'),
    below('vereine', 'clubs'),
  ],
  due: dueInRooms,
  uses: usesOfPlaces,
  site: roomsSite,
  ticks: [forgetBookingsTick, remindKeyTick],
  personalData: roomsPersonalData,
  personalExport: roomsExport,
  impersonal: impersonalInRooms,
  // A link out of a copy would open the original's bookings.
  copy: { room_link: 'stays' },
};
