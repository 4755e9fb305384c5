import { defineMessages } from '#platform/i18n/index.ts';

/** The printed sheet for whoever takes part without mail. */
export const sheetMessages = defineMessages({
  de: {
    'people.paper.title': 'Blätter für alle ohne E-Mail: {district}',
    'people.paper.hello': 'Guten Tag, {name}!',
    'people.paper.as_of': '{district}, {date}',
    'people.paper.lead': 'Das steht in den nächsten {weeks} Wochen an:',
    'people.paper.nothing': 'In den nächsten {weeks} Wochen steht noch nichts im Kalender.',
    'people.paper.contact': 'So erreichen Sie uns',
    'people.paper.rights':
      'Sie möchten etwas absagen oder übernehmen, haben eine neue Telefonnummer oder möchten wissen, was wir über Sie gespeichert haben? Rufen Sie an oder kommen Sie vorbei.',
    'people.paper.print_all': 'Blätter für alle ohne E-Mail drucken (PDF)',
    'people.paper.print_one': 'Blatt mit den nächsten Terminen drucken (PDF)',
  },
  en: {
    'people.paper.title': 'Sheets for everybody without email: {district}',
    'people.paper.hello': 'Hello, {name}!',
    'people.paper.as_of': '{district}, {date}',
    'people.paper.lead': 'This is on in the next {weeks} weeks:',
    'people.paper.nothing': 'Nothing is in the calendar for the next {weeks} weeks yet.',
    'people.paper.contact': 'How to reach us',
    'people.paper.rights':
      'You would like to cancel or take something on, have a new telephone number, or want to know what we have stored about you? Call us or come by.',
    'people.paper.print_all': 'Print sheets for everybody without email (PDF)',
    'people.paper.print_one': 'Print a sheet with the next dates (PDF)',
  },
});
