import { tables, type Tx } from '#platform/database/connection.server.ts';
import { isId } from '#platform/ids.ts';
import type { MailingTables } from '../tables.server.ts';
import { SendingError } from './errors.ts';

/**
 * Locks an issue: the first step of everything that touches its deliveries, so that nobody claims while somebody
 * pauses.
 * @throws SendingError where there is none.
 */
export async function lockIssue(tx: Tx, id: string) {
  const row =
    isId(id) &&
    (await tables<MailingTables>(tx)
      .selectFrom('mailing_issue')
      // Not its content, which is long, and read by nobody who only claims a batch.
      .select(['state', 'version', 'started_by', 'started_at', 'deleted_at', 'trouble_since'])
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst());
  if (!row) throw new SendingError('not_found');
  return row;
}
