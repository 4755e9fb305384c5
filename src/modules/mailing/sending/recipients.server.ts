import { sql, type ExpressionBuilder, type SqlBool } from 'kysely';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { isEmptyFor, type DateList } from '../letter/date-list.ts';
import type { MailingTables } from '../tables.server.ts';

/** How many would get this issue, and how many would not, because nothing in it is of a category they chose. */
export async function countRecipients(
  tx: Tx,
  list: DateList,
): Promise<{ recipients: number; without: number }> {
  const groups = await tables<MailingTables>(tx)
    .selectFrom('mailing_subscription')
    .select(['categories', (value) => value.fn.countAll<number>().as('number')])
    .where('state', '=', 'active')
    .groupBy('categories')
    .execute();
  const counts = { recipients: 0, without: 0 };
  for (const { categories, number } of groups) {
    counts[isEmptyFor({ list, categories }) ? 'without' : 'recipients'] += number;
  }
  return counts;
}

/** The same in SQL: who is active and has something left of it. */
export function getsSomethingOf(list: DateList) {
  const categories = [...new Set(list.items.map(({ category }) => category))];
  return (row: ExpressionBuilder<MailingTables, 'mailing_subscription'>) =>
    row.and([
      row('state', '=', 'active'),
      row.or([
        row.val(list.notices.length > 0),
        row.and([row.val(list.items.length > 0), sql<SqlBool>`categories = '{}'`]),
        sql<SqlBool>`categories && ${categories}::text[]`,
      ]),
    ]);
}
