import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { newId } from '#platform/ids.ts';
import { hashToken, newToken } from '#platform/token.server.ts';
import type { Selectable } from 'kysely';
import type { MailingTables } from '../tables.server.ts';
import { addConsent } from './consent.server.ts';
import { isToken } from './links.ts';
import type { Preferences } from './request.server.ts';
import { findSuppression, forgetLeft, lockAddress, suppressBlocked } from './suppression.server.ts';

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
  const { districtId, now } = command;
  const request = await lockByLink(tx, { link, now });
  if (!request) return null;
  if (request.subscription_id) {
    return (await confirmedAs(tx, request.subscription_id))?.token ?? null;
  }
  const hash = request.address_hash;
  if ((await findSuppression(tx, hash)) === 'blocked') return null;
  const { id, token } = await enter(tx, { request, now });
  await forgetLeft(tx, hash);
  await addConsent(tx, {
    districtId,
    subscriptionId: id,
    hash,
    how: 'form',
    wording,
    requestedAt: request.requested_at,
    now,
  });
  await tables<MailingTables>(tx)
    .updateTable('mailing_request')
    .set({ subscription_id: id, address: null, name: '' })
    .where('id', '=', request.id)
    .execute();
  await recordAudit(tx, { command, action: 'subscription.confirmed', subject: 'subscription', id });
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

/** On the list, with what was chosen. Who left a few days ago keeps the token that stands in the mails they have. */
async function enter(
  tx: Tx,
  { request, now }: { request: Row; now: Date },
): Promise<{ id: string; token: string }> {
  const { district_id, address, address_hash, locale, categories, name } = request;
  const chosen = { address, locale, categories };
  const before = await tables<MailingTables>(tx)
    .selectFrom('mailing_subscription')
    .select(['id', 'name', 'state', 'active_since'])
    .where('address_hash', '=', address_hash)
    .where('token', 'is not', null)
    .orderBy('state')
    .forUpdate()
    .executeTakeFirst();
  if (before) {
    const { id, token } = await tables<MailingTables>(tx)
      .updateTable('mailing_subscription')
      .set((value) => ({
        ...chosen,
        name: name || before.name,
        state: 'active',
        left_at: null,
        left_how: null,
        active_since: before.state === 'active' ? before.active_since : now,
        version: value('version', '+', 1),
      }))
      .where('id', '=', before.id)
      .returning(['id', 'token'])
      .executeTakeFirstOrThrow();
    return { id, token: token! };
  }
  const entered = await tables<MailingTables>(tx)
    .insertInto('mailing_subscription')
    .values({
      ...chosen,
      district_id,
      id: newId(),
      state: 'active',
      address_hash,
      name,
      token: newToken(),
      import_id: null,
      created_at: now,
      active_since: now,
      left_at: null,
      left_how: null,
    })
    // A list being read in may have entered the same address a moment ago.
    .onConflict((conflict) =>
      conflict
        .columns(['district_id', 'address_hash'])
        .where('state', '!=', 'left')
        .doUpdateSet({ locale, categories }),
    )
    .returning(['id', 'token'])
    .executeTakeFirstOrThrow();
  return { id: entered.id, token: entered.token! };
}
