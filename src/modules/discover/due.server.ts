import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { DueCircumstances, DueItem } from '#platform/module.ts';
import { signMessages } from './messages/sign.ts';
import { checkEvery, teamSignPath } from './sign/sign.ts';
import type { DiscoverTables } from './tables.server.ts';

/** Damaged signs that nobody has seen to, and signs that nobody has looked at for a year. One question for all. */
export async function dueInDiscover(
  tx: Tx,
  { command: { now }, person, locale }: DueCircumstances,
): Promise<DueItem[]> {
  if (!person.roles.some((role) => role === 'coordination' || role === 'volunteer')) return [];
  const t = signMessages.in(locale);
  const yearAgo = new Date(now.getTime() - checkEvery * 86_400_000);
  const rows = await tables<DiscoverTables>(tx)
    .selectFrom('sign')
    .leftJoin('sign_check as open', (join) =>
      join
        .onRef('open.district_id', '=', 'sign.district_id')
        .onRef('open.sign_id', '=', 'sign.id')
        .on('open.damage', '<>', '')
        .on('open.settled_at', 'is', null),
    )
    .select(['sign.id', 'sign.number', 'sign.heading', 'open.damage'])
    .where('sign.deleted_at', 'is', null)
    .where((row) =>
      row.or([
        row('open.id', 'is not', null),
        row.and([
          row('sign.state', '=', 'mounted'),
          row('sign.state_at', '<=', yearAgo),
          row.not(
            row.exists(
              row
                .selectFrom('sign_check as seen')
                .select('seen.id')
                .whereRef('seen.sign_id', '=', 'sign.id')
                .where('seen.checked_at', '>', yearAgo),
            ),
          ),
        ]),
      ]),
    )
    .orderBy('sign.number')
    .limit(20)
    .execute();
  return rows.map(({ id, number, heading, damage }) => ({
    text: damage
      ? t('discover.due.damage', { number: String(number), damage: damage.slice(0, 80) })
      : t('discover.due.check', { number: String(number), title: heading }),
    path: teamSignPath(id),
    ...{ isLate: false, dueAt: null },
  }));
}
