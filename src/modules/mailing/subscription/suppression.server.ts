/** Addresses that are not written to. Only their hash is kept, so the list of them tells nothing. */
import { sql } from 'kysely';
import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { newId } from '#platform/ids.ts';
import type { MailingTables } from '../tables.server.ts';

export type Suppression = MailingTables['mailing_suppression']['kind'];

/**
 * One at a time per address: who confirms, leaves, blocks or is entered. The first statement about an address, so
 * that nobody waits for it while holding one of its rows. Waits while a whole list is being entered.
 */
export async function lockAddress(tx: Tx, hash: Buffer): Promise<void> {
  await keepList(tx);
  await sql`select pg_advisory_xact_lock(${hash.readBigInt64BE()})`.execute(tx);
}

/** No whole list is entered or taken back until this is done. Before any row is locked. */
export async function keepList(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(${wholeList})`.execute(tx);
}

/** Instead of `lockAddress` for thousands: nobody else comes to the district's list or goes, until this is done. */
export async function lockList(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(${wholeList})`.execute(tx);
}

const wholeList = sql`hashtextextended('mailing list ' || current_setting('app.district'), 0)`;

export async function findSuppression(tx: Tx, hash: Buffer): Promise<Suppression | null> {
  const row = await tables<MailingTables>(tx)
    .selectFrom('mailing_suppression')
    .select('kind')
    .where('address_hash', '=', hash)
    .executeTakeFirst();
  return row?.kind ?? null;
}

/** Notes that somebody left. A block stays a block. */
export async function suppressLeft(
  tx: Tx,
  { command, hash }: { command: Pick<Command, 'districtId' | 'now'>; hash: Buffer },
): Promise<void> {
  await tables<MailingTables>(tx)
    .insertInto('mailing_suppression')
    .values({
      district_id: command.districtId,
      address_hash: hash,
      kind: 'left',
      since: command.now,
    })
    .onConflict((conflict) => conflict.columns(['district_id', 'address_hash']).doNothing())
    .execute();
}

/** Whoever has the address wants the list again. */
export async function forgetLeft(tx: Tx, hash: Buffer): Promise<void> {
  await tables<MailingTables>(tx)
    .deleteFrom('mailing_suppression')
    .where('address_hash', '=', hash)
    .where('kind', '=', 'left')
    .execute();
}

/** Never to be written to again. @returns false where it was so already. */
export async function suppressBlocked(
  tx: Tx,
  { command, hash, reason }: { command: Command; hash: Buffer; reason: string },
): Promise<boolean> {
  const { districtId, now } = command;
  const result = await tables<MailingTables>(tx)
    .insertInto('mailing_suppression')
    .values({ district_id: districtId, address_hash: hash, kind: 'blocked', since: now })
    .onConflict((conflict) =>
      conflict
        .columns(['district_id', 'address_hash'])
        .doUpdateSet({ kind: 'blocked', since: now })
        .where('mailing_suppression.kind', '!=', 'blocked'),
    )
    .executeTakeFirst();
  if (!result.numInsertedOrUpdatedRows) return false;
  await noteChange(tx, { command, hash, change: 'blocked', reason });
  return true;
}

/** @returns false where there was no block. */
export async function liftBlock(
  tx: Tx,
  { command, hash, reason }: { command: Command; hash: Buffer; reason: string },
): Promise<boolean> {
  const result = await tables<MailingTables>(tx)
    .deleteFrom('mailing_suppression')
    .where('address_hash', '=', hash)
    .where('kind', '=', 'blocked')
    .executeTakeFirst();
  if (!result.numDeletedRows) return false;
  await noteChange(tx, { command, hash, change: 'lifted', reason });
  return true;
}

export interface BlockChange {
  change: 'blocked' | 'lifted';
  reason: string;
  personId: string | null;
  at: Date;
}

/** Who blocked an address and let it in again, and why; newest first. */
export async function listBlockChanges(tx: Tx, hash: Buffer): Promise<BlockChange[]> {
  const rows = await tables<MailingTables>(tx)
    .selectFrom('mailing_block_change')
    .select(['change', 'reason', 'person_id', 'at'])
    .where('address_hash', '=', hash)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(({ person_id, ...row }) => ({ ...row, personId: person_id }));
}

async function noteChange(
  tx: Tx,
  {
    command,
    hash,
    change,
    reason,
  }: { command: Command; hash: Buffer; change: BlockChange['change']; reason: string },
): Promise<void> {
  const id = newId();
  await tables<MailingTables>(tx)
    .insertInto('mailing_block_change')
    .values({
      district_id: command.districtId,
      id,
      address_hash: hash,
      change,
      reason,
      person_id: command.personId,
      at: command.now,
    })
    .execute();
  const action = `subscription.${change}` as const;
  await recordAudit(tx, { command, action, subject: 'subscription-block', id });
}
