import { listDistrictIds } from '#modules/districts/server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import { erasesRows, erasureTick } from '#platform/jobs/erasure.server.ts';
import { privacyMessages } from '../messages/privacy.ts';
import type { MailingTables } from '../tables.server.ts';
import { consentYears, daysAfter, regretDays, yearsBefore } from './retention.ts';

/**
 * Requests that nobody confirmed; address and name of those who left; in the end their consent, and what ties the
 * row to an address at all. The row itself stays while deliveries count it. Who wants no mail stays suppressed.
 */
export const forgetSubscriptionsTick = erasureTick({
  name: 'mailing_forget_subscriptions',
  pattern: '37 2 * * *',
  districts: () => globally(listDistrictIds),
  erases: [
    erasesRows<MailingTables, 'mailing_request'>({
      table: 'mailing_request',
      what: (locale) => privacyMessages.in(locale)('mailing.erases.request'),
      where: (row, now) => row('ends_at', '<=', now),
    }),
    erasesRows<MailingTables, 'mailing_subscription'>({
      table: 'mailing_subscription',
      what: (locale) => privacyMessages.in(locale)('mailing.erases.address'),
      where: (row, now) =>
        row.and([
          row('state', '=', 'left'),
          row('left_at', '<=', daysAfter(now, -regretDays)),
          row('token', 'is not', null),
        ]),
      set: { address: null, name: '', categories: [], token: null },
    }),
    erasesRows<MailingTables, 'mailing_consent'>({
      table: 'mailing_consent',
      what: (locale) => privacyMessages.in(locale)('mailing.erases.consent'),
      where: (row, now) => row('ended_at', '<=', yearsBefore(now, consentYears)),
    }),
    erasesRows<MailingTables, 'mailing_block_change'>({
      table: 'mailing_block_change',
      what: (locale) => privacyMessages.in(locale)('mailing.erases.block_change'),
      where: (row, now) => row('at', '<=', yearsBefore(now, consentYears)),
    }),
    erasesRows<MailingTables, 'mailing_subscription'>({
      table: 'mailing_subscription',
      kind: 'address_hash',
      what: (locale) => privacyMessages.in(locale)('mailing.erases.address_hash'),
      where: (row, now) =>
        row.and([
          row('state', '=', 'left'),
          row('left_at', '<=', yearsBefore(now, consentYears)),
          row('address_hash', 'is not', null),
        ]),
      set: { address_hash: null },
    }),
  ],
});
