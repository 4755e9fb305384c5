import type { ActionsOf, SubjectsOf } from '#platform/audit/actions.ts';
import { defineMessages } from '#platform/i18n/index.ts';

/** What is left in the audit of pictures. */
export const filesAuditMessages = defineMessages({
  de: {
    'files.what.picture': 'das Bild „{title}“',
    'files.unnamed': 'ein Bild ohne Beschreibung',
    'files.gone.picture': 'ein Bild, das es nicht mehr gibt,',
    'files.kind.picture': 'Bilder',
    'files.did.picture.stored': '{who} hat {what} hochgeladen',
    'files.did.picture.changed': '{who} hat {what} geändert',
    'files.did.picture.deleted': '{who} hat {what} gelöscht',
    'files.did.picture.restored': '{who} hat {what} wiederhergestellt',
  },
  en: {
    'files.what.picture': 'the picture “{title}”',
    'files.unnamed': 'a picture without description',
    'files.gone.picture': 'a picture that is gone',
    'files.kind.picture': 'Pictures',
    'files.did.picture.stored': '{who} uploaded {what}',
    'files.did.picture.changed': '{who} changed {what}',
    'files.did.picture.deleted': '{who} deleted {what}',
    'files.did.picture.restored': '{who} restored {what}',
  },
});

declare module '#platform/audit/actions.ts' {
  interface AuditActions extends ActionsOf<typeof filesAuditMessages> {}
  interface AuditSubjects extends SubjectsOf<typeof filesAuditMessages> {}
}
