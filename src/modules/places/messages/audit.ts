import type { ActionsOf, SubjectsOf } from '#platform/audit/actions.ts';
import { defineMessages } from '#platform/i18n/index.ts';

/** What commands about places leave in the audit. */
export const placesAuditMessages = defineMessages({
  de: {
    'places.what.place': 'den Ort „{title}“',
    'places.gone.place': 'einen Ort, den es nicht mehr gibt,',
    'places.kind.place': 'Orte',
    'places.did.place.created': '{who} hat {what} angelegt',
    'places.did.place.changed': '{who} hat {what} geändert',
    'places.did.place.deleted': '{who} hat {what} gelöscht',
    'places.did.place.restored': '{who} hat {what} wiederhergestellt',
    'places.did.place.code-given': '{who} hat eine Kurzadresse für {what} gemacht',
    'places.did.place.code-claimed': '{who} hat ein Schild {what} zugeordnet',
    'places.did.place.code-moved':
      '{who} hat die Kurzadressen eines anderen Ortes auf {what} geleitet',
    'places.what.place_code': 'Kurzadressen',
    'places.kind.place_code': 'Kurzadressen',
    'places.did.place-code.made': '{who} hat {what} auf Vorrat gemacht',
  },
  en: {
    'places.what.place': 'the place “{title}”',
    'places.gone.place': 'a place that is gone',
    'places.kind.place': 'Places',
    'places.did.place.created': '{who} wrote down {what}',
    'places.did.place.changed': '{who} changed {what}',
    'places.did.place.deleted': '{who} deleted {what}',
    'places.did.place.restored': '{who} restored {what}',
    'places.did.place.code-given': '{who} made a short address for {what}',
    'places.did.place.code-claimed': '{who} gave a sign to {what}',
    'places.did.place.code-moved': '{who} led the short addresses of another place to {what}',
    'places.what.place_code': 'short addresses',
    'places.kind.place_code': 'Short addresses',
    'places.did.place-code.made': '{who} made {what} in advance',
  },
});

declare module '#platform/audit/actions.ts' {
  interface AuditActions extends ActionsOf<typeof placesAuditMessages> {}
  interface AuditSubjects extends SubjectsOf<typeof placesAuditMessages> {}
}
