import { database, tables, type Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { readEnvironment } from '#platform/env.server.ts';
import { isShuttingDown } from '#platform/shutdown.server.ts';
import { findIssue } from '../issue/find.server.ts';
import type { DateList } from '../letter/date-list.ts';
import type { MailingTables } from '../tables.server.ts';
import { callUnclear } from './claim.server.ts';
import { runLane } from './lane.server.ts';
import { lockIssue } from './lock.server.ts';
import { prepareMails } from './mail.server.ts';
import { beginRun } from './run.server.ts';
import { mailsLeftThisHour } from './throttle.server.ts';

/** Connections to the mail server at a time. */
export const connections = 2;

/** Milliseconds after which other issues get their turn. */
const turn = 20_000;

/**
 * Sends one issue for a while. At most one sender works on an issue, over all processes; where another does, this one
 * does nothing.
 * @returns whether somebody still waits whom it could send to at once.
 */
export async function sendIssue({
  districtId,
  issueId,
  clock,
  patience = 60_000,
  milliseconds = turn,
}: {
  districtId: string;
  issueId: string;
  clock: () => Date;
  /** Milliseconds that the mail server may be silent. */
  patience?: number;
  milliseconds?: number;
}): Promise<boolean> {
  const { SMTP_URL } = readEnvironment();
  if (!SMTP_URL) return false;
  const lock = await takeLock(issueId);
  if (!lock) return false;
  try {
    const issue = await inDistrict(districtId, (tx) => begin(tx, { issueId, now: clock() }));
    if (!issue) return false;
    if (issue.isDue) {
      const end = performance.now() + milliseconds;
      const mustStop = () => lock.isLost() || isShuttingDown();
      const run = beginRun({
        districtId,
        issueId,
        url: SMTP_URL,
        patience,
        clock,
        compose: prepareMails({ districtId, list: issue.list, date: issue.startedAt }),
        isOver: () => mustStop() || performance.now() > end,
        mustStop,
      });
      // The lock is held until the last of them has ended, also where one breaks.
      const lanes = Array.from({ length: connections }, () => runLane(run));
      await Promise.allSettled(lanes);
      await Promise.all(lanes);
      if (mustStop()) return false;
      if (run.isOver() && performance.now() > end) return true;
    }
    await inDistrict(districtId, (tx) => finish(tx, { issueId, now: clock() }));
    return false;
  } finally {
    await lock.release();
  }
}

/** The lock lives as long as its connection, so that a crash frees it. */
async function takeLock(
  issueId: string,
): Promise<{ isLost(): boolean; release(): Promise<void> } | null> {
  const client = await database().pool.connect();
  const name = `mailing_send ${issueId}`;
  let isLost = false;
  const onEnd = () => void (isLost = true);
  client.on('end', onEnd);
  client.on('error', onEnd);
  const giveBack = (isBroken: boolean) => {
    client.off('end', onEnd);
    client.off('error', onEnd);
    client.release(isBroken);
  };
  try {
    const { rows } = await client.query<{ is_mine: boolean }>(
      'select pg_try_advisory_lock(hashtextextended($1, 0)) as is_mine',
      [name],
    );
    if (!rows[0]?.is_mine) {
      giveBack(false);
      return null;
    }
  } catch (error) {
    giveBack(true);
    throw error;
  }
  return {
    isLost: () => isLost,
    async release() {
      // A connection that ends gives its lock back too.
      const isFree = await client
        .query('select pg_advisory_unlock(hashtextextended($1, 0))', [name])
        .then(
          () => true,
          () => false,
        );
      giveBack(!isFree);
    },
  };
}

/** With the lock in hand, what is still claimed belongs to a sender that is gone. */
async function begin(
  tx: Tx,
  { issueId, now }: { issueId: string; now: Date },
): Promise<{ list: DateList; startedAt: Date; isDue: boolean } | null> {
  const { state } = await lockIssue(tx, issueId);
  await callUnclear(tx, { issueId, now });
  const issue = await findIssue(tx, issueId);
  if (state !== 'sending' || !issue?.content || !issue.startedAt) return null;
  const due = await tables<MailingTables>(tx)
    .selectFrom('mailing_delivery')
    .select('subscription_id')
    .where('issue_id', '=', issueId)
    .where('state', '=', 'waiting')
    .where('due_at', '<=', now)
    .limit(1)
    .executeTakeFirst();
  return {
    list: issue.content,
    startedAt: issue.startedAt,
    isDue: due !== undefined && (await mailsLeftThisHour(tx, now)) > 0,
  };
}

/** The issue is sent when nobody waits any more. */
async function finish(tx: Tx, { issueId, now }: { issueId: string; now: Date }): Promise<void> {
  const issue = await lockIssue(tx, issueId);
  if (issue.state !== 'sending') return;
  const rows = await tables<MailingTables>(tx)
    .selectFrom('mailing_delivery')
    .select('state')
    .distinct()
    .where('issue_id', '=', issueId)
    .where('state', 'in', ['waiting', 'claimed', 'stopped'])
    .execute();
  if (rows.some(({ state }) => state !== 'stopped')) return;
  await tables<MailingTables>(tx)
    .updateTable('mailing_issue')
    .set({
      state: rows.length > 0 ? 'stopped' : 'sent',
      finished_at: now,
      trouble: null,
      trouble_since: null,
    })
    .where('id', '=', issueId)
    .execute();
}
