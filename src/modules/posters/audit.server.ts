import { actionsIn, type AuditWords } from '#platform/audit/words.ts';
import { postersAuditMessages } from './messages/audit.ts';

export const postersAudit: AuditWords = {
  actions: actionsIn(postersAuditMessages.texts),
  sentence: (locale, action, values) =>
    postersAuditMessages.in(locale)(`posters.did.${action}` as 'posters.did.poster.chosen', values),
  subjects: {},
};
