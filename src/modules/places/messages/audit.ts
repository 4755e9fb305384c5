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
  },
  en: {
    'places.what.place': 'the place “{title}”',
    'places.gone.place': 'a place that is gone',
    'places.kind.place': 'Places',
    'places.did.place.created': '{who} wrote down {what}',
    'places.did.place.changed': '{who} changed {what}',
    'places.did.place.deleted': '{who} deleted {what}',
    'places.did.place.restored': '{who} restored {what}',
  },
});

declare module '#platform/audit/actions.ts' {
  interface AuditActions extends ActionsOf<typeof placesAuditMessages> {}
  interface AuditSubjects extends SubjectsOf<typeof placesAuditMessages> {}
}
