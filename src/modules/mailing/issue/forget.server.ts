import { listDistrictIds } from '#modules/districts/server.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import type { Tick } from '#platform/jobs/jobs.server.ts';
import { mailDays } from '#platform/mail/tend.server.ts';
import { daysAfter } from '../subscription/retention.ts';
import type { MailingTables } from '../tables.server.ts';

/** Days for which a deleted draft can be brought back. */
export const undoDays = 30;

export const forgetIssuesTick: Tick = {
  name: 'mailing_forget_issues',
  pattern: '43 2 * * *',
  districts: () => globally(listDistrictIds),
  perDistrict: (tx, { now }) => forgetIssues(tx, now),
};

/** Erases drafts that were deleted long ago, and what mail servers said: it may name addresses. */
export async function forgetIssues(tx: Tx, now: Date): Promise<void> {
  const mailing = tables<MailingTables>(tx);
  await mailing
    .deleteFrom('mailing_issue')
    .where('state', '=', 'draft')
    .where('deleted_at', '<', daysAfter(now, -undoDays))
    .execute();
  const longAgo = daysAfter(now, -mailDays);
  // Who still waits in a list that stands still has no end yet, but was due.
  await mailing
    .updateTable('mailing_delivery')
    .set({ reply: null })
    .where('reply', 'is not', null)
    .where((row) => row(row.fn.coalesce('finished_at', 'due_at'), '<', longAgo))
    .execute();
  await mailing
    .updateTable('mailing_issue')
    .set({ pause_reason: null, trouble: null })
    .where('started_at', '<', longAgo)
    .where((row) => row.or([row('pause_reason', 'is not', null), row('trouble', 'is not', null)]))
    .execute();
}
