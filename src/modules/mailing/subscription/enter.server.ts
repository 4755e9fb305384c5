import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { newId } from '#platform/ids.ts';
import { newToken } from '#platform/token.server.ts';
import type { MailingTables } from '../tables.server.ts';
import { addConsent } from './consent.server.ts';
import type { Preferences } from './request.server.ts';
import { forgetLeft } from './suppression.server.ts';

interface Confirmed {
  command: Command;
  address: string;
  /** Of the address (`hashAddress`). */
  hash: Buffer;
  preferences: Preferences;
}

/**
 * Enters somebody who pressed "yes" beside the wording, for an address that is theirs and not blocked.
 * @returns with the token of their personal page
 */
export async function enterConfirmed(
  tx: Tx,
  { requestedAt, wording, ...confirmed }: Confirmed & { requestedAt: Date; wording: string },
): Promise<{ id: string; token: string }> {
  const { command, hash } = confirmed;
  const { districtId, now } = command;
  const { id, token } = await enter(tx, confirmed);
  await forgetLeft(tx, hash);
  await addConsent(tx, {
    districtId,
    subscriptionId: id,
    hash,
    how: 'form',
    wording,
    requestedAt,
    now,
  });
  await recordAudit(tx, { command, action: 'subscription.confirmed', subject: 'subscription', id });
  return { id, token };
}

/** On the list, with what was chosen. Who left a few days ago keeps the token that stands in the mails they have. */
async function enter(
  tx: Tx,
  { command: { districtId, now }, address, hash, preferences }: Confirmed,
): Promise<{ id: string; token: string }> {
  const { locale, categories, name } = preferences;
  const chosen = { address, locale, categories };
  const before = await tables<MailingTables>(tx)
    .selectFrom('mailing_subscription')
    .select(['id', 'name', 'state', 'active_since'])
    .where('address_hash', '=', hash)
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
      district_id: districtId,
      id: newId(),
      state: 'active',
      address_hash: hash,
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
