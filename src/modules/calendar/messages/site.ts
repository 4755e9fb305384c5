import { defineMessages } from '#platform/i18n/index.ts';

/** The calendar's entries in the public menu, and its invitation on the start page. */
export const calendarSiteMessages = defineMessages({
  de: {
    'calendar.site.dates': 'Termine',
    'calendar.site.notices': 'Meldungen',
    'calendar.site.office': 'Büro',
    'calendar.site.subscribe': 'Kalender abonnieren',
    'calendar.site.subscribe_text':
      'Alle Termine im Kalender Ihres Telefons, immer auf dem neuesten Stand.',
  },
  en: {
    'calendar.site.dates': 'Dates',
    'calendar.site.notices': 'News',
    'calendar.site.office': 'Office',
    'calendar.site.subscribe': 'Subscribe to the calendar',
    'calendar.site.subscribe_text': 'All dates in the calendar of your phone, always up to date.',
  },
});
