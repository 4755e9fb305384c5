import { defineMessages } from '#platform/i18n/index.ts';

export const boardMessages = defineMessages({
  de: {
    'announcements.board.title': 'Bekannt machen',
    'announcements.board.lead':
      'Was noch zu sagen ist, wo, und bis wann. Eine Veranstaltung antippen: Dort liegt alles bereit.',
    'announcements.board.views': 'Ansicht',
    'announcements.board.view.open': 'Zu tun',
    'announcements.board.view.later': 'Später',
    'announcements.board.view.done': 'Erledigt',
    'announcements.board.section.late': 'Überfällig',
    'announcements.board.section.today': 'Heute',
    'announcements.board.section.week': 'In den nächsten sieben Tagen',
    'announcements.board.section.later': 'Danach',
    'announcements.board.section.done': 'Erledigt',
    'announcements.board.section.missed': 'Nicht bekannt gemacht',
    'announcements.board.empty.open': 'Alles ist bekannt gemacht.',
    'announcements.board.empty.open_text':
      'Sobald eine Veranstaltung oder Meldung veröffentlicht ist, steht hier, wo sie noch fehlt.',
    'announcements.board.empty.later': 'Später steht nichts an.',
    'announcements.board.empty.later_text':
      'Hier steht, was erst in mehr als vier Wochen bekannt zu machen ist.',
    'announcements.board.empty.done': 'Noch ist nichts erledigt.',
    'announcements.board.empty.done_text':
      'Was aushängt, gepostet oder weitergegeben ist, steht hier mit Namen und Tag.',
    'announcements.board.rules': 'Wege und Fristen',
    'announcements.board.notice': 'Meldung',
    'announcements.board.to_events': 'Zu den Veranstaltungen',
    'announcements.board.group': '{count} Veranstaltungen, {from} bis {until}',
    'announcements.board.group_open': 'Einzeln ansehen',
    'announcements.board.rest': '{count, plural, one {Eine weitere} other {# weitere}}',
  },
  en: {
    'announcements.board.title': 'Announce',
    'announcements.board.lead':
      'What is still to be told, where, and by when. Tap an event: everything is ready there.',
    'announcements.board.views': 'View',
    'announcements.board.view.open': 'To do',
    'announcements.board.view.later': 'Later',
    'announcements.board.view.done': 'Done',
    'announcements.board.section.late': 'Overdue',
    'announcements.board.section.today': 'Today',
    'announcements.board.section.week': 'In the next seven days',
    'announcements.board.section.later': 'After that',
    'announcements.board.section.done': 'Done',
    'announcements.board.section.missed': 'Not announced',
    'announcements.board.empty.open': 'Everything is announced.',
    'announcements.board.empty.open_text':
      'As soon as an event or a notice is published, this says where it is still missing.',
    'announcements.board.empty.later': 'There is nothing for later.',
    'announcements.board.empty.later_text':
      'This shows what is to be announced in more than four weeks.',
    'announcements.board.empty.done': 'Nothing is done yet.',
    'announcements.board.empty.done_text':
      'What hangs, was posted or passed on stands here, with name and day.',
    'announcements.board.rules': 'Ways and days',
    'announcements.board.notice': 'Notice',
    'announcements.board.to_events': 'To the events',
    'announcements.board.group': '{count} events, {from} to {until}',
    'announcements.board.group_open': 'See each',
    'announcements.board.rest': '{count} more',
  },
});
