import { defineMessages } from '#platform/i18n/index.ts';

/** The directory on paper. */
export const directoryPaperMessages = defineMessages({
  de: {
    'organisations.paper.link': 'Verzeichnis als Heft (PDF)',
    'organisations.paper.hint':
      'Zum Ausdrucken im Format A5, mit Öffnungszeiten und Namensverzeichnis.',
    'organisations.paper.lead':
      '{count, plural, one {Ein Eintrag} other {# Einträge}} mit Öffnungszeiten und Kontakt. Stand: {day}.',
    'organisations.paper.empty': 'Noch keine Einträge.',
    'organisations.paper.foot': '{name}, Stand {day}',
    'organisations.paper.contents': 'Rubriken',
    'organisations.paper.index': 'Namensverzeichnis',
  },
  en: {
    'organisations.paper.link': 'Directory as a booklet (PDF)',
    'organisations.paper.hint': 'To print in A5, with opening times and an index of names.',
    'organisations.paper.lead':
      '{count, plural, one {One entry} other {# entries}} with opening times and contacts. As of {day}.',
    'organisations.paper.empty': 'No entries yet.',
    'organisations.paper.foot': '{name}, as of {day}',
    'organisations.paper.contents': 'Sections',
    'organisations.paper.index': 'Index of names',
  },
});
