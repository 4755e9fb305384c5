import { actionsIn, type AuditWords, type SubjectWords } from '#platform/audit/words.ts';
import { inLocale } from '#platform/i18n/index.ts';
import { tables } from '#platform/database/connection.server.ts';
import { discoverAuditMessages } from './messages/audit.ts';
import { teamSightPath, teamSightsPath } from './sight/sight.ts';
import { teamSignPath, teamSignsPath } from './sign/sign.ts';
import type { DiscoverTables } from './tables.server.ts';
import { teamTrailPath, teamTrailsPath } from './trail/trail.ts';

const sights: SubjectWords = {
  kind: (locale) => discoverAuditMessages.in(locale)('discover.kind.sight'),
  gone: (locale) => discoverAuditMessages.in(locale)('discover.gone.sight'),
  async find(tx, { ids, locale }) {
    const t = discoverAuditMessages.in(locale);
    const rows = await tables<DiscoverTables>(tx)
      .selectFrom('sight')
      .innerJoin('sight_text', (join) =>
        join
          .onRef('sight_text.district_id', '=', 'sight.district_id')
          .onRef('sight_text.sight_id', '=', 'sight.id')
          .on('sight_text.language', '=', 'de'),
      )
      .select(['sight.id', 'sight.deleted_at', 'sight_text.title'])
      .where('sight.id', 'in', [...ids])
      .execute();
    return new Map(
      rows.map(({ id, title, deleted_at }) => {
        const what = t('discover.what.sight', { title });
        const undoPath = deleted_at && `${teamSightsPath}?erledigt=deleted&nr=${id}`;
        return [id, { what, path: teamSightPath(id), undoPath }];
      }),
    );
  },
};

const signs: SubjectWords = {
  kind: (locale) => discoverAuditMessages.in(locale)('discover.kind.sign'),
  gone: (locale) => discoverAuditMessages.in(locale)('discover.gone.sign'),
  async find(tx, { ids, locale }) {
    const t = discoverAuditMessages.in(locale);
    const rows = await tables<DiscoverTables>(tx)
      .selectFrom('sign')
      .select(['id', 'deleted_at', 'number', 'heading'])
      .where('id', 'in', [...ids])
      .execute();
    return new Map(
      rows.map(({ id, number, heading, deleted_at }) => {
        const what = t('discover.what.sign', { number: String(number), title: heading });
        const undoPath = deleted_at && `${teamSignsPath}?erledigt=deleted&nr=${id}`;
        return [id, { what, path: teamSignPath(id), undoPath }];
      }),
    );
  },
};

const trails: SubjectWords = {
  kind: (locale) => discoverAuditMessages.in(locale)('discover.kind.trail'),
  gone: (locale) => discoverAuditMessages.in(locale)('discover.gone.trail'),
  async find(tx, { ids, locale }) {
    const t = discoverAuditMessages.in(locale);
    const rows = await tables<DiscoverTables>(tx)
      .selectFrom('trail')
      .select(['id', 'title', 'deleted_at'])
      .where('id', 'in', [...ids])
      .execute();
    return new Map(
      rows.map(({ id, title, deleted_at }) => {
        const what = t('discover.what.trail', { title: inLocale(title, locale) });
        const undoPath = deleted_at && `${teamTrailsPath}?erledigt=deleted&nr=${id}`;
        return [id, { what, path: teamTrailPath(id), undoPath }];
      }),
    );
  },
};

export const discoverAudit: AuditWords = {
  actions: actionsIn(discoverAuditMessages.texts),
  sentence: (locale, action, values) =>
    discoverAuditMessages.in(locale)(
      `discover.did.${action}` as 'discover.did.sight.changed',
      values,
    ),
  subjects: { sight: sights, sign: signs, trail: trails },
};
