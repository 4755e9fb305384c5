import type { Selectable } from 'kysely';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { isId } from '#platform/ids.ts';
import type { Category } from '#modules/calendar/index.ts';
import type { MailingTables } from '../tables.server.ts';
import type { DateList } from '../letter/date-list.ts';
import type { Issue } from './issue.ts';

/** One issue, also one that is put away; null where there is none. */
export async function findIssue(tx: Tx, id: string): Promise<Issue | null> {
  if (!isId(id)) return null;
  const row = await tables<MailingTables>(tx)
    .selectFrom('mailing_issue')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? toIssue(row) : null;
}

export function toIssue(row: Selectable<MailingTables['mailing_issue']>): Issue {
  return {
    id: row.id,
    slug: row.slug,
    state: row.state,
    subject: row.subject,
    greeting: row.greeting,
    closing: row.closing,
    periodFrom: row.period_from,
    periodUntil: row.period_until,
    categories: row.categories as Category[],
    arrangement: row.arrangement,
    noticeIds: row.notice_ids,
    leftOut: row.left_out,
    seen: row.seen as DateList | null,
    content: row.content as DateList | null,
    createdBy: row.created_by,
    createdAt: row.created_at,
    startedBy: row.started_by,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    pauseReason: row.pause_reason,
    version: row.version,
    deletedAt: row.deleted_at,
  };
}
