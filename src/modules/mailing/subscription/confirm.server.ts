import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { hashToken } from '#platform/token.server.ts';
import type { Selectable } from 'kysely';
import type { MailingTables } from '../tables.server.ts';
import { enterConfirmed } from './enter.server.ts';
import { isToken } from './links.ts';
import type { Preferences } from './request.server.ts';
import { findSuppression, lockAddress, suppressBlocked } from './suppression.server.ts';

export type OpenRequest =
  | ({ kind: 'open'; address: string } & Preferences)
  /** Pressed before: the personal page of whoever has the address. */
  | { kind: 'confirmed'; token: string };

/** What a mailed link asks to confirm; null where it is over. Changes nothing: scanners follow links. */
export async function findRequest(
  tx: Tx,
  { link, now }: { link: string; now: Date },
): Promise<OpenRequest | null> {
  const row = await findByLink(tx, { link, now });
  if (!row) return null;
  if (row.subscription_id) return confirmedAs(tx, row.subscription_id);
  if ((await findSuppression(tx, row.address_hash)) === 'blocked') return null;
  const { address, name, locale, categories } = row;
  return { kind: 'open', address: address ?? '', name, locale, categories };
}

/**
 * Whoever has the address wants the list: the consent, with the wording that stood beside the button.
 * @returns the token of the personal page, also where it was pressed before; null where the link is over.
 */
export async function confirmRequest(
  tx: Tx,
  { command, link, wording }: { command: Command; link: string; wording: string },
): Promise<string | null> {
  const request = await lockByLink(tx, { link, now: command.now });
  if (!request) return null;
  if (request.subscription_id) {
    return (await confirmedAs(tx, request.subscription_id))?.token ?? null;
  }
  const { address, address_hash: hash, requested_at: requestedAt } = request;
  if (address === null || (await findSuppression(tx, hash)) === 'blocked') return null;
  const of = { address, hash, preferences: request, requestedAt, wording };
  const { id, token } = await enterConfirmed(tx, { command, ...of });
  await tables<MailingTables>(tx)
    .updateTable('mailing_request')
    .set({ subscription_id: id, address: null, name: '' })
    .where('id', '=', request.id)
    .execute();
  return token;
}

/**
 * Whoever has the address did not ask for anything and wants no mail ever again.
 * @returns false where the link is over, or was confirmed: then there is leaving.
 */
export async function refuseRequest(
  tx: Tx,
  { command, link }: { command: Command; link: string },
): Promise<boolean> {
  const request = await lockByLink(tx, { link, now: command.now });
  if (!request || request.subscription_id) return false;
  const hash = request.address_hash;
  await suppressBlocked(tx, { command, hash, reason: '' });
  await forgetRequests(tx, hash);
  return true;
}

/** Forgets what was asked for an address and not confirmed. */
export async function forgetRequests(tx: Tx, hash: Buffer): Promise<void> {
  await tables<MailingTables>(tx)
    .deleteFrom('mailing_request')
    .where('address_hash', '=', hash)
    .where('subscription_id', 'is', null)
    .execute();
}

type Row = Selectable<MailingTables['mailing_request']>;

async function findByLink(
  tx: Tx,
  { link, now }: { link: string; now: Date },
): Promise<Row | undefined> {
  if (!isToken(link)) return undefined;
  return tables<MailingTables>(tx)
    .selectFrom('mailing_request')
    .selectAll()
    .where('link_hash', '=', hashToken(link))
    .where('ends_at', '>', now)
    .executeTakeFirst();
}

/** The address first (`lockAddress`), then as the row is by then. */
async function lockByLink(tx: Tx, read: { link: string; now: Date }): Promise<Row | undefined> {
  const asked = await findByLink(tx, read);
  if (!asked) return undefined;
  await lockAddress(tx, asked.address_hash);
  return findByLink(tx, read);
}

async function confirmedAs(
  tx: Tx,
  id: string,
): Promise<{ kind: 'confirmed'; token: string } | null> {
  const row = await tables<MailingTables>(tx)
    .selectFrom('mailing_subscription')
    .select('token')
    .where('id', '=', id)
    .where('state', '=', 'active')
    .executeTakeFirst();
  return row?.token ? { kind: 'confirmed', token: row.token } : null;
}
