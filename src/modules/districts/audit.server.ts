import { actionsIn, onlyOne, type AuditWords } from '#platform/audit/words.ts';
import { districtsAuditMessages } from './messages/audit.ts';

export const districtsAudit: AuditWords = {
  actions: actionsIn(districtsAuditMessages.texts),
  sentence: (locale, action, values) =>
    districtsAuditMessages.in(locale)(
      `districts.did.${action}` as 'districts.did.district.changed',
      values,
    ),
  subjects: {
    district: onlyOne({
      kind: (locale) => districtsAuditMessages.in(locale)('districts.kind.district'),
      what: (locale) => districtsAuditMessages.in(locale)('districts.what.district'),
      path: '/team/stadtteil',
    }),
  },
};
