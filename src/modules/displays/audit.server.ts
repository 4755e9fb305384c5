import { actionsIn, onlyOne, type AuditWords } from '#platform/audit/words.ts';
import { displaysAuditMessages } from './messages/audit.ts';

export const displaysAudit: AuditWords = {
  actions: actionsIn(displaysAuditMessages.texts),
  sentence: (locale, action, values) =>
    displaysAuditMessages.in(locale)(
      `displays.did.${action}` as 'displays.did.display-settings.changed',
      values,
    ),
  subjects: {
    display_settings: onlyOne({
      kind: (locale) => displaysAuditMessages.in(locale)('displays.kind.display_settings'),
      what: (locale) => displaysAuditMessages.in(locale)('displays.what.display_settings'),
      path: '/team/schaufenster',
    }),
  },
};
