import { defineMessages } from '#platform/i18n/index.ts';

/** What a request is told that never reaches a page. */
export const hooksMessages = defineMessages({
  de: {
    'hooks.forbidden': 'Dafür fehlt Ihnen die Berechtigung.',
    'hooks.forbidden_text': 'Fragen Sie das Organisationsteam, wenn Sie es brauchen.',
    'hooks.to_team': 'Zurück zu „Heute“',
    'hooks.to_start': 'Zur Startseite',
    'hooks.foreign_origin': 'Diese Anfrage kam von einer fremden Seite und wurde nicht ausgeführt.',
    'hooks.failure': 'Da ist bei uns etwas schiefgegangen.',
  },
  en: {
    'hooks.forbidden': 'You may not do this.',
    'hooks.forbidden_text': 'Ask the organising team if you need it.',
    'hooks.to_team': 'Back to “Today”',
    'hooks.to_start': 'To the start page',
    'hooks.foreign_origin': 'This request came from another site and was not carried out.',
    'hooks.failure': 'Something went wrong on our side.',
  },
});
