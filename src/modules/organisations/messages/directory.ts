import { defineMessages } from '#platform/i18n/index.ts';

/** The public directory. */
export const directoryMessages = defineMessages({
  de: {
    'organisations.directory.title': 'Vereine und Geschäfte',
    'organisations.directory.lead':
      'Wer in {name} etwas anbietet: Öffnungszeiten, Adressen und Menschen, die weiterhelfen.',
    'organisations.directory.description':
      'Vereine, Geschäfte, Handwerk, Gesundheit und Beratung in {name}, mit Öffnungszeiten und Kontakt.',
    'organisations.directory.search': 'Wen oder was suchen Sie?',
    'organisations.directory.search_button': 'Suchen',
    'organisations.directory.categories': 'Rubriken',
    'organisations.directory.all': 'Alle',
    'organisations.directory.with_count': '{name} ({count})',
    'organisations.directory.letters': 'Anfangsbuchstaben',
    'organisations.directory.other_letter': '0–9',
    'organisations.directory.count': '{count, plural, one {Ein Eintrag} other {# Einträge}}',
    'organisations.directory.guessed': '„{words}“ steht nirgends. Diese Einträge klingen ähnlich:',
    'organisations.directory.none': 'Dazu gibt es keinen Eintrag.',
    'organisations.directory.none_hint':
      'Versuchen Sie es mit einem anderen Wort, oder sehen Sie alle Einträge durch.',
    'organisations.directory.empty': 'Noch keine Einträge',
    'organisations.directory.empty_hint': 'Das Verzeichnis entsteht gerade.',
    'organisations.directory.reset': 'Alle Einträge zeigen',
    'organisations.directory.pages': 'Seiten des Verzeichnisses',
    'organisations.directory.earlier': 'Zurück',
    'organisations.directory.later': 'Weiter',
    'organisations.directory.position': 'Seite {page} von {pages}',
    'organisations.entry.where': 'Adresse',
    'organisations.entry.people': 'Ansprechpersonen',
    'organisations.entry.times': 'Zeiten',
    'organisations.entry.access': 'Barrierefreiheit',
    'organisations.entry.dates': 'Nächste Termine',
    'organisations.entry.all_dates': 'Alle Termine von {name}',
    'organisations.entry.card': 'Ins Adressbuch',
    'organisations.entry.little':
      'Mehr wissen wir noch nicht. Gehören Sie dazu? Das Team trägt gern ein, was fehlt.',
  },
  en: {
    'organisations.directory.title': 'Clubs and shops',
    'organisations.directory.lead':
      'Who offers something in {name}: opening times, addresses and people who can help.',
    'organisations.directory.description':
      'Clubs, shops, trades, health and advice in {name}, with opening times and contacts.',
    'organisations.directory.search': 'Whom or what are you looking for?',
    'organisations.directory.search_button': 'Search',
    'organisations.directory.categories': 'Sections',
    'organisations.directory.all': 'All',
    'organisations.directory.with_count': '{name} ({count})',
    'organisations.directory.letters': 'First letters',
    'organisations.directory.other_letter': '0–9',
    'organisations.directory.count': '{count, plural, one {One entry} other {# entries}}',
    'organisations.directory.guessed': 'Nobody says “{words}”. These entries sound like it:',
    'organisations.directory.none': 'There is no entry for this.',
    'organisations.directory.none_hint': 'Try another word, or look through all entries.',
    'organisations.directory.empty': 'No entries yet',
    'organisations.directory.empty_hint': 'The directory is just being made.',
    'organisations.directory.reset': 'Show all entries',
    'organisations.directory.pages': 'Pages of the directory',
    'organisations.directory.earlier': 'Back',
    'organisations.directory.later': 'Next',
    'organisations.directory.position': 'Page {page} of {pages}',
    'organisations.entry.where': 'Address',
    'organisations.entry.people': 'Contact persons',
    'organisations.entry.times': 'Times',
    'organisations.entry.access': 'Accessibility',
    'organisations.entry.dates': 'Next dates',
    'organisations.entry.all_dates': 'All dates of {name}',
    'organisations.entry.card': 'To the address book',
    'organisations.entry.little':
      'We do not know more yet. Do you belong to it? The team will gladly add what is missing.',
  },
});
