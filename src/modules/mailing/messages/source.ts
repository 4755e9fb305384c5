import { defineMessages } from '#platform/i18n/index.ts';

/** What the first letter tells those whom the team entered from a list: no mail has told them yet. */
export const sourceMessages = defineMessages({
  de: {
    'mailing.source':
      'Dies ist Ihre erste Terminliste von uns. {basis} Ihre Adresse haben wir von hier: {origin}',
    'mailing.source.signed': 'Sie haben schriftlich zugestimmt.',
    'mailing.source.spoken': 'Sie haben mündlich zugestimmt.',
    'mailing.source.mailed': 'Sie haben per E-Mail darum gebeten.',
    'mailing.source.earlier': 'Sie standen schon in unserem bisherigen Verteiler.',
  },
  en: {
    'mailing.source':
      'This is your first date list from us. {basis} We have your address from here: {origin}',
    'mailing.source.signed': 'You have agreed in writing.',
    'mailing.source.spoken': 'You have agreed in words.',
    'mailing.source.mailed': 'You have asked for it by email.',
    'mailing.source.earlier': 'You were on our list so far already.',
  },
});
