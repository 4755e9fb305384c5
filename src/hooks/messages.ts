import { defineMessages } from '#platform/i18n/index.ts';

/** What a request is told that never reaches a page. */
export const hooksMessages = defineMessages({
  de: {
    'hooks.forbidden': 'Dafür fehlt Ihnen die Berechtigung.',
    'hooks.foreign_origin': 'Diese Anfrage kam von einer fremden Seite und wurde nicht ausgeführt.',
    'hooks.failure': 'Da ist bei uns etwas schiefgegangen.',
  },
  en: {
    'hooks.forbidden': 'You may not do this.',
    'hooks.foreign_origin': 'This request came from another site and was not carried out.',
    'hooks.failure': 'Something went wrong on our side.',
  },
});
