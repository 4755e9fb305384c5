import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { DueCircumstances, DueItem } from '#platform/module.ts';
import { importMessages } from '../messages/import.ts';
import { daysAfter } from '../subscription/retention.ts';
import type { MailingTables } from '../tables.server.ts';
import { draftDays } from './limits.ts';

/** Pasted lists that nobody has taken yet; only the coordination may see them. */
export async function dueImports(tx: Tx, { person, locale }: DueCircumstances): Promise<DueItem[]> {
  if (!person.roles.includes('coordination')) return [];
  const drafts = await tables<MailingTables>(tx)
    .selectFrom('mailing_import')
    .select(['id', 'origin', 'created_at'])
    .where('state', '=', 'draft')
    .orderBy('created_at')
    .limit(10)
    .execute();
  const t = importMessages.in(locale);
  return drafts.map(({ id, origin, created_at }) => ({
    text: t('mailing.import.due', { origin }),
    path: `/team/verteiler/einlesen/${id}`,
    isLate: false,
    dueAt: daysAfter(created_at, draftDays).toISOString(),
  }));
}
