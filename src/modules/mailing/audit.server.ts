import { actionsIn, onlyOne, type AuditWords, type SubjectWords } from '#platform/audit/words.ts';
import { tables } from '#platform/database/connection.server.ts';
import { inLocale } from '#platform/i18n/index.ts';
import { mailingAuditMessages } from './messages/audit.ts';
import type { MailingTables } from './tables.server.ts';

const issues: SubjectWords = {
  kind: (locale) => mailingAuditMessages.in(locale)('mailing.kind.issue'),
  gone: (locale) => mailingAuditMessages.in(locale)('mailing.gone.issue'),
  async find(tx, { ids, locale }) {
    const t = mailingAuditMessages.in(locale);
    const rows = await tables<MailingTables>(tx)
      .selectFrom('mailing_issue')
      .select(['id', 'subject', 'deleted_at'])
      .where('id', 'in', [...ids])
      .execute();
    return new Map(
      rows.map(({ id, subject, deleted_at }) => {
        const what = t('mailing.what.issue', { title: inLocale(subject, locale) });
        const undoPath = deleted_at && `/team/terminliste?nr=${id}`;
        return [id, { what, path: `/team/terminliste/${id}`, undoPath }];
      }),
    );
  },
};

const imports: SubjectWords = {
  kind: (locale) => mailingAuditMessages.in(locale)('mailing.kind.mailing-import'),
  gone: (locale) => mailingAuditMessages.in(locale)('mailing.what.mailing-import'),
  async find(tx, { ids, locale }) {
    const rows = await tables<MailingTables>(tx)
      .selectFrom('mailing_import')
      .select('id')
      .where('id', 'in', [...ids])
      .execute();
    const what = mailingAuditMessages.in(locale)('mailing.what.mailing-import');
    return new Map(rows.map(({ id }) => [id, { what, path: `/team/verteiler/einlesen/${id}` }]));
  },
};

/** Whose address it is, only its own page tells. */
const subscriptions: SubjectWords = {
  kind: (locale) => mailingAuditMessages.in(locale)('mailing.kind.subscription'),
  gone: (locale) => mailingAuditMessages.in(locale)('mailing.what.subscription'),
  async find(tx, { ids, locale }) {
    const rows = await tables<MailingTables>(tx)
      .selectFrom('mailing_subscription')
      .select('id')
      .where('id', 'in', [...ids])
      .where('address', 'is not', null)
      .execute();
    const what = mailingAuditMessages.in(locale)('mailing.what.subscription');
    return new Map(rows.map(({ id }) => [id, { what, path: `/team/verteiler/${id}` }]));
  },
};

export const mailingAudit: AuditWords = {
  actions: actionsIn(mailingAuditMessages.texts),
  sentence: (locale, action, values) =>
    mailingAuditMessages.in(locale)(`mailing.did.${action}` as 'mailing.did.issue.changed', values),
  subjects: {
    issue: issues,
    'mailing-import': imports,
    subscription: subscriptions,
    'subscription-block': onlyOne({
      kind: (locale) => mailingAuditMessages.in(locale)('mailing.kind.subscription-block'),
      what: (locale) => mailingAuditMessages.in(locale)('mailing.what.subscription-block'),
      path: '/team/verteiler',
    }),
    mailing_settings: onlyOne({
      kind: (locale) => mailingAuditMessages.in(locale)('mailing.kind.mailing_settings'),
      what: (locale) => mailingAuditMessages.in(locale)('mailing.what.mailing_settings'),
      path: '/team/terminliste/tempo',
    }),
  },
};
