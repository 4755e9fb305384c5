import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { AnnouncementError } from '../errors.ts';
import type { AnnouncementTables } from '../tables.server.ts';
import { noRules, type Rules } from './rule.ts';

/** What the district says about its channels. */
export async function findRules(tx: Tx): Promise<Rules> {
  const row = await tables<AnnouncementTables>(tx)
    .selectFrom('announcement_rules')
    .selectAll()
    .executeTakeFirst();
  return row ? { off: row.off, days: row.days, version: row.version } : noRules;
}

/** Writes them anew. @throws AnnouncementError `changed_meanwhile` where they are not those of `version` any more. */
export async function changeRules(
  tx: Tx,
  { command, rules: { off, days, version } }: { command: Command; rules: Rules },
): Promise<void> {
  const columns = { off: [...off], days: JSON.stringify(days) };
  const written = await tables<AnnouncementTables>(tx)
    .insertInto('announcement_rules')
    .values({ ...columns, district_id: command.districtId })
    .onConflict((conflict) =>
      conflict
        .column('district_id')
        .doUpdateSet({ ...columns, version: version + 1 })
        .where('announcement_rules.version', '=', version),
    )
    .executeTakeFirst();
  if (written.numInsertedOrUpdatedRows === 0n) throw new AnnouncementError('changed_meanwhile');
  const action = 'announcement.rules_changed';
  const { districtId: id } = command;
  await recordAudit(tx, { command, action, subject: 'announcement_rules', id });
}
