import type { ActionsOf, SubjectsOf } from '#platform/audit/actions.ts';
import { defineMessages } from '#platform/i18n/index.ts';

/** What is left in the audit of the district itself. */
export const districtsAuditMessages = defineMessages({
  de: {
    'districts.what.district': 'die Angaben zum Stadtteil',
    'districts.kind.district': 'Stadtteil',
    'districts.did.district.changed': '{who} hat {what} geändert',
    'districts.did.district.set-up': '{who} hat den Stadtteil eingerichtet',
  },
  en: {
    'districts.what.district': 'the details of the district',
    'districts.kind.district': 'District',
    'districts.did.district.changed': '{who} changed {what}',
    'districts.did.district.set-up': '{who} set up the district',
  },
});

declare module '#platform/audit/actions.ts' {
  interface AuditActions extends ActionsOf<typeof districtsAuditMessages> {}
  interface AuditSubjects extends SubjectsOf<typeof districtsAuditMessages> {}
}
