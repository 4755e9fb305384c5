import { listDistrictIds } from '#modules/districts/server.ts';
import { erasesAudit } from '#platform/audit/audit.server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import { erasesLog, erasureTick } from '#platform/jobs/erasure.server.ts';
import { auditYears } from './audit-years.ts';
import { peoplePrivacyMessages } from './messages/privacy.ts';

/** Who did what so many years ago; and how much was erased a year ago. */
export const forgetAuditTick = erasureTick({
  name: 'people_forget_audit',
  pattern: '58 2 * * *',
  districts: () => globally(listDistrictIds),
  erases: [
    erasesAudit({
      what: (locale) => peoplePrivacyMessages.in(locale)('people.erases.audit'),
      before(now) {
        const before = new Date(now);
        before.setUTCFullYear(before.getUTCFullYear() - auditYears);
        return before;
      },
    }),
    erasesLog((locale) => peoplePrivacyMessages.in(locale)('people.erases.log')),
  ],
});
