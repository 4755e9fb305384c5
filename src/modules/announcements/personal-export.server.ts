import { byPerson, type PersonalExport } from '#platform/personal-export.server.ts';
import { announcementDueMessages } from './messages/due.ts';

export const announcementsExport: PersonalExport = {
  tables: [
    {
      table: 'announcement_mark',
      title: (locale) => announcementDueMessages.in(locale)('announcements.export.mark'),
      columns: ['channel', 'state', 'at'],
      by: { person_id: byPerson },
    },
  ],
  leftOut: [],
};
