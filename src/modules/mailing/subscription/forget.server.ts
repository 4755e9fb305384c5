import { listDistrictIds } from '#modules/districts/server.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import type { Tick } from '#platform/jobs/jobs.server.ts';
import type { MailingTables } from '../tables.server.ts';
import { consentYears, daysAfter, regretDays, yearsBefore } from './retention.ts';

/** Erases daily what has no purpose any more. */
export const forgetSubscriptionsTick: Tick = {
  name: 'mailing_forget_subscriptions',
  pattern: '37 2 * * *',
  districts: () => globally(listDistrictIds),
  perDistrict: (tx, { now }) => forgetSubscriptions(tx, now),
};

/**
 * Requests that nobody confirmed; address and name of those who left; in the end their consent, and what ties the
 * row to an address at all. The row itself stays while deliveries count it. Who wants no mail stays suppressed.
 */
export async function forgetSubscriptions(tx: Tx, now: Date): Promise<void> {
  const mailing = tables<MailingTables>(tx);
  await mailing.deleteFrom('mailing_request').where('ends_at', '<=', now).execute();
  await mailing
    .updateTable('mailing_subscription')
    .set({ address: null, name: '', categories: [], token: null })
    .where('state', '=', 'left')
    .where('left_at', '<=', daysAfter(now, -regretDays))
    .where('token', 'is not', null)
    .execute();
  const longAgo = yearsBefore(now, consentYears);
  await mailing.deleteFrom('mailing_consent').where('ended_at', '<=', longAgo).execute();
  await mailing.deleteFrom('mailing_block_change').where('at', '<=', longAgo).execute();
  await mailing
    .updateTable('mailing_subscription')
    .set({ address_hash: null })
    .where('state', '=', 'left')
    .where('left_at', '<=', longAgo)
    .where('address_hash', 'is not', null)
    .execute();
}
