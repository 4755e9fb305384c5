/** What the holder of a personal link may do: see and change what they get, leave, and come back. */
import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { Selectable } from 'kysely';
import type { MailingTables } from '../tables.server.ts';
import { listConsents, type Consent } from './consent.server.ts';
import { leaveList, rejoinList } from './leave.server.ts';
import { isToken } from './links.ts';
import type { Preferences } from './request.server.ts';
import { findSuppression, lockAddress } from './suppression.server.ts';

export interface PersonalEntry extends Preferences {
  state: 'active' | 'left';
  address: string;
  /** The one that holds, or held last. */
  consent: Consent | null;
  /** Left, and could come back with one press. */
  mayStay: boolean;
}

/** The entry of a personal link; null where there is none (any more). Changes nothing. */
export async function findPersonal(tx: Tx, token: string): Promise<PersonalEntry | null> {
  const row = await findByToken(tx, token);
  if (!row) return null;
  const { id, state, address, name, locale, categories } = row;
  const [consent = null] = await listConsents(tx, id);
  const hash = row.address_hash;
  const mayStay =
    state === 'left' && hash !== null && (await findSuppression(tx, hash)) !== 'blocked';
  return { state, address: address ?? '', name, locale, categories, consent, mayStay };
}

/** Whose entry it is, to hand out what is kept of them; null where there is none (any more). */
export async function findExportByToken(
  tx: Tx,
  token: string,
): Promise<{ address: string } | null> {
  const row = await findByToken(tx, token);
  return row?.address ? { address: row.address } : null;
}

/** @returns false where nobody is on the list by this link. */
export async function changePreferences(
  tx: Tx,
  { command, token, preferences }: { command: Command; token: string; preferences: Preferences },
): Promise<boolean> {
  const row = await lockByToken(tx, token);
  if (row?.state !== 'active') return false;
  const { name, locale, categories } = preferences;
  await tables<MailingTables>(tx)
    .updateTable('mailing_subscription')
    .set((value) => ({ name, locale, categories, version: value('version', '+', 1) }))
    .where('id', '=', row.id)
    .execute();
  await recordAudit(tx, {
    command,
    action: 'subscription.changed',
    subject: 'subscription',
    id: row.id,
    fields: ['name', 'locale', 'categories'],
  });
  return true;
}

/**
 * Leaves the list. Pressed twice, it is left.
 * @returns false where nobody has ever been on the list by this link, or it is long ago.
 */
export async function leaveByLink(
  tx: Tx,
  { command, token, how }: { command: Command; token: string; how: 'link' | 'one-click' },
): Promise<boolean> {
  const row = await lockByToken(tx, token);
  if (!row) return false;
  if (row.state === 'active') await leaveList(tx, { command, row, how });
  return true;
}

/** Takes leaving back while the address is still there. @returns false where it is not, or may not be written to. */
export async function stayByLink(
  tx: Tx,
  { command, token }: { command: Command; token: string },
): Promise<boolean> {
  const row = await lockByToken(tx, token);
  if (!row) return false;
  return row.state === 'active' || rejoinList(tx, { command, row });
}

type Row = Selectable<MailingTables['mailing_subscription']>;

async function findByToken(tx: Tx, token: string): Promise<Row | undefined> {
  if (!isToken(token)) return undefined;
  return tables<MailingTables>(tx)
    .selectFrom('mailing_subscription')
    .selectAll()
    .where('token', '=', token)
    .executeTakeFirst();
}

/** The address first (`lockAddress`), then as the row is by then. */
async function lockByToken(tx: Tx, token: string): Promise<Row | undefined> {
  const found = await findByToken(tx, token);
  if (!found?.address_hash) return undefined;
  await lockAddress(tx, found.address_hash);
  return findByToken(tx, token);
}
