import { z } from 'zod';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import { listDue, noteDue, takeDue } from '#platform/jobs/due.server.ts';
import { defineJob, enqueue, type Tick } from '#platform/jobs/jobs.server.ts';
import type { MailingTables } from '../tables.server.ts';
import { wakeSender } from './sender.server.ts';

const due = 'mailing_sending';
const minute = 60_000;

/** Only wakes the sender of its process: a list takes minutes or hours, and other jobs must not wait for it. */
export const sendIssueJob = defineJob({
  name: 'mailing_send',
  schema: z.object({ districtId: z.uuid(), issueId: z.uuid() }),
  maxAttempts: 3,
  run: async (issue) => wakeSender(issue),
});

/**
 * Once a minute for each issue that is being sent: goes on after a crash, and with what had to wait. Also where it was
 * paused or stopped just before the crash: what was in hand then must become unclear.
 */
export const sendingTick: Tick = {
  name: 'mailing_sending',
  pattern: '* * * * *',
  districts: (now) => globally((tx) => listDue(tx, { kind: due, now })),
  perDistrict: goOnSending,
};

/** Begins or goes on with an issue, when the command is through; and looks after it until it is sent. */
export async function askToSend(
  tx: Tx,
  { districtId, issueId, now }: { districtId: string; issueId: string; now: Date },
): Promise<void> {
  await noteDue(tx, { districtId, kind: due, at: new Date(now.getTime() + minute) });
  await enqueue(tx, { job: sendIssueJob, payload: { districtId, issueId }, key: issueId });
}

export async function goOnSending(
  tx: Tx,
  { districtId, now }: { districtId: string; now: Date },
): Promise<void> {
  await takeDue(tx, { districtId, kind: due, now });
  const sending = tables<MailingTables>(tx)
    .selectFrom('mailing_issue')
    .select('id')
    .where('state', '=', 'sending');
  const inHand = tables<MailingTables>(tx)
    .selectFrom('mailing_delivery')
    .select('issue_id as id')
    .where('state', '=', 'claimed');
  const issues = await sending.union(inHand).execute();
  for (const { id } of issues) await askToSend(tx, { districtId, issueId: id, now });
}
