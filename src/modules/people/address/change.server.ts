import { findDistrict } from '#modules/districts/server.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { formatInstant, localPath, type Locale } from '#platform/i18n/index.ts';
import { sendMail } from '#platform/mail/mail.server.ts';
import { countAttempt } from '#platform/rate-limit/rate-limit.server.ts';
import { hashToken, newToken } from '#platform/token.server.ts';
import { findAddress } from '../account.server.ts';
import { addressMessages } from '../messages/address.ts';
import { findPersonOfAccount } from '../person.server.ts';
import type { PeopleTables } from '../tables.server.ts';
import { addressPath, changeHours } from './address.ts';

/**
 * Somebody wants to sign in by another address: a link goes there. Until it is opened the old one holds. What it does
 * is the same whether the new address belongs to somebody already.
 * @param address in lower case.
 * @returns when they may ask again, where they have asked too often.
 */
export async function askForAddress(
  tx: Tx,
  {
    command: { districtId, now, timeZone },
    accountId,
    address,
    origin,
    locale,
  }: { command: Command; accountId: string; address: string; origin: string; locale: Locale },
): Promise<{ retryAt: Date } | null> {
  const attempt = { what: 'address change', whom: accountId, limit: 5, minutes: 24 * 60, now };
  const retryAt = await countAttempt(tx, attempt);
  if (retryAt) return { retryAt };
  const token = newToken();
  const expiresAt = new Date(now.getTime() + changeHours * 60 * 60_000);
  const wish = { address, token_hash: hashToken(token), expires_at: expiresAt };
  await tables<PeopleTables>(tx)
    .insertInto('address_change')
    .values({ account_id: accountId, ...wish })
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet(wish))
    .execute();
  const t = addressMessages.in(locale);
  const until = formatInstant({ instant: expiresAt, style: 'time', locale, timeZone });
  const link = origin + localPath(locale, addressPath(token));
  await write(tx, {
    ...{ districtId, now, to: address },
    subject: (district) => t('people.address.mail.subject', { district }),
    text: (district) => t('people.address.mail.text', { district, link, until }),
    textUntil: expiresAt,
  });
  return null;
}

/** The address that a link confirms, or null where it is over. Changes nothing: scanners follow links. */
export async function findAddressChange(
  tx: Tx,
  { token, now }: { token: string; now: Date },
): Promise<{ accountId: string; address: string } | null> {
  const row = await tables<PeopleTables>(tx)
    .selectFrom('address_change')
    .select(['account_id', 'address'])
    .where('token_hash', '=', hashToken(token))
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row ? { accountId: row.account_id, address: row.address } : null;
}

/** From now on the new address signs in; the old one is told. */
export async function confirmAddress(
  tx: Tx,
  { command, token, locale }: { command: Command; token: string; locale: Locale },
): Promise<'confirmed' | 'over' | 'taken'> {
  const { districtId, now } = command;
  const wish = await findAddressChange(tx, { token, now });
  if (!wish) return 'over';
  const { accountId, address } = wish;
  const before = await findAddress(tx, accountId);
  const changed = await tables<PeopleTables>(tx)
    .updateTable('account')
    .set({ address })
    .where('id', '=', accountId)
    .where((where) =>
      where.not(
        where.exists(where.selectFrom('account').select('id').where('address', '=', address)),
      ),
    )
    .executeTakeFirst();
  await tables<PeopleTables>(tx)
    .deleteFrom('address_change')
    .where('account_id', '=', accountId)
    .execute();
  if (changed.numUpdatedRows === 0n) return 'taken';
  const person = await findPersonOfAccount(tx, accountId);
  if (person) {
    const entry = {
      command: { ...command, personId: person.id },
      subject: 'person' as const,
      id: person.id,
    };
    await recordAudit(tx, { ...entry, action: 'person.address-changed' });
  }
  const t = addressMessages.in(locale);
  if (before) {
    await write(tx, {
      ...{ districtId, now, to: before },
      subject: (district) => t('people.address.told.subject', { district }),
      text: (district) => t('people.address.told.text', { district }),
    });
  }
  return 'confirmed';
}

export async function forgetAddressChanges(tx: Tx, now: Date): Promise<void> {
  await tables<PeopleTables>(tx)
    .deleteFrom('address_change')
    .where('expires_at', '<=', now)
    .execute();
}

async function write(
  tx: Tx,
  {
    subject,
    text,
    ...mail
  }: {
    districtId: string;
    to: string;
    subject: (district: string) => string;
    text: (district: string) => string;
    textUntil?: Date;
    now: Date;
  },
): Promise<void> {
  const district = await findDistrict(tx, mail.districtId);
  if (!district) throw new Error('The district of an account is gone.');
  await sendMail(tx, {
    ...mail,
    sender: { name: district.name, address: district.contact.mail },
    subject: subject(district.name),
    text: text(district.name),
    purpose: 'address-change',
  });
}
