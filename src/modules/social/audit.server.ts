import { titlesOf } from '#modules/calendar/server.ts';
import { actionsIn, onlyOne, type AuditWords, type SubjectWords } from '#platform/audit/words.ts';
import { tables } from '#platform/database/connection.server.ts';
import { inLocale } from '#platform/i18n/index.ts';
import { socialAuditMessages } from './messages/audit.ts';
import type { SocialTables } from './tables.server.ts';

const posts: SubjectWords = {
  kind: (locale) => socialAuditMessages.in(locale)('social.kind.social_post'),
  gone: (locale) => socialAuditMessages.in(locale)('social.gone.social_post'),
  async find(tx, { ids, locale }) {
    const t = socialAuditMessages.in(locale);
    const rows = await tables<SocialTables>(tx)
      .selectFrom('social_post')
      .select(['id', 'event_id', 'notice_id'])
      .where('id', 'in', [...ids])
      .execute();
    const titles = await titlesOf(tx, rows);
    return new Map(
      rows.flatMap(({ id, event_id, notice_id }) => {
        const title = titles.get(id);
        if (!title) return [];
        const what = t('social.what.social_post', { title: inLocale(title, locale) });
        const page = event_id ? `veranstaltungen/${event_id}` : `meldungen/${notice_id}`;
        return [[id, { what, path: `/team/${page}/beitrag` }] as const];
      }),
    );
  },
};

export const socialAudit: AuditWords = {
  actions: actionsIn(socialAuditMessages.texts),
  sentence: (locale, action, values) =>
    socialAuditMessages.in(locale)(
      `social.did.${action}` as 'social.did.social-post.changed',
      values,
    ),
  subjects: {
    social_post: posts,
    social_settings: onlyOne({
      kind: (locale) => socialAuditMessages.in(locale)('social.kind.social_settings'),
      what: (locale) => socialAuditMessages.in(locale)('social.what.social_settings'),
      path: '/team/beitraege/einstellungen',
    }),
  },
};
