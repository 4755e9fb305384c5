import { actionsIn, onlyOne, type AuditWords, type SubjectWords } from '#platform/audit/words.ts';
import { tables } from '#platform/database/connection.server.ts';
import { organisationsAuditMessages } from './messages/audit.ts';
import type { OrganisationTables } from './tables.server.ts';

const organisations: SubjectWords = {
  kind: (locale) => organisationsAuditMessages.in(locale)('organisations.kind.organisation'),
  gone: (locale) => organisationsAuditMessages.in(locale)('organisations.gone.organisation'),
  async find(tx, { ids, locale }) {
    const t = organisationsAuditMessages.in(locale);
    const rows = await tables<OrganisationTables>(tx)
      .selectFrom('organisation')
      .select(['id', 'name', 'deleted_at'])
      .where('id', 'in', [...ids])
      .execute();
    return new Map(
      rows.map(({ id, name, deleted_at }) => {
        const what = t('organisations.what.organisation', { title: name });
        const undoPath = deleted_at && `/team/organisationen?erledigt=deleted&nr=${id}`;
        return [id, { what, path: `/team/organisationen/${id}`, undoPath }];
      }),
    );
  },
};

export const organisationsAudit: AuditWords = {
  actions: actionsIn(organisationsAuditMessages.texts),
  sentence: (locale, action, values) =>
    organisationsAuditMessages.in(locale)(
      `organisations.did.${action}` as 'organisations.did.organisation.changed',
      values,
    ),
  subjects: {
    organisation: organisations,
    organisation_import: onlyOne({
      kind: (locale) =>
        organisationsAuditMessages.in(locale)('organisations.kind.organisation_import'),
      what: (locale) =>
        organisationsAuditMessages.in(locale)('organisations.what.organisation_import'),
      path: '/team/organisationen/einlesen',
    }),
    organisation_settings: onlyOne({
      kind: (locale) =>
        organisationsAuditMessages.in(locale)('organisations.kind.organisation_settings'),
      what: (locale) =>
        organisationsAuditMessages.in(locale)('organisations.what.organisation_settings'),
      path: '/team/organisationen/einstellungen',
    }),
  },
};
