import type { ActionsOf, SubjectsOf } from '#platform/audit/actions.ts';
import { defineMessages } from '#platform/i18n/index.ts';

/** What is left in the audit of posts. */
export const socialAuditMessages = defineMessages({
  de: {
    'social.what.social_post': 'den Beitrag zu „{title}“',
    'social.gone.social_post': 'einen Beitrag, den es nicht mehr gibt,',
    'social.kind.social_post': 'Beiträge',
    'social.what.social_settings': 'die festen Schlagwörter der Beiträge',
    'social.kind.social_settings': 'Einstellungen der Beiträge',
    'social.did.social-post.changed': '{who} hat {what} geändert',
    'social.did.social-settings.changed': '{who} hat {what} geändert',
  },
  en: {
    'social.what.social_post': 'the post on “{title}”',
    'social.gone.social_post': 'a post that is gone',
    'social.kind.social_post': 'Posts',
    'social.what.social_settings': 'the fixed hashtags of posts',
    'social.kind.social_settings': 'Settings of posts',
    'social.did.social-post.changed': '{who} changed {what}',
    'social.did.social-settings.changed': '{who} changed {what}',
  },
});

declare module '#platform/audit/actions.ts' {
  interface AuditActions extends ActionsOf<typeof socialAuditMessages> {}
  interface AuditSubjects extends SubjectsOf<typeof socialAuditMessages> {}
}
