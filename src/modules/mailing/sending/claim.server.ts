import { sql } from 'kysely';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { newId } from '#platform/ids.ts';
import type { Locale } from '#platform/i18n/index.ts';
import type { MailingTables } from '../tables.server.ts';
import type { Source } from '../letter/source.ts';
import type { Result } from './delivery.ts';
import { lockIssue } from './lock.server.ts';
import { sourceToTell } from './source.server.ts';
import { lockPace, mailsLeftThisHour } from './throttle.server.ts';

/** One recipient in our hands. */
export interface Claimed {
  claimId: string;
  subscriptionId: string;
  /** This one included. */
  attempts: number;
  address: string;
  name: string;
  locale: Locale;
  categories: string[];
  token: string;
  /** To be told in this mail. */
  source: Source | null;
}

/**
 * Writes down what became of the last batch and claims the next one, in one transaction: committed before a byte of
 * the next leaves, so that nobody is ever claimed twice. Whoever left meanwhile gets nothing.
 * @returns nobody where the issue is not being sent any more, or the hour's mails are spent.
 */
export async function recordAndClaim(
  tx: Tx,
  {
    issueId,
    claimId,
    results,
    size,
    now,
  }: {
    issueId: string;
    /** Of the batch that the results are about. */
    claimId: string | null;
    results: Result[];
    size: number;
    now: Date;
  },
): Promise<Claimed[]> {
  const issue = await lockIssue(tx, issueId);
  if (claimId) await recordResults(tx, { issueId, claimId, results, now });
  if (issue.state === 'stopped') await stopWaiting(tx, { issueId, now });
  if (issue.state !== 'sending') return [];
  await lockPace(tx);
  const room = Math.min(size, await mailsLeftThisHour(tx, now));
  if (room <= 0) return [];
  // Whoever is gone takes no place of the batch, but the batch may be empty only when nobody waits.
  for (;;) {
    const { claimed, hasPicked } = await claim(tx, { issueId, room, now });
    if (claimed.length > 0 || !hasPicked) return claimed;
  }
}

/** Only what is still ours: a row that somebody has called unclear meanwhile stays so. */
async function recordResults(
  tx: Tx,
  {
    issueId,
    claimId,
    results,
    now,
  }: { issueId: string; claimId: string; results: Result[]; now: Date },
): Promise<void> {
  if (results.length === 0) return;
  const rows = JSON.stringify(
    results.map(({ subscriptionId, state, reply, dueAt, counts }) => ({
      id: subscriptionId,
      state,
      reply: reply?.slice(0, 500) ?? null,
      due_at: dueAt,
      counts,
    })),
  );
  await sql`
    update mailing_delivery delivery set
      state = result.state,
      reply = coalesce(result.reply, case when result.state = 'waiting' then delivery.reply end),
      due_at = coalesce(result.due_at, delivery.due_at),
      attempts = delivery.attempts - case when result.counts then 0 else 1 end,
      claimed_at = case when result.counts then delivery.claimed_at end,
      claim_id = null,
      finished_at = case when result.state != 'waiting' then ${now}::timestamptz end
    from jsonb_to_recordset(${rows}::jsonb)
      as result (id uuid, state text, reply text, due_at timestamptz, counts boolean)
    where delivery.issue_id = ${issueId} and delivery.subscription_id = result.id
      and delivery.state = 'claimed' and delivery.claim_id = ${claimId}`.execute(tx);
}

async function claim(
  tx: Tx,
  { issueId, room, now }: { issueId: string; room: number; now: Date },
): Promise<{ claimed: Claimed[]; hasPicked: boolean }> {
  const claimId = newId();
  const { rows } = await sql<Row>`
    update mailing_delivery delivery set
      state = case when person.state = 'active' then 'claimed' else 'left' end,
      attempts = delivery.attempts + case when person.state = 'active' then 1 else 0 end,
      claim_id = case when person.state = 'active' then ${claimId}::uuid end,
      claimed_at = case when person.state = 'active' then ${now}::timestamptz end,
      finished_at = case when person.state != 'active' then ${now}::timestamptz end
    from mailing_subscription person
    where delivery.issue_id = ${issueId} and person.id = delivery.subscription_id
      and delivery.subscription_id in (
        select subscription_id from mailing_delivery
        where issue_id = ${issueId} and state = 'waiting' and due_at <= ${now}
        order by due_at, subscription_id limit ${room}
      )
    returning delivery.subscription_id as "subscriptionId", delivery.state, delivery.attempts, person.address,
      person.name, person.locale, person.categories, person.token,
      ${sourceToTell} as source`.execute(tx);
  const claimed = rows
    .filter(({ state }) => state === 'claimed')
    .map(({ state: _, ...row }) => ({ ...row, claimId }));
  return { claimed, hasPicked: rows.length > 0 };
}

type Row = Omit<Claimed, 'claimId'> & { state: string };

/** Who still waits when the team stops an issue, or comes back from a batch after that, gets nothing. */
export async function stopWaiting(
  tx: Tx,
  { issueId, now }: { issueId: string; now: Date },
): Promise<number> {
  const { numUpdatedRows } = await tables<MailingTables>(tx)
    .updateTable('mailing_delivery')
    .set({ state: 'stopped', finished_at: now })
    .where('issue_id', '=', issueId)
    .where('state', '=', 'waiting')
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/**
 * What a sender that is gone had in its hands: nobody knows what became of it. Only for whoever holds the issue's
 * lock.
 */
export async function callUnclear(
  tx: Tx,
  { issueId, now }: { issueId: string; now: Date },
): Promise<void> {
  await tables<MailingTables>(tx)
    .updateTable('mailing_delivery')
    .set({ state: 'unclear', claim_id: null, finished_at: now })
    .where('issue_id', '=', issueId)
    .where('state', '=', 'claimed')
    .execute();
}
