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
  },
  en: {
    'organisations.what.organisation': 'the organisation “{title}”',
    'organisations.gone.organisation': 'an organisation that is gone',
    'organisations.kind.organisation': 'Organisations',
    'organisations.did.organisation.created': '{who} wrote down {what}',
    'organisations.did.organisation.changed': '{who} changed {what}',
    'organisations.did.organisation.deleted': '{who} deleted {what}',
    'organisations.did.organisation.restored': '{who} restored {what}',
  },
});

declare module '#platform/audit/actions.ts' {
  interface AuditActions extends ActionsOf<typeof organisationsAuditMessages> {}
  interface AuditSubjects extends SubjectsOf<typeof organisationsAuditMessages> {}
}
