import { listDistrictIds } from '#modules/districts/server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import { erasesRows, erasureTick } from '#platform/jobs/erasure.server.ts';
import { privacyMessages } from '../messages/privacy.ts';
import { daysAfter } from '../subscription/retention.ts';
import type { MailingTables } from '../tables.server.ts';
import { draftDays, leftLineDays } from './limits.ts';

/** Lists that nobody took, and lines that were not taken. Where entries come from stays known. */
export const forgetImportsTick = erasureTick({
  name: 'mailing_forget_imports',
  pattern: '47 2 * * *',
  districts: () => globally(listDistrictIds),
  erases: [
    erasesRows<MailingTables, 'mailing_import'>({
      table: 'mailing_import',
      what: (locale) => privacyMessages.in(locale)('mailing.erases.import'),
      where: (row, now) =>
        row.and([row('state', '=', 'draft'), row('created_at', '<=', daysAfter(now, -draftDays))]),
    }),
    erasesRows<MailingTables, 'mailing_import'>({
      table: 'mailing_import',
      kind: 'left_lines',
      what: (locale) => privacyMessages.in(locale)('mailing.erases.left_lines'),
      where: (row, now) =>
        row.and([
          row('taken_at', '<=', daysAfter(now, -leftLineDays)),
          row('left_lines', 'is not', null),
        ]),
      set: { left_lines: null },
    }),
  ],
});
