import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { findMember } from './member/list.server.ts';
import type { PeopleTables } from './tables.server.ts';

/** By what everything about somebody is found; null where there is nobody, or nothing of them any more. */
export async function findExportSubject(
  tx: Tx,
  { personId, now }: { personId: string; now: Date },
): Promise<{
  name: string;
  of: { personId: string; accountId: string | null; address: string | null };
} | null> {
  const member = await findMember(tx, { id: personId, now });
  if (!member) return null;
  const { account_id: accountId } = await tables<PeopleTables>(tx)
    .selectFrom('person')
    .select('account_id')
    .where('id', '=', personId)
    .executeTakeFirstOrThrow();
  return { name: member.name, of: { personId, accountId, address: member.address || null } };
}

/** That somebody fetched it stands in the log, for whom too. */
export async function noteExported(
  tx: Tx,
  { command, personId }: { command: Command; personId: string },
): Promise<void> {
  await recordAudit(tx, { command, action: 'person.exported', subject: 'person', id: personId });
}
