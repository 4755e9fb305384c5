import { recordAudit } from '#platform/audit/audit.server.ts';
import { findDistrict } from '#modules/districts/server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { sendMail } from '#platform/mail/mail.server.ts';
import { newToken } from '#platform/token.server.ts';
import type { MailingTables } from '../tables.server.ts';
import type { Address } from './address.ts';
import { hashAddress } from './address-hash.server.ts';
import { addConsent } from './consent.server.ts';
import { SubscriptionError } from './errors.ts';
import { personalLinks } from './links.ts';
import { writeAddedMail } from './mail.ts';
import type { Preferences } from './request.server.ts';
import { confirmDays, daysAfter } from './retention.ts';
import { findSuppression, lockAddress } from './suppression.server.ts';

/**
 * Enters somebody who has agreed elsewhere, and tells them so by mail.
 * @param id made with the form, so that pressing twice enters once.
 * @param wording what the team says was agreed to; `note` where the address comes from.
 * @param origin where the mailed link leads; without one no mail is sent.
 * @throws SubscriptionError `already`, `left` (only they themselves come back), `blocked`
 */
export async function addByHand(
  tx: Tx,
  {
    command,
    id,
    address,
    preferences,
    wording,
    note,
    origin,
  }: {
    command: Command;
    id: string;
    address: Address;
    preferences: Preferences;
    wording: string;
    note: string;
    origin: string;
  },
): Promise<void> {
  const { districtId, now } = command;
  const hash = hashAddress({ districtId, key: address.key });
  await lockAddress(tx, hash);
  const before = await tables<MailingTables>(tx)
    .selectFrom('mailing_subscription')
    .select('id')
    .where('address_hash', '=', hash)
    .where('state', '=', 'active')
    .executeTakeFirst();
  if (before?.id === id) return;
  if (before) throw new SubscriptionError('already', before.id);
  const suppression = await findSuppression(tx, hash);
  if (suppression) throw new SubscriptionError(suppression);
  const { name, locale, categories } = preferences;
  const token = newToken();
  await tables<MailingTables>(tx)
    .insertInto('mailing_subscription')
    .values({
      district_id: districtId,
      id,
      state: 'active',
      address: address.address,
      address_hash: hash,
      name,
      locale,
      categories,
      token,
      import_id: null,
      created_at: now,
      active_since: now,
      left_at: null,
      left_how: null,
    })
    .execute();
  const consent = { subscriptionId: id, hash, how: 'hand', wording, note } as const;
  await addConsent(tx, { ...consent, districtId, requestedAt: now, now });
  if (origin) {
    const url = personalLinks({ origin, locale, token }).settingsUrl;
    await tellAdded(tx, { command, to: address.address, locale, url });
  }
  await recordAudit(tx, { command, action: 'subscription.added', subject: 'subscription', id });
}

async function tellAdded(
  tx: Tx,
  {
    command: { districtId, now },
    to,
    locale,
    url,
  }: { command: Command; to: string; locale: Preferences['locale']; url: string },
): Promise<void> {
  const district = await findDistrict(tx, districtId);
  if (!district) throw new Error('The district of a command is gone.');
  await sendMail(tx, {
    ...writeAddedMail({ district: district.name, locale, url }),
    districtId,
    to,
    sender: { name: district.name, address: district.contact.mail },
    purpose: 'mailing-added',
    // Whoever reads it can leave in this person's name.
    textUntil: daysAfter(now, confirmDays),
    now,
  });
}
