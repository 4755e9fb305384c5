import { defineMessages } from '#platform/i18n/index.ts';

export const ruleMessages = defineMessages({
  de: {
    'announcements.rules.title': 'Wege und Fristen',
    'announcements.rules.lead':
      'Auf welchen Wegen der Stadtteil etwas bekannt macht, und bis wann. Was geändert wird, gilt sofort auch für alles, was noch offen ist.',
    'announcements.rules.used': 'Diesen Weg nutzen wir',
    'announcements.rules.event': '{moment}Tage vor der Veranstaltung',
    'announcements.rules.notice': '{moment}Tage nach dem Veröffentlichen einer Meldung',
    'announcements.rules.by_itself': 'Läuft von selbst.',
    'announcements.rules.error': 'Bitte eine Zahl von 0 bis {most} angeben.',
    'announcements.rules.save': 'Speichern',
    'announcements.rules.saved': 'Gespeichert.',
    'announcements.rules.changed_meanwhile':
      'Jemand anderes hat die Fristen gerade geändert. Bitte noch einmal ansehen und speichern.',
    'announcements.rules.only_coordination': 'Ändern kann das Organisationsteam.',
    'announcements.rules.read_event':
      '{days, plural, =0 {am Tag der Veranstaltung} one {einen Tag vor der Veranstaltung} other {# Tage vor der Veranstaltung}}',
    'announcements.rules.read_notice':
      '{days, plural, =0 {am Tag, an dem eine Meldung erscheint} one {einen Tag nach dem Erscheinen einer Meldung} other {# Tage nach dem Erscheinen einer Meldung}}',
    'announcements.rules.off': 'Diesen Weg nutzt der Stadtteil nicht.',
  },
  en: {
    'announcements.rules.title': 'Ways and days',
    'announcements.rules.lead':
      'On which ways the district announces something, and by when. What is changed holds at once, also for everything that is still open.',
    'announcements.rules.used': 'We use this way',
    'announcements.rules.event': '{moment}days before the event',
    'announcements.rules.notice': '{moment}days after a notice is published',
    'announcements.rules.by_itself': 'Happens by itself.',
    'announcements.rules.error': 'Please give a number from 0 to {most}.',
    'announcements.rules.save': 'Save',
    'announcements.rules.saved': 'Saved.',
    'announcements.rules.changed_meanwhile':
      'Somebody else has just changed the days. Please look again and save.',
    'announcements.rules.only_coordination': 'The coordination can change this.',
    'announcements.rules.read_event':
      '{days, plural, =0 {on the day of the event} one {one day before the event} other {# days before the event}}',
    'announcements.rules.read_notice':
      '{days, plural, =0 {on the day a notice appears} one {one day after a notice appears} other {# days after a notice appears}}',
    'announcements.rules.off': 'The district does not use this way.',
  },
});
