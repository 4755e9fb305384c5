/** One entry of the list, and what the coordination may do with it. */
import type { Category } from '#modules/calendar/index.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { Locale } from '#platform/i18n/index.ts';
import type { Selectable } from 'kysely';
import type { MailingTables } from '../tables.server.ts';
import type { Address } from './address.ts';
import { hashAddress } from './address-hash.server.ts';
import { forgetRequests } from './confirm.server.ts';
import { listConsents, type Consent } from './consent.server.ts';
import { SubscriptionError } from './errors.ts';
import { leaveList, rejoinList, type LeftHow } from './leave.server.ts';
import {
  findSuppression,
  liftBlock,
  listBlockChanges,
  lockAddress,
  suppressBlocked,
  type BlockChange,
} from './suppression.server.ts';

export interface Entry {
  id: string;
  state: 'active' | 'left';
  /** Null once erased. */
  address: string | null;
  name: string;
  locale: Locale;
  categories: Category[];
  activeSince: Date | null;
  leftAt: Date | null;
  leftHow: LeftHow | null;
  isBlocked: boolean;
  /** Newest first. */
  consents: Consent[];
  blockChanges: BlockChange[];
}

export async function findEntry(tx: Tx, id: string): Promise<Entry | null> {
  const row = await findRow(tx, id);
  if (!row) return null;
  const { state, address, name, locale, categories, address_hash: hash } = row;
  return {
    id,
    ...{ state, address, name, locale, categories },
    activeSince: row.active_since,
    leftAt: row.left_at,
    leftHow: row.left_how,
    isBlocked: hash !== null && (await findSuppression(tx, hash)) === 'blocked',
    consents: await listConsents(tx, id),
    blockChanges: hash ? await listBlockChanges(tx, hash) : [],
  };
}

/** Takes somebody off the list; pressed twice, they are off it. @throws SubscriptionError `not_found` */
export async function removeEntry(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<void> {
  const { row } = await lockRow(tx, id);
  if (row.state === 'active') await leaveList(tx, { command, row, how: 'team' });
}

/**
 * Takes a removal back, or a leaving that somebody asks to take back.
 * @throws SubscriptionError `not_found`; `blocked` where the address is erased, blocked or on the list again
 */
export async function restoreEntry(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<void> {
  const { row } = await lockRow(tx, id);
  if (row.state === 'active') return;
  if (!(await rejoinList(tx, { command, row }))) throw new SubscriptionError('blocked');
}

/** Takes somebody off the list and writes to this address never again. @throws SubscriptionError `not_found` */
export async function blockEntry(
  tx: Tx,
  { command, id, reason }: { command: Command; id: string; reason: string },
): Promise<void> {
  const { row, hash } = await lockRow(tx, id);
  await suppressBlocked(tx, { command, hash, reason });
  await forgetRequests(tx, hash);
  if (row.state === 'active') await leaveList(tx, { command, row, how: 'blocked' });
}

/** The address may be written to again, once it is on the list. @throws SubscriptionError `not_found` */
export async function liftEntryBlock(
  tx: Tx,
  { command, id, reason }: { command: Command; id: string; reason: string },
): Promise<void> {
  const { hash } = await lockRow(tx, id);
  await liftBlock(tx, { command, hash, reason });
}

/** The same for an address of which only the hash is left. */
export async function liftAddressBlock(
  tx: Tx,
  { command, address, reason }: { command: Command; address: Address; reason: string },
): Promise<void> {
  const hash = hashAddress({ districtId: command.districtId, key: address.key });
  await lockAddress(tx, hash);
  await liftBlock(tx, { command, hash, reason });
}

type Row = Selectable<MailingTables['mailing_subscription']>;

async function findRow(tx: Tx, id: string): Promise<Row | undefined> {
  return tables<MailingTables>(tx)
    .selectFrom('mailing_subscription')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
}

/** The address first (`lockAddress`), then as the row is by then. */
async function lockRow(tx: Tx, id: string): Promise<{ row: Row; hash: Buffer }> {
  const hash = (await findRow(tx, id))?.address_hash;
  if (!hash) throw new SubscriptionError('not_found');
  await lockAddress(tx, hash);
  const row = await findRow(tx, id);
  if (!row) throw new SubscriptionError('not_found');
  return { row, hash };
}
