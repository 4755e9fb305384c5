import { defineMessages } from '#platform/i18n/index.ts';

/** What the event form says of the dates that come out of it. */
export const calendarPreviewMessages = defineMessages({
  de: {
    'calendar.form.show_dates': 'Termine zeigen',
    'calendar.form.preview': 'So steht es dann im Kalender',
    'calendar.form.preview_next': 'Die nächsten Termine',
    'calendar.form.preview_first': '{words}.',
    'calendar.form.preview_wait': 'Tragen Sie Datum und Uhrzeit ein, dann stehen hier die Termine.',
    'calendar.form.preview_none': 'Es gibt keine kommenden Termine.',
    'calendar.form.preview_past': 'Diese Termine liegen in der Vergangenheit.',
    'calendar.form.preview_goes_on': 'und so weiter',
    'calendar.form.preview_falls_out': 'fällt aus: {name}',
    'calendar.form.preview_held': 'findet statt: {name}',
    'calendar.form.preview_marked': 'findet statt, mit Hinweis: {name}',
    'calendar.form.preview_holidays':
      '{count, plural, one {Ein weiterer Termin fällt} other {# weitere Termine fallen}} auf freie Tage:',
    'calendar.form.preview_failed':
      'Die Termine lassen sich gerade nicht zeigen. Sie können trotzdem speichern.',
  },
  en: {
    'calendar.form.show_dates': 'Show dates',
    'calendar.form.preview': 'This is how the calendar will say it',
    'calendar.form.preview_next': 'The next dates',
    'calendar.form.preview_first': '{words}.',
    'calendar.form.preview_wait': 'Fill in date and time, and the dates will stand here.',
    'calendar.form.preview_none': 'There are no coming dates.',
    'calendar.form.preview_past': 'These dates are in the past.',
    'calendar.form.preview_goes_on': 'and so on',
    'calendar.form.preview_falls_out': 'does not take place: {name}',
    'calendar.form.preview_held': 'takes place: {name}',
    'calendar.form.preview_marked': 'takes place, with a hint: {name}',
    'calendar.form.preview_holidays':
      '{count, plural, one {One more date falls} other {# more dates fall}} on free days:',
    'calendar.form.preview_failed': 'The dates cannot be shown right now. You can save anyway.',
  },
});
