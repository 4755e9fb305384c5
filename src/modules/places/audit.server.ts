import { actionsIn, onlyOne, type AuditWords, type SubjectWords } from '#platform/audit/words.ts';
import { tables } from '#platform/database/connection.server.ts';
import { placesAuditMessages } from './messages/audit.ts';
import type { PlaceTables } from './tables.server.ts';

const places: SubjectWords = {
  kind: (locale) => placesAuditMessages.in(locale)('places.kind.place'),
  gone: (locale) => placesAuditMessages.in(locale)('places.gone.place'),
  async find(tx, { ids, locale }) {
    const t = placesAuditMessages.in(locale);
    const rows = await tables<PlaceTables>(tx)
      .selectFrom('place')
      .select(['id', 'name', 'deleted_at'])
      .where('id', 'in', [...ids])
      .execute();
    return new Map(
      rows.map(({ id, name, deleted_at }) => {
        const what = t('places.what.place', { title: name });
        const undoPath = deleted_at && `/team/orte?erledigt=deleted&nr=${id}`;
        return [id, { what, path: `/team/orte/${id}`, undoPath }];
      }),
    );
  },
};

export const placesAudit: AuditWords = {
  actions: actionsIn(placesAuditMessages.texts),
  sentence: (locale, action, values) =>
    placesAuditMessages.in(locale)(`places.did.${action}` as 'places.did.place.changed', values),
  subjects: {
    place: places,
    place_code: onlyOne({
      kind: (locale) => placesAuditMessages.in(locale)('places.kind.place_code'),
      what: (locale) => placesAuditMessages.in(locale)('places.what.place_code'),
      path: '/team/orte',
    }),
  },
};
