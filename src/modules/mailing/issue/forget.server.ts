import { listDistrictIds } from '#modules/districts/server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import { erasesRows, erasureTick } from '#platform/jobs/erasure.server.ts';
import { mailDays } from '#platform/mail/tend.server.ts';
import { privacyMessages } from '../messages/privacy.ts';
import { daysAfter } from '../subscription/retention.ts';
import type { MailingTables } from '../tables.server.ts';

/** Days for which a deleted draft can be brought back. */
export const undoDays = 30;

/** Drafts that were deleted long ago, and what mail servers said: it may name addresses. */
export const forgetIssuesTick = erasureTick({
  name: 'mailing_forget_issues',
  pattern: '43 2 * * *',
  districts: () => globally(listDistrictIds),
  erases: [
    erasesRows<MailingTables, 'mailing_issue'>({
      table: 'mailing_issue',
      what: (locale) => privacyMessages.in(locale)('mailing.erases.issue'),
      where: (row, now) =>
        row.and([row('state', '=', 'draft'), row('deleted_at', '<', daysAfter(now, -undoDays))]),
    }),
    erasesRows<MailingTables, 'mailing_delivery'>({
      table: 'mailing_delivery',
      what: (locale) => privacyMessages.in(locale)('mailing.erases.reply'),
      // Who still waits in a list that stands still has no end yet, but was due.
      where: (row, now) =>
        row.and([
          row('reply', 'is not', null),
          row(row.fn.coalesce('finished_at', 'due_at'), '<', daysAfter(now, -mailDays)),
        ]),
      set: { reply: null },
    }),
    erasesRows<MailingTables, 'mailing_issue'>({
      table: 'mailing_issue',
      kind: 'trouble',
      what: (locale) => privacyMessages.in(locale)('mailing.erases.trouble'),
      where: (row, now) =>
        row.and([
          row('started_at', '<', daysAfter(now, -mailDays)),
          row.or([row('pause_reason', 'is not', null), row('trouble', 'is not', null)]),
        ]),
      set: { pause_reason: null, trouble: null },
    }),
  ],
});
