import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { Selectable } from 'kysely';
import type { MailingTables } from '../tables.server.ts';
import { endConsents, resumeConsents } from './consent.server.ts';
import { findSuppression, forgetLeft, suppressLeft } from './suppression.server.ts';

type Row = Selectable<MailingTables['mailing_subscription']>;
export type LeftHow = NonNullable<Row['left_how']>;

/**
 * Takes an active row off the list; its address must be locked. Nobody else can enter it again; address and name
 * stay for a few days, so that it can be taken back.
 */
export async function leaveList(
  tx: Tx,
  { command, row, how }: { command: Command; row: Row; how: LeftHow },
): Promise<void> {
  await tables<MailingTables>(tx)
    .updateTable('mailing_subscription')
    .set((value) => ({
      state: 'left',
      left_at: command.now,
      left_how: how,
      version: value('version', '+', 1),
    }))
    .where('id', '=', row.id)
    .execute();
  await endConsents(tx, { subscriptionId: row.id, now: command.now });
  await suppressLeft(tx, { command, hash: row.address_hash! });
  await recordAudit(tx, {
    command,
    action: 'subscription.left',
    subject: 'subscription',
    id: row.id,
  });
}

/**
 * Takes leaving back; the address must be locked.
 * @returns false where the address is erased, blocked, or on the list by another entry.
 */
export async function rejoinList(
  tx: Tx,
  { command, row }: { command: Command; row: Row },
): Promise<boolean> {
  const { id, address_hash: hash, left_at: leftAt } = row;
  if (!hash || !leftAt || row.address === null) return false;
  if ((await findSuppression(tx, hash)) === 'blocked') return false;
  const other = await tables<MailingTables>(tx)
    .selectFrom('mailing_subscription')
    .select('id')
    .where('address_hash', '=', hash)
    .where('state', '=', 'active')
    .executeTakeFirst();
  if (other) return false;
  await tables<MailingTables>(tx)
    .updateTable('mailing_subscription')
    .set((value) => ({
      state: 'active',
      left_at: null,
      left_how: null,
      version: value('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
  await resumeConsents(tx, { subscriptionId: id, leftAt });
  await forgetLeft(tx, hash);
  await recordAudit(tx, { command, action: 'subscription.resumed', subject: 'subscription', id });
  return true;
}
