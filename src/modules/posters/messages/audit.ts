import type { ActionsOf } from '#platform/audit/actions.ts';
import { defineMessages } from '#platform/i18n/index.ts';

/** What is left in the audit of posters, at the event that they are for. */
export const postersAuditMessages = defineMessages({
  de: {
    'posters.did.poster.chosen': '{who} hat das Plakat gestaltet: {what}',
    'posters.did.poster.own_stored': '{who} hat ein eigenes Plakat hochgeladen: {what}',
    'posters.did.poster.own_changed': '{who} hat Angaben zum eigenen Plakat geändert: {what}',
    'posters.did.poster.own_removed': '{who} hat das eigene Plakat entfernt: {what}',
    'posters.did.poster.own_restored': '{who} hat das eigene Plakat zurückgeholt: {what}',
  },
  en: {
    'posters.did.poster.chosen': '{who} designed the poster: {what}',
    'posters.did.poster.own_stored': '{who} uploaded a poster of their own: {what}',
    'posters.did.poster.own_changed': '{who} changed details of their own poster: {what}',
    'posters.did.poster.own_removed': '{who} removed their own poster: {what}',
    'posters.did.poster.own_restored': '{who} brought their own poster back: {what}',
  },
});

declare module '#platform/audit/actions.ts' {
  interface AuditActions extends ActionsOf<typeof postersAuditMessages> {}
}
