import { titlesOf } from '#modules/calendar/server.ts';
import { actionsIn, onlyOne, type AuditWords, type SubjectWords } from '#platform/audit/words.ts';
import { tables } from '#platform/database/connection.server.ts';
import { inLocale } from '#platform/i18n/index.ts';
import { announcementsAuditMessages } from './messages/audit.ts';
import type { AnnouncementTables } from './tables.server.ts';

const announcements: SubjectWords = {
  kind: (locale) => announcementsAuditMessages.in(locale)('announcements.kind.announcement'),
  gone: (locale) => announcementsAuditMessages.in(locale)('announcements.gone.announcement'),
  async find(tx, { ids, locale }) {
    const t = announcementsAuditMessages.in(locale);
    const rows = await tables<AnnouncementTables>(tx)
      .selectFrom('announcement_mark')
      .select(['id', 'event_id', 'notice_id'])
      .where('id', 'in', [...ids])
      .execute();
    const titles = await titlesOf(tx, rows);
    return new Map(
      rows.flatMap(({ id, event_id, notice_id }) => {
        const title = titles.get(id);
        if (!title) return [];
        const what = t('announcements.what.announcement', { title: inLocale(title, locale) });
        const page = event_id ? `veranstaltung/${event_id}` : `meldung/${notice_id}`;
        return [[id, { what, path: `/team/bekannt-machen/${page}` }] as const];
      }),
    );
  },
};

export const announcementsAudit: AuditWords = {
  actions: actionsIn(announcementsAuditMessages.texts),
  sentence: (locale, action, values) =>
    announcementsAuditMessages.in(locale)(
      `announcements.did.${action}` as 'announcements.did.announcement.done',
      values,
    ),
  subjects: {
    announcement: announcements,
    announcement_rules: onlyOne({
      kind: (locale) =>
        announcementsAuditMessages.in(locale)('announcements.kind.announcement_rules'),
      what: (locale) =>
        announcementsAuditMessages.in(locale)('announcements.what.announcement_rules'),
      path: '/team/bekannt-machen/regeln',
    }),
  },
};
