import type { ActionsOf, SubjectsOf } from '#platform/audit/actions.ts';
import { defineMessages } from '#platform/i18n/index.ts';

/** What commands about sights leave in the audit. */
export const discoverAuditMessages = defineMessages({
  de: {
    'discover.what.sight': '„{title}“ (Entdecken)',
    'discover.gone.sight': 'etwas Sehenswertes, das es nicht mehr gibt,',
    'discover.kind.sight': 'Sehenswertes',
    'discover.did.sight.created': '{who} hat {what} angelegt',
    'discover.did.sight.changed': '{who} hat die Angaben zu {what} geändert',
    'discover.did.sight.written': '{who} hat den Text zu {what} geändert',
    'discover.did.sight.set.idea': '{who} hat {what} wieder zur Idee gemacht',
    'discover.did.sight.set.research': '{who} recherchiert zu {what}',
    'discover.did.sight.set.draft': '{who} hat einen Entwurf zu {what}',
    'discover.did.sight.set.checked': '{who} hat {what} geprüft',
    'discover.did.sight.set.approved':
      '{who} hat die Zustimmung der Eigentümer zu {what} eingetragen',
    'discover.did.sight.set.published': '{who} hat {what} veröffentlicht',
    'discover.did.sight.deleted': '{who} hat {what} gelöscht',
    'discover.did.sight.restored': '{who} hat {what} wiederhergestellt',
    'discover.what.sign': 'das Schild Nr. {number} „{title}“',
    'discover.gone.sign': 'ein Schild, das es nicht mehr gibt,',
    'discover.kind.sign': 'Schilder',
    'discover.did.sign.created': '{who} hat {what} eingetragen',
    'discover.did.sign.changed': '{who} hat {what} geändert',
    'discover.did.sign.moved': '{who} hat den Stand geändert: {what}',
    'discover.did.sign.deleted': '{who} hat {what} gelöscht',
    'discover.did.sign.restored': '{who} hat {what} wiederhergestellt',
    'discover.did.sign.checked': '{who} hat {what} geprüft',
    'discover.did.sign.damaged': '{who} hat einen Schaden gemeldet: {what}',
    'discover.did.sign.settled': '{who} hat einen Schaden erledigt: {what}',
    'discover.did.sign.reopened': '{who} hat einen Schaden wieder geöffnet: {what}',
  },
  en: {
    'discover.what.sight': '“{title}” (Discover)',
    'discover.gone.sight': 'a sight that is gone',
    'discover.kind.sight': 'Sights',
    'discover.did.sight.created': '{who} wrote down {what}',
    'discover.did.sight.changed': '{who} changed the details of {what}',
    'discover.did.sight.written': '{who} changed the text of {what}',
    'discover.did.sight.set.idea': '{who} made {what} an idea again',
    'discover.did.sight.set.research': '{who} does research on {what}',
    'discover.did.sight.set.draft': '{who} has a draft of {what}',
    'discover.did.sight.set.checked': '{who} checked {what}',
    'discover.did.sight.set.approved': '{who} noted that the owners agree to {what}',
    'discover.did.sight.set.published': '{who} published {what}',
    'discover.did.sight.deleted': '{who} deleted {what}',
    'discover.did.sight.restored': '{who} restored {what}',
    'discover.what.sign': 'sign no. {number} “{title}”',
    'discover.gone.sign': 'a sign that is gone',
    'discover.kind.sign': 'Signs',
    'discover.did.sign.created': '{who} entered {what}',
    'discover.did.sign.changed': '{who} changed {what}',
    'discover.did.sign.moved': '{who} changed the state: {what}',
    'discover.did.sign.deleted': '{who} deleted {what}',
    'discover.did.sign.restored': '{who} restored {what}',
    'discover.did.sign.checked': '{who} checked {what}',
    'discover.did.sign.damaged': '{who} reported a damage: {what}',
    'discover.did.sign.settled': '{who} settled a damage: {what}',
    'discover.did.sign.reopened': '{who} reopened a damage: {what}',
  },
});

declare module '#platform/audit/actions.ts' {
  interface AuditActions extends ActionsOf<typeof discoverAuditMessages> {}
  interface AuditSubjects extends SubjectsOf<typeof discoverAuditMessages> {}
}
