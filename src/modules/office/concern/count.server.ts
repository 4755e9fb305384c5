import { sql } from 'kysely';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { OfficeTables } from '../tables.server.ts';
import type { ConcernCount } from './counts.ts';

/** Concerns of the days from `from` to `until`, both included, by month, category, answer and where to. */
export async function countConcerns(
  tx: Tx,
  { from, until }: { from: string; until: string },
): Promise<ConcernCount[]> {
  const month = sql<string>`to_char(concern.day, 'YYYY-MM')`;
  const to = sql<string>`coalesce(guide.name, concern.referred_to)`;
  return tables<OfficeTables>(tx)
    .selectFrom('concern')
    .leftJoin('guide_entry as guide', (join) =>
      join
        .onRef('guide.district_id', '=', 'concern.district_id')
        .onRef('guide.id', '=', 'concern.guide_entry_id'),
    )
    .select((select) => [
      month.as('month'),
      'concern.category',
      'concern.answer',
      to.as('to'),
      select.fn.countAll<number>().as('count'),
    ])
    .where('concern.day', '>=', from)
    .where('concern.day', '<=', until)
    .groupBy([month, 'concern.category', 'concern.answer', to])
    .orderBy(month)
    .orderBy('concern.category')
    .orderBy('concern.answer')
    .orderBy(to)
    .execute();
}
