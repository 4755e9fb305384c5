import { defineMessages } from '#platform/i18n/index.ts';

export const announcementDueMessages = defineMessages({
  de: {
    'announcements.nav': 'Bekannt machen',
    'announcements.due.tell': '„{title}“ bekannt machen: {channels}',
    'announcements.due.tell_numbered':
      '„{title}“ bekannt machen ({count} Veranstaltungen): {channels}',
    'announcements.due.changed': '„{title}“ hat sich geändert, schon bekannt gemacht: {channels}',
    'announcements.due.rest':
      '{count, plural, one {Eine weitere Sache} other {# weitere Dinge}} bekannt machen',
    'announcements.due.today': '{count} Dinge heute bekannt machen',
    'announcements.export.mark': 'Was Sie beim Bekanntmachen abgehakt haben',
  },
  en: {
    'announcements.nav': 'Announce',
    'announcements.due.tell': 'Announce “{title}”: {channels}',
    'announcements.due.tell_numbered': 'Announce “{title}” ({count} events): {channels}',
    'announcements.due.changed': '“{title}” has changed, already announced: {channels}',
    'announcements.due.rest':
      'Announce {count, plural, one {one more thing} other {# more things}}',
    'announcements.due.today': 'Announce {count} things today',
    'announcements.export.mark': 'What you ticked off when announcing',
  },
});
