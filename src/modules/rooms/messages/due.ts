import { defineMessages } from '#platform/i18n/index.ts';

/** What "Heute" says of rooms, and how they are called in the menu. */
export const roomDueMessages = defineMessages({
  de: {
    'rooms.nav': 'Raum',
    'rooms.nav.rooms': 'Räume',
    'rooms.nav.keys': 'Schlüssel',
    'rooms.nav.damages': 'Schäden',
    'rooms.nav.report': 'Nutzung',
    'rooms.nav.clubs': 'Links für Vereine',
    'rooms.site': 'Raum nutzen',
    'rooms.private': 'privat',
    'rooms.due.request': 'Raumanfrage beantworten: {who}',
    'rooms.due.key': 'Schlüssel „{key}“ ist seit {day} überfällig: {who}',
    'rooms.due.damage': 'Schaden im Raum: {text}',
  },
  en: {
    'rooms.nav': 'Room',
    'rooms.nav.rooms': 'Rooms',
    'rooms.nav.keys': 'Keys',
    'rooms.nav.damages': 'Damages',
    'rooms.nav.report': 'Use',
    'rooms.nav.clubs': 'Links for groups',
    'rooms.site': 'Use a room',
    'rooms.private': 'private',
    'rooms.due.request': 'Answer a request for the room: {who}',
    'rooms.due.key': 'The key “{key}” has been due since {day}: {who}',
    'rooms.due.damage': 'Damage in the room: {text}',
  },
});
