import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { LocalText } from '#platform/i18n/index.ts';
import type { MailingTables } from '../tables.server.ts';
import type { DateList } from '../letter/date-list.ts';
import type { IssueState } from './issue.ts';

export interface ListedIssue {
  id: string;
  slug: string;
  state: IssueState;
  subject: LocalText;
  periodFrom: string;
  periodUntil: string;
  createdAt: Date;
  startedAt: Date | null;
}

/** The team's list, newest period first. */
export async function listIssues(
  tx: Tx,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<ListedIssue[]> {
  const rows = await listed(tx).limit(limit).offset(offset).execute();
  return rows.map(toListed);
}

/** What was sent, newest first: for everyone to read. */
export async function listArchive(
  tx: Tx,
  { limit = 24 }: { limit?: number } = {},
): Promise<ListedIssue[]> {
  const rows = await listed(tx).where('state', '<>', 'draft').limit(limit).execute();
  return rows.map(toListed);
}

/** What an issue said when it was sent; null where there is none at this address. */
export async function findArchived(
  tx: Tx,
  slug: string,
): Promise<{ content: DateList; startedAt: Date } | null> {
  const row = await tables<MailingTables>(tx)
    .selectFrom('mailing_issue')
    .select(['content', 'started_at', 'created_at'])
    .where('slug', '=', slug)
    .where('state', '<>', 'draft')
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  if (!row?.content) return null;
  return { content: row.content as DateList, startedAt: row.started_at ?? row.created_at };
}

function listed(tx: Tx) {
  return tables<MailingTables>(tx)
    .selectFrom('mailing_issue')
    .select(['id', 'slug', 'state', 'subject', 'period_from', 'period_until'])
    .select(['created_at', 'started_at'])
    .where('deleted_at', 'is', null)
    .orderBy('period_from', 'desc')
    .orderBy('created_at', 'desc');
}

function toListed(row: {
  id: string;
  slug: string;
  state: IssueState;
  subject: LocalText;
  period_from: string;
  period_until: string;
  created_at: Date;
  started_at: Date | null;
}): ListedIssue {
  const { id, slug, state, subject } = row;
  return {
    id,
    slug,
    state,
    subject,
    periodFrom: row.period_from,
    periodUntil: row.period_until,
    createdAt: row.created_at,
    startedAt: row.started_at,
  };
}
