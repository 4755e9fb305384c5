import type { AuditAction } from '#platform/audit/actions.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { readEnvironment } from '#platform/env.server.ts';
import type { MailingTables } from '../tables.server.ts';
import { stopWaiting } from './claim.server.ts';
import { SendingError } from './errors.ts';
import { askToSend } from './job.server.ts';
import { lockIssue } from './lock.server.ts';

type State = MailingTables['mailing_issue']['state'];

/** Holds the rest back; what is on its way to the mail server still arrives. @throws SendingError */
export async function pauseSending(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<void> {
  await change(tx, {
    command,
    id,
    from: ['sending'],
    to: 'paused',
    action: 'issue.sending-paused',
  });
}

/** Goes on where it was paused. @throws SendingError */
export async function resumeSending(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<void> {
  if (readEnvironment().SMTP_URL === undefined) throw new SendingError('no_server');
  await change(tx, {
    command,
    id,
    from: ['paused'],
    to: 'sending',
    action: 'issue.sending-resumed',
  });
  await askToSend(tx, { districtId: command.districtId, issueId: id, now: command.now });
}

/**
 * Ends it for good: who still waits gets nothing. What a connection has in its hands is decided by what the server
 * says; whom it puts off gets nothing either. @returns how many get nothing. @throws SendingError
 */
export async function stopSending(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<{ stopped: number }> {
  const from: State[] = ['sending', 'paused'];
  await change(tx, { command, id, from, to: 'stopped', action: 'issue.sending-stopped' });
  return { stopped: await stopWaiting(tx, { issueId: id, now: command.now }) };
}

/** A pause takes its reason with it when it ends, and a new one by hand has none. */
async function change(
  tx: Tx,
  {
    command,
    id,
    from,
    to,
    action,
  }: { command: Command; id: string; from: State[]; to: State; action: AuditAction },
): Promise<void> {
  const issue = await lockIssue(tx, id);
  if (!from.includes(issue.state)) throw new SendingError('not_possible');
  await tables<MailingTables>(tx)
    .updateTable('mailing_issue')
    .set((value) => ({
      state: to,
      pause_kind: null,
      pause_reason: null,
      trouble: null,
      trouble_since: null,
      finished_at: to === 'stopped' ? command.now : null,
      version: value('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
  await recordAudit(tx, { command, action, subject: 'issue', id });
}
