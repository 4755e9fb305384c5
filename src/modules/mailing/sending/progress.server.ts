import { sql } from 'kysely';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { isId } from '#platform/ids.ts';
import type { IssueState } from '../issue/issue.ts';
import type { MailingTables } from '../tables.server.ts';
import {
  deliveryStates,
  type DeliveryCounts,
  type DeliveryState,
  type PauseKind,
} from './delivery.ts';
import { mailsLeftThisHour } from './throttle.server.ts';

/** How far an issue has come. Without addresses: for everybody who may send. */
export interface Progress {
  state: IssueState;
  counts: DeliveryCounts;
  /** Null where somebody of the team pressed "pause". */
  pauseKind: PauseKind | null;
  /** The mail server's own words. */
  pauseReason: string | null;
  /** What the mail server last said while it is tried again. */
  trouble: string | null;
  /** ISO instant of the next attempt, where all who wait were put off. */
  nextAt: string | null;
  /** The hour's mails are spent. */
  isThrottled: boolean;
}

/** Progress of an issue whose sending was started. */
export async function findProgress(
  tx: Tx,
  { id, now }: { id: string; now: Date },
): Promise<Progress | null> {
  const issue = await tables<MailingTables>(tx)
    .selectFrom('mailing_issue')
    .select(['state', 'pause_kind', 'pause_reason', 'trouble'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!issue) return null;
  const counts = await countDeliveries(tx, id);
  const isSending = issue.state === 'sending' && counts.waiting > 0;
  return {
    state: issue.state,
    counts,
    pauseKind: issue.pause_kind,
    pauseReason: issue.pause_reason,
    trouble: issue.trouble,
    nextAt: isSending ? await nextDue(tx, { id, now }) : null,
    isThrottled: isSending && (await mailsLeftThisHour(tx, now)) === 0,
  };
}

/** All are the sum of the others, at any moment. */
export async function countDeliveries(tx: Tx, issueId: string): Promise<DeliveryCounts> {
  const rows = await tables<MailingTables>(tx)
    .selectFrom('mailing_delivery')
    .select(['state', (row) => row.fn.countAll<number>().as('number')])
    .where('issue_id', '=', issueId)
    .groupBy('state')
    .execute();
  const counts = Object.fromEntries(deliveryStates.map((state) => [state, 0])) as DeliveryCounts;
  counts.all = 0;
  for (const { state, number } of rows) {
    counts[state] += number;
    counts.all += number;
  }
  return counts;
}

async function nextDue(tx: Tx, { id, now }: { id: string; now: Date }): Promise<string | null> {
  const { rows } = await sql<{ next: Date | null }>`
    select min(due_at) as next from mailing_delivery
    where issue_id = ${id} and state = 'waiting'`.execute(tx);
  const next = rows[0]?.next;
  return next && next > now ? next.toISOString() : null;
}

/** One recipient's delivery; address and name are null once they are erased. */
export interface ListedDelivery {
  subscriptionId: string;
  address: string | null;
  name: string;
  state: DeliveryState;
  attempts: number;
  /** ISO instant. */
  finishedAt: string | null;
  reply: string | null;
}

/** Who is in these states, with the server's answer: for the coordination only. `page` counts from 1. */
export async function listDeliveries(
  tx: Tx,
  {
    issueId,
    states,
    subscriptionId,
    page = 1,
    perPage = 50,
  }: {
    issueId: string;
    states?: readonly DeliveryState[] | undefined;
    subscriptionId?: string;
    page?: number;
    perPage?: number;
  },
): Promise<{ deliveries: ListedDelivery[]; hasMore: boolean }> {
  const rows = await selectDeliveries(tx)
    .where('issue_id', '=', issueId)
    .$if(states !== undefined, (query) => query.where('mailing_delivery.state', 'in', states!))
    .$if(subscriptionId !== undefined, (query) =>
      query.where('subscription_id', '=', isId(subscriptionId ?? '') ? subscriptionId! : null),
    )
    .orderBy('mailing_subscription.address')
    .orderBy('subscription_id')
    .offset((page - 1) * perPage)
    .limit(perPage + 1)
    .execute();
  return { deliveries: rows.slice(0, perPage).map(toListed), hasMore: rows.length > perPage };
}

export async function findDelivery(
  tx: Tx,
  { issueId, subscriptionId }: { issueId: string; subscriptionId: string },
): Promise<ListedDelivery | null> {
  const row = await selectDeliveries(tx)
    .where('issue_id', '=', issueId)
    .where('subscription_id', '=', subscriptionId)
    .executeTakeFirst();
  return row ? toListed(row) : null;
}

function selectDeliveries(tx: Tx) {
  return tables<MailingTables>(tx)
    .selectFrom('mailing_delivery')
    .innerJoin('mailing_subscription', (join) =>
      join
        .onRef('mailing_subscription.district_id', '=', 'mailing_delivery.district_id')
        .onRef('mailing_subscription.id', '=', 'mailing_delivery.subscription_id'),
    )
    .select([
      'subscription_id',
      'address',
      'name',
      'mailing_delivery.state',
      'attempts',
      'finished_at',
      'reply',
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectDeliveries>['execute']>>[number];

function toListed(row: Row): ListedDelivery {
  return {
    subscriptionId: row.subscription_id,
    address: row.address,
    name: row.name,
    state: row.state,
    attempts: row.attempts,
    finishedAt: row.finished_at?.toISOString() ?? null,
    reply: row.reply,
  };
}
