import type { ActionsOf, SubjectsOf } from '#platform/audit/actions.ts';
import { defineMessages } from '#platform/i18n/index.ts';

/** What is left in the audit of single mails. */
export const mailAuditMessages = defineMessages({
  de: {
    'mail.what.mail': 'die Mail „{title}“',
    'mail.gone.mail': 'eine Mail, die gelöscht ist,',
    'mail.kind.mail': 'Mails',
    'mail.did.mail.sent-again': '{who} hat {what} noch einmal geschickt',
  },
  en: {
    'mail.what.mail': 'the mail “{title}”',
    'mail.gone.mail': 'a mail that is erased',
    'mail.kind.mail': 'Mails',
    'mail.did.mail.sent-again': '{who} sent {what} again',
  },
});

declare module '#platform/audit/actions.ts' {
  interface AuditActions extends ActionsOf<typeof mailAuditMessages> {}
  interface AuditSubjects extends SubjectsOf<typeof mailAuditMessages> {}
}
