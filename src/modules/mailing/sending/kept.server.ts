import { tables, type Tx } from '#platform/database/connection.server.ts';
import { isId } from '#platform/ids.ts';
import type { LocalText } from '#platform/i18n/index.ts';
import type { DateList } from '../letter/date-list.ts';
import { writeLetter } from '../letter/letter.ts';
import { personalLinks } from '../subscription/links.ts';
import type { MailingTables } from '../tables.server.ts';
import { findDelivery, type ListedDelivery } from './progress.server.ts';
import { sourceToTell } from './source.server.ts';

/** An issue whose sending was started, as one line of the outbox. */
export interface StartedIssue {
  id: string;
  subject: LocalText;
  /** ISO instant. */
  startedAt: string;
  state: MailingTables['mailing_issue']['state'];
  recipients: number;
}

/** The latest issues that were started, newest first. */
export async function listStartedIssues(
  tx: Tx,
  { limit }: { limit: number },
): Promise<StartedIssue[]> {
  const rows = await tables<MailingTables>(tx)
    .selectFrom('mailing_issue')
    .select((row) => [
      'id',
      'subject',
      'started_at',
      'state',
      row
        .selectFrom('mailing_delivery')
        .whereRef('mailing_delivery.issue_id', '=', 'mailing_issue.id')
        .select((one) => one.fn.countAll<number>().as('number'))
        .as('recipients'),
    ])
    .where('started_at', 'is not', null)
    .orderBy('started_at', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ id, subject, started_at, state, recipients }) => ({
    id,
    subject,
    startedAt: started_at!.toISOString(),
    state,
    recipients: recipients ?? 0,
  }));
}

/**
 * One mail of an issue as its recipient reads it, made anew from what was frozen. The personal links stand in it only
 * where it was kept, since then this is the only way to read it; they open somebody else's settings.
 */
export async function findMail(
  tx: Tx,
  { issueId, subscriptionId }: { issueId: string; subscriptionId: string },
): Promise<{ delivery: ListedDelivery; subject: string; text: string } | null> {
  if (!isId(issueId) || !isId(subscriptionId)) return null;
  const delivery = await findDelivery(tx, { issueId, subscriptionId });
  const issue = await tables<MailingTables>(tx)
    .selectFrom('mailing_issue')
    .select(['content', 'origin'])
    .where('id', '=', issueId)
    .executeTakeFirst();
  const person = await tables<MailingTables>(tx)
    .selectFrom('mailing_delivery as delivery')
    .innerJoin('mailing_subscription as person', 'person.id', 'delivery.subscription_id')
    .select(['person.locale', 'person.categories', 'person.token', sourceToTell.as('source')])
    .where('delivery.issue_id', '=', issueId)
    .where('person.id', '=', subscriptionId)
    .executeTakeFirst();
  if (!delivery || !issue?.content || !person) return null;
  const { locale, categories, token, source } = person;
  const { subject, text } = writeLetter({
    list: issue.content as DateList,
    locale,
    categories,
    source,
    personal:
      delivery.state === 'kept' && token
        ? personalLinks({ origin: issue.origin ?? '', locale, token })
        : null,
  });
  return { delivery, subject, text };
}
