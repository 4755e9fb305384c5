import { defineMessages } from '#platform/i18n/index.ts';

/** The ways to the calendar's other pages. */
export const calendarMoreMessages = defineMessages({
  de: {
    'calendar.more.label': 'Was der Kalender braucht',
    'calendar.more.notices': 'Meldungen',
    'calendar.more.closures': 'Feiertage und Schließzeiten',
    'calendar.more.places': 'Orte',
    'calendar.more.organisations': 'Organisationen',
  },
  en: {
    'calendar.more.label': 'What the calendar needs',
    'calendar.more.notices': 'Notices',
    'calendar.more.closures': 'Holidays and closures',
    'calendar.more.places': 'Places',
    'calendar.more.organisations': 'Organisations',
  },
});
