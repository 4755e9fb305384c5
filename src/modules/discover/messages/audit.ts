import type { ActionsOf, SubjectsOf } from '#platform/audit/actions.ts';
import { defineMessages } from '#platform/i18n/index.ts';

/** What commands about sights leave in the audit. */
export const discoverAuditMessages = defineMessages({
  de: {
    'discover.what.sight': '„{title}“ (Entdecken)',
    'discover.gone.sight': 'etwas Sehenswertes, das es nicht mehr gibt,',
    'discover.kind.sight': 'Sehenswertes',
    'discover.what.trail': 'den Rundweg „{title}“',
    'discover.gone.trail': 'einen Rundweg, den es nicht mehr gibt,',
    'discover.kind.trail': 'Rundwege',
    'discover.did.trail.created': '{who} hat {what} angelegt',
    'discover.did.trail.changed': '{who} hat die Angaben zu {what} geändert',
    'discover.did.trail.ordered': '{who} hat bei {what} Stationen oder Punkte geändert',
    'discover.did.trail.published': '{who} hat {what} veröffentlicht',
    'discover.did.trail.withdrawn': '{who} zeigt {what} Besuchern nicht mehr',
    'discover.did.trail.deleted': '{who} hat {what} gelöscht',
    'discover.did.trail.restored': '{who} hat {what} wiederhergestellt',
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
  },
  en: {
    'discover.what.sight': '“{title}” (Discover)',
    'discover.gone.sight': 'a sight that is gone',
    'discover.kind.sight': 'Sights',
    'discover.what.trail': 'the trail “{title}”',
    'discover.gone.trail': 'a trail that is gone',
    'discover.kind.trail': 'Trails',
    'discover.did.trail.created': '{who} began {what}',
    'discover.did.trail.changed': '{who} changed the details of {what}',
    'discover.did.trail.ordered': '{who} changed stops or points of {what}',
    'discover.did.trail.published': '{who} published {what}',
    'discover.did.trail.withdrawn': '{who} shows {what} to visitors no more',
    'discover.did.trail.deleted': '{who} deleted {what}',
    'discover.did.trail.restored': '{who} restored {what}',
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
  },
});

declare module '#platform/audit/actions.ts' {
  interface AuditActions extends ActionsOf<typeof discoverAuditMessages> {}
  interface AuditSubjects extends SubjectsOf<typeof discoverAuditMessages> {}
}
