import { defineMessages } from '#platform/i18n/index.ts';

/** The channels that this module has itself. */
export const ownMessages = defineMessages({
  de: {
    'announcements.web': 'Internetseite',
    'announcements.web.done': 'steht auf der Internetseite',
    'announcements.calendar': 'Kalender-Abo',
    'announcements.calendar.done': 'steht in den Kalendern',
    'announcements.press': 'Presse',
    'announcements.press.done': 'an die Presse gegeben',
    'announcements.press.text': 'Text für die Presse',
    'announcements.press.picture': 'Bild für die Presse',
    'announcements.press.picture_credit': 'Bild für die Presse ({credit})',
    'announcements.press.where': 'Ort: {where}',
    'announcements.press.organiser': 'Veranstalter: {name}',
    'announcements.press.contact': 'Kontakt: {contact}',
    'announcements.press.next': 'Die nächsten Termine:',
    'announcements.press.more_dates':
      '{count, plural, one {und ein weiterer Termin} other {und # weitere Termine}}',
    'announcements.press.more': 'Mehr dazu: {url}',
    'announcements.press.ask': 'Rückfragen: {reach}',
  },
  en: {
    'announcements.web': 'Website',
    'announcements.web.done': 'on the website',
    'announcements.calendar': 'Calendar subscription',
    'announcements.calendar.done': 'in the calendars',
    'announcements.press': 'Press',
    'announcements.press.done': 'given to the press',
    'announcements.press.text': 'Text for the press',
    'announcements.press.picture': 'Picture for the press',
    'announcements.press.picture_credit': 'Picture for the press ({credit})',
    'announcements.press.where': 'Place: {where}',
    'announcements.press.organiser': 'Organised by: {name}',
    'announcements.press.contact': 'Contact: {contact}',
    'announcements.press.next': 'The next dates:',
    'announcements.press.more_dates':
      '{count, plural, one {and one more date} other {and # more dates}}',
    'announcements.press.more': 'More about it: {url}',
    'announcements.press.ask': 'Questions: {reach}',
  },
});
