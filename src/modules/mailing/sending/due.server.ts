import { tables, type Tx } from '#platform/database/connection.server.ts';
import { inLocale } from '#platform/i18n/index.ts';
import type { DueCircumstances, DueItem } from '#platform/module.ts';
import { sendingMessages } from '../messages/sending.ts';
import { daysAfter } from '../subscription/retention.ts';
import type { MailingTables } from '../tables.server.ts';

/** After so many days nobody sends a date list again: its dates are mostly over. */
const daysUnclear = 14;

/**
 * Issues that stand still until somebody presses "go on", and mails of which nobody knows whether they arrived: those
 * only the coordination may send again.
 */
export async function dueSending(
  tx: Tx,
  { command: { now }, person, locale }: DueCircumstances,
): Promise<DueItem[]> {
  const isCoordination = person.roles.includes('coordination');
  if (!isCoordination && !person.roles.includes('volunteer')) return [];
  const paused = await tables<MailingTables>(tx)
    .selectFrom('mailing_issue')
    .select(['id', 'subject'])
    .where('state', '=', 'paused')
    .orderBy('started_at')
    .execute();
  const unclear = isCoordination ? await countUnclear(tx, now) : [];
  const t = sendingMessages.in(locale);
  const item = (id: string, text: string): DueItem => ({
    text,
    path: `/team/terminliste/${id}/versand`,
    isLate: true,
    dueAt: null,
  });
  return [
    ...paused.map(({ id, subject }) =>
      item(id, t('mailing.due.paused', { subject: inLocale(subject, locale) })),
    ),
    ...unclear.map(({ id, subject, count }) =>
      item(id, t('mailing.due.unclear', { subject: inLocale(subject, locale), count })),
    ),
  ];
}

async function countUnclear(tx: Tx, now: Date) {
  return tables<MailingTables>(tx)
    .selectFrom('mailing_delivery')
    .innerJoin('mailing_issue', 'mailing_issue.id', 'mailing_delivery.issue_id')
    .select(['mailing_issue.id', 'mailing_issue.subject'])
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('mailing_delivery.state', '=', 'unclear')
    .where('mailing_delivery.finished_at', '>', daysAfter(now, -daysUnclear))
    .groupBy(['mailing_issue.id', 'mailing_issue.subject'])
    .orderBy('mailing_issue.id')
    .execute();
}
