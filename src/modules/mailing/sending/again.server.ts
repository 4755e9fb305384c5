import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { readEnvironment } from '#platform/env.server.ts';
import { isId } from '#platform/ids.ts';
import type { MailingTables } from '../tables.server.ts';
import { SendingError } from './errors.ts';
import { askToSend } from './job.server.ts';
import { lockIssue } from './lock.server.ts';

/** What only somebody of the team may send again. */
export const repeatable = ['unclear', 'failed', 'kept'] as const;
export type Repeatable = (typeof repeatable)[number];

/**
 * Sends an issue again, by hand, to those with whom it did not work, or nobody knows whether it did: those may then
 * have it twice. Whoever left gets nothing.
 *
 * @param subscriptionId one of them; null: all that are in this state
 * @returns how many
 * @throws SendingError
 */
export async function sendAgain(
  tx: Tx,
  {
    command,
    id,
    state,
    subscriptionId,
  }: { command: Command; id: string; state: Repeatable; subscriptionId: string | null },
): Promise<{ again: number }> {
  if (readEnvironment().SMTP_URL === undefined) throw new SendingError('no_server');
  const issue = await lockIssue(tx, id);
  if (issue.state === 'draft') throw new SendingError('not_possible');
  if (subscriptionId !== null && !isId(subscriptionId)) throw new SendingError('not_found');
  const { numUpdatedRows } = await tables<MailingTables>(tx)
    .updateTable('mailing_delivery')
    .set({
      state: 'waiting',
      attempts: 0,
      due_at: command.now,
      finished_at: null,
      claimed_at: null,
    })
    .where('issue_id', '=', id)
    .where('state', '=', state)
    .$if(subscriptionId !== null, (query) => query.where('subscription_id', '=', subscriptionId!))
    .executeTakeFirst();
  const again = Number(numUpdatedRows);
  if (again === 0) throw new SendingError('not_possible');
  // A paused one goes on with them when it goes on.
  if (issue.state !== 'paused') {
    await tables<MailingTables>(tx)
      .updateTable('mailing_issue')
      .set({ state: 'sending', finished_at: null })
      .where('id', '=', id)
      .execute();
    await askToSend(tx, { districtId: command.districtId, issueId: id, now: command.now });
  }
  await recordAudit(tx, {
    command,
    action: 'issue.sent-again',
    subject: 'issue',
    id,
    fields: [state],
  });
  return { again };
}
