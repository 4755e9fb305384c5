import type { ActionsOf, SubjectsOf } from '#platform/audit/actions.ts';
import { defineMessages } from '#platform/i18n/index.ts';

/** What is left in the audit of the district itself. */
export const districtsAuditMessages = defineMessages({
  de: {
    'districts.what.district': 'die Angaben zum Stadtteil',
    'districts.kind.district': 'Stadtteil',
    'districts.did.district.changed': '{who} hat {what} geändert',
    'districts.did.district.set-up': '{who} hat den Stadtteil eingerichtet',
    'districts.did.district.set-up-finished': '{who} hat die Einrichtung abgeschlossen',
    'districts.did.district.imported': 'Der Betrieb hat den Stadtteil eingespielt',
    'districts.did.district.suspended': 'Der Betrieb hat den Stadtteil stillgelegt',
    'districts.did.district.resumed': 'Der Betrieb hat den Stadtteil wieder geöffnet',
    'districts.did.district.host-added': 'Der Betrieb hat eine Adresse im Internet hinzugefügt',
    'districts.did.district.host-removed': 'Der Betrieb hat eine Adresse im Internet entfernt',
    'districts.did.district.ending-asked': 'Der Betrieb hat vorgemerkt, den Stadtteil zu löschen',
    'districts.did.district.ending-withdrawn':
      'Der Betrieb hat zurückgenommen, den Stadtteil zu löschen',
    'districts.did.district.limits-set': 'Der Betrieb hat die Grenzen geändert',
  },
  en: {
    'districts.what.district': 'the details of the district',
    'districts.kind.district': 'District',
    'districts.did.district.changed': '{who} changed {what}',
    'districts.did.district.set-up': '{who} set up the district',
    'districts.did.district.set-up-finished': '{who} finished the set-up',
    'districts.did.district.imported': 'The operator put the district in from a copy',
    'districts.did.district.suspended': 'The operator suspended the district',
    'districts.did.district.resumed': 'The operator opened the district again',
    'districts.did.district.host-added': 'The operator added a web address',
    'districts.did.district.host-removed': 'The operator removed a web address',
    'districts.did.district.ending-asked': 'The operator asked for the end of the district',
    'districts.did.district.ending-withdrawn': 'The operator took back the end of the district',
    'districts.did.district.limits-set': 'The operator changed the limits',
  },
});

declare module '#platform/audit/actions.ts' {
  interface AuditActions extends ActionsOf<typeof districtsAuditMessages> {}
  interface AuditSubjects extends SubjectsOf<typeof districtsAuditMessages> {}
}
