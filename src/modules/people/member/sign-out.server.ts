import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { endAllSessions } from '#platform/session/session.server.ts';
import type { PeopleTables } from '../tables.server.ts';
import { MemberError } from './errors.ts';

/**
 * Signs somebody out on all their devices: one was lost, and they cannot do it themselves. Their sessions in other
 * districts end too, for it is the same device. @throws MemberError `not_found` where they have no account
 */
export async function signOutEverywhere(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<void> {
  const row = await tables<PeopleTables>(tx)
    .selectFrom('person')
    .select('account_id')
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  if (!row?.account_id) throw new MemberError('not_found');
  await endAllSessions(tx, row.account_id);
  await recordAudit(tx, { command, action: 'person.signed-out', subject: 'person', id });
}
