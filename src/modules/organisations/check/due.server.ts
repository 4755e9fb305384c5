import { tables, type Tx } from '#platform/database/connection.server.ts';
import { findMailStates } from '#platform/mail/outbox.server.ts';
import type { DueCircumstances, DueItem } from '#platform/module.ts';
import { checkMessages } from '../messages/check.ts';
import { teamPath } from '../paths.ts';
import type { OrganisationTables } from '../tables.server.ts';
import { daysBefore, overdueAfter } from './days.ts';

/** Those who are named under "Heute"; the next come when these are settled. */
const mostNamed = 5;

/** Entries whose mail came back, or to which nobody has answered: somebody calls, or looks at it. */
export async function dueChecks(
  tx: Tx,
  { command: { now }, locale }: DueCircumstances,
): Promise<DueItem[]> {
  const t = checkMessages.in(locale);
  const open = await tables<OrganisationTables>(tx)
    .selectFrom('organisation_check as asked')
    .innerJoin('organisation', 'organisation.id', 'asked.organisation_id')
    .select(['organisation.id', 'organisation.name', 'asked.mail_id', 'asked.sent_at'])
    .where('asked.answered_at', 'is', null)
    .where('organisation.deleted_at', 'is', null)
    .whereRef('organisation.updated_at', '<', 'asked.sent_at')
    .orderBy('asked.sent_at')
    .orderBy('asked.id')
    .execute();
  if (open.length === 0) return [];
  const states = await findMailStates(
    tx,
    open.map((one) => one.mail_id),
  );
  const settled = open.flatMap(({ id, name, mail_id, sent_at }) => {
    const isBounced = states.get(mail_id) === 'failed';
    const isOverdue = sent_at < daysBefore(now, overdueAfter);
    if (!isBounced && !isOverdue) return [];
    const text = isBounced
      ? t('organisations.due.bounced', { name })
      : t('organisations.due.unanswered', { name });
    const dueAt = daysBefore(sent_at, isBounced ? 0 : -overdueAfter).toISOString();
    return [{ text, path: `${teamPath}/${id}`, isLate: false, dueAt }];
  });
  return settled.slice(0, mostNamed);
}
