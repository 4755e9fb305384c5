import { actionsIn, type AuditWords, type SubjectWords } from '#platform/audit/words.ts';
import { tables } from '#platform/database/connection.server.ts';
import { inLocale } from '#platform/i18n/index.ts';
import { filesAuditMessages } from './audit-messages.ts';
import type { FilesTables } from './tables.server.ts';

const pictures: SubjectWords = {
  kind: (locale) => filesAuditMessages.in(locale)('files.kind.picture'),
  gone: (locale) => filesAuditMessages.in(locale)('files.gone.picture'),
  async find(tx, { ids, locale }) {
    const t = filesAuditMessages.in(locale);
    const rows = await tables<FilesTables>(tx)
      .selectFrom('picture')
      .select(['id', 'alt', 'deleted_at'])
      .where('id', 'in', [...ids])
      .where('sha256', 'is not', null)
      .execute();
    return new Map(
      rows.map(({ id, alt, deleted_at }) => {
        const title = inLocale(alt, locale);
        const what = title ? t('files.what.picture', { title }) : t('files.unnamed');
        const undoPath = deleted_at && `/team/bilder?geloescht=${id}`;
        return [id, { what, path: `/team/bilder/${id}`, undoPath }];
      }),
    );
  },
};

export const filesAudit: AuditWords = {
  actions: actionsIn(filesAuditMessages.texts),
  sentence: (locale, action, values) =>
    filesAuditMessages.in(locale)(`files.did.${action}` as 'files.did.picture.changed', values),
  subjects: { picture: pictures },
};
