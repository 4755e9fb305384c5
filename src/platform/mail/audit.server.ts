import { actionsIn, type AuditWords, type SubjectWords } from '#platform/audit/words.ts';
import { tables } from '#platform/database/connection.server.ts';
import { mailAuditMessages } from './audit-messages.ts';
import type { MailTables } from './tables.server.ts';

const mails: SubjectWords = {
  kind: (locale) => mailAuditMessages.in(locale)('mail.kind.mail'),
  gone: (locale) => mailAuditMessages.in(locale)('mail.gone.mail'),
  async find(tx, { ids, locale }) {
    const rows = await tables<MailTables>(tx)
      .selectFrom('mail')
      .select(['id', 'subject'])
      .where('id', 'in', [...ids])
      .execute();
    return new Map(
      rows.map(({ id, subject }) => {
        const what = mailAuditMessages.in(locale)('mail.what.mail', { title: subject });
        return [id, { what, path: `/team/postausgang/${id}` }];
      }),
    );
  },
};

export const mailAudit: AuditWords = {
  actions: actionsIn(mailAuditMessages.texts),
  sentence: (locale, action, values) =>
    mailAuditMessages.in(locale)(`mail.did.${action}` as 'mail.did.mail.sent-again', values),
  subjects: { mail: mails },
};
