import { tieToOccurrences } from '#modules/calendar/server.ts';
import type { District } from '#modules/districts/index.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import { publishes } from '#platform/cache/publish.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { readEnvironment } from '#platform/env.server.ts';
import { findIssue } from '../issue/find.server.ts';
import { inspectIssue } from '../issue/inspect.server.ts';
import type { Issue } from '../issue/issue.ts';
import type { DateList } from '../letter/date-list.ts';
import { keepList } from '../subscription/suppression.server.ts';
import type { MailingTables } from '../tables.server.ts';
import { SendingError } from './errors.ts';
import { lockIssue } from './lock.server.ts';
import { getsSomethingOf } from './recipients.server.ts';
import { askToSend } from './job.server.ts';

/**
 * Starts sending: freezes what the issue says, writes down for whom it is, and asks the sender to begin. Of two who
 * press, one wins.
 *
 * @param seen hash of what was shown when it was pressed
 * @param origin where its links lead: a host that is known to be the district's
 * @param hasServer false keeps all mails, also where there is a mail server
 * @returns to how many
 * @throws SendingError
 */
export async function startSending(
  tx: Tx,
  {
    command,
    district,
    id,
    version,
    seen,
    origin,
    hasServer = readEnvironment().SMTP_URL !== undefined,
  }: {
    command: Command;
    district: District;
    id: string;
    version: number;
    seen: string;
    origin: string;
    hasServer?: boolean;
  },
): Promise<{ recipients: number }> {
  await keepList(tx);
  const issue = await lockDraft(tx, { id, version });
  const { list, hash, checks } = await inspectIssue(tx, {
    issue,
    district,
    origin,
    hasHost: origin !== '',
    now: command.now,
  });
  if (hash !== seen) throw new SendingError('content_changed');
  const blocking = checks.filter(({ isBlocking }) => isBlocking).map(({ code }) => code);
  if (blocking.includes('no_recipients')) throw new SendingError('nobody');
  if (blocking.includes('no_sender')) throw new SendingError('no_sender');
  if (blocking.length > 0) throw new SendingError('blocked');
  await tables<MailingTables>(tx)
    .updateTable('mailing_issue')
    .set((value) => ({
      state: hasServer ? 'sending' : 'sent',
      content: JSON.stringify(list),
      origin,
      started_by: command.personId,
      started_at: command.now,
      ...(!hasServer && { finished_at: command.now }),
      version: value('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
  const recipients = await addDeliveries(tx, { command, list, hasServer });
  if (recipients === 0) throw new SendingError('nobody');
  await tieToOccurrences(tx, {
    command,
    occurrenceIds: list.items.map(({ occurrenceId }) => occurrenceId),
    tie: { kind: 'issue', id },
  });
  await recordAudit(tx, { command, action: 'issue.sending-started', subject: 'issue', id });
  if (hasServer)
    await askToSend(tx, { districtId: command.districtId, issueId: id, now: command.now });
  await publishes(tx, command.districtId);
  return { recipients };
}

async function lockDraft(tx: Tx, { id, version }: { id: string; version: number }): Promise<Issue> {
  const row = await lockIssue(tx, id);
  if (row.state !== 'draft') {
    throw new SendingError('already_started', { by: row.started_by, at: row.started_at });
  }
  if (row.deleted_at) throw new SendingError('not_found');
  if (row.version !== version) throw new SendingError('changed_meanwhile');
  return (await findIssue(tx, id))!;
}

async function addDeliveries(
  tx: Tx,
  { command, list, hasServer }: { command: Command; list: DateList; hasServer: boolean },
): Promise<number> {
  const { numInsertedOrUpdatedRows } = await tables<MailingTables>(tx)
    .insertInto('mailing_delivery')
    .columns(['district_id', 'issue_id', 'subscription_id', 'state', 'due_at', 'finished_at'])
    .expression((query) =>
      query
        .selectFrom('mailing_subscription')
        .select((row) => [
          'district_id',
          row.cast<string>(row.val(list.issueId), 'uuid').as('issue_id'),
          'id',
          row.val(hasServer ? ('waiting' as const) : ('kept' as const)).as('state'),
          row.cast<Date>(row.val(command.now), 'timestamptz').as('due_at'),
          row.cast<Date>(row.val(hasServer ? null : command.now), 'timestamptz').as('finished_at'),
        ])
        .where(getsSomethingOf(list)),
    )
    .executeTakeFirstOrThrow();
  return Number(numInsertedOrUpdatedRows ?? 0);
}
