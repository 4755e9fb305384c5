import type { ActionsOf, SubjectsOf } from '#platform/audit/actions.ts';
import { defineMessages } from '#platform/i18n/index.ts';

/** What commands about organisations leave in the audit. */
export const organisationsAuditMessages = defineMessages({
  de: {
    'organisations.what.organisation': 'die Organisation „{title}“',
    'organisations.gone.organisation': 'eine Organisation, die es nicht mehr gibt,',
    'organisations.kind.organisation': 'Organisationen',
    'organisations.did.organisation.created': '{who} hat {what} angelegt',
    'organisations.did.organisation.changed': '{who} hat {what} geändert',
    'organisations.did.organisation.deleted': '{who} hat {what} gelöscht',
    'organisations.did.organisation.restored': '{who} hat {what} wiederhergestellt',
    'organisations.did.organisation.confirmed':
      '{by, select, nobody {Über den Link in der E-Mail wurde bestätigt: {what}} other {{who} hat bestätigt, dass alles stimmt: {what}}}',
    'organisations.did.organisation.proposed':
      '{by, select, nobody {Über den Link in der E-Mail wurde eine Änderung vorgeschlagen: {what}} other {{who} hat eine Änderung vorgeschlagen: {what}}}',
    'organisations.did.organisation.proposal-refused':
      '{who} hat eine vorgeschlagene Änderung abgelehnt: {what}',
    'organisations.what.organisation_import': 'eine Liste von Einträgen',
    'organisations.kind.organisation_import': 'Eingelesene Listen von Einträgen',
    'organisations.did.organisation-import.drafted': '{who} hat {what} hochgeladen',
    'organisations.did.organisation-import.matched': '{who} hat die Spalten zugeordnet: {what}',
    'organisations.did.organisation-import.taken': '{who} hat {what} eingelesen',
    'organisations.did.organisation-import.discarded': '{who} hat {what} verworfen',
    'organisations.did.organisation-import.undone': '{who} hat {what} wieder herausgenommen',
    'organisations.what.organisation_settings': 'die Regeln für das Verzeichnis',
    'organisations.kind.organisation_settings': 'Regeln für das Verzeichnis',
    'organisations.did.organisation-settings.changed': '{who} hat {what} geändert',
  },
  en: {
    'organisations.what.organisation': 'the organisation “{title}”',
    'organisations.gone.organisation': 'an organisation that is gone',
    'organisations.kind.organisation': 'Organisations',
    'organisations.did.organisation.created': '{who} wrote down {what}',
    'organisations.did.organisation.changed': '{who} changed {what}',
    'organisations.did.organisation.deleted': '{who} deleted {what}',
    'organisations.did.organisation.restored': '{who} restored {what}',
    'organisations.did.organisation.confirmed':
      '{by, select, nobody {By the link in the email it was confirmed: {what}} other {{who} confirmed that all is right: {what}}}',
    'organisations.did.organisation.proposed':
      '{by, select, nobody {By the link in the email a change was proposed: {what}} other {{who} proposed a change: {what}}}',
    'organisations.did.organisation.proposal-refused': '{who} refused a proposed change: {what}',
    'organisations.what.organisation_import': 'a list of entries',
    'organisations.kind.organisation_import': 'Lists of entries read in',
    'organisations.did.organisation-import.drafted': '{who} uploaded {what}',
    'organisations.did.organisation-import.matched': '{who} matched the columns: {what}',
    'organisations.did.organisation-import.taken': '{who} read in {what}',
    'organisations.did.organisation-import.discarded': '{who} discarded {what}',
    'organisations.did.organisation-import.undone': '{who} took out again {what}',
    'organisations.what.organisation_settings': 'the rules of the directory',
    'organisations.kind.organisation_settings': 'Rules of the directory',
    'organisations.did.organisation-settings.changed': '{who} changed {what}',
  },
});

declare module '#platform/audit/actions.ts' {
  interface AuditActions extends ActionsOf<typeof organisationsAuditMessages> {}
  interface AuditSubjects extends SubjectsOf<typeof organisationsAuditMessages> {}
}
