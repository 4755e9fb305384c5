import { defineMessages } from '#platform/i18n/index.ts';

/** The calendar's other pages, as the menu names them. */
export const calendarMoreMessages = defineMessages({
  de: {
    'calendar.more.notices': 'Meldungen',
    'calendar.more.closures': 'Feiertage und Schließzeiten',
  },
  en: {
    'calendar.more.notices': 'Notices',
    'calendar.more.closures': 'Holidays and closures',
  },
});
