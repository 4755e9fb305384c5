import { defineMessages } from '#platform/i18n/index.ts';

export const posterPrivacyMessages = defineMessages({
  de: {
    'posters.privacy.title': 'Plakate',
    'posters.privacy.text':
      'Was das Team auf ein Plakat schreibt, und das eigene Plakat eines Vereins mit seiner Beschreibung, können Namen enthalten. Wir brauchen es, um die Veranstaltung bekannt zu machen. Ein entferntes Plakat wird nach {days} Tagen gelöscht, alles andere zusammen mit der Veranstaltung.',
    'posters.erases.poster': 'Gestaltung von Plakaten gelöschter Veranstaltungen',
    'posters.erases.own_poster': 'Entfernte eigene Plakate',
    'posters.export.own_poster': 'Plakate, die Sie hochgeladen haben',
    'posters.export.texts': 'Texte und Dateien von Plakaten: Sie hängen öffentlich aus.',
  },
  en: {
    'posters.privacy.title': 'Posters',
    'posters.privacy.text':
      'What the team writes on a poster, and a club’s own poster with its description, may contain names. We need it to make the event known. A poster that was removed is erased after {days} days, everything else together with its event.',
    'posters.erases.poster': 'Designs of posters of deleted events',
    'posters.erases.own_poster': 'Own posters that were removed',
    'posters.export.own_poster': 'Posters that you uploaded',
    'posters.export.texts': 'Texts and files of posters: they hang in public.',
  },
});
