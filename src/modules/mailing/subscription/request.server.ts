import { z } from 'zod';
import type { Category } from '#modules/calendar/index.ts';
import { findDistrict } from '#modules/districts/server.ts';
import { now as presentInstant } from '#platform/clock.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath, type Locale } from '#platform/i18n/index.ts';
import { newId } from '#platform/ids.ts';
import { defineJob, enqueue } from '#platform/jobs/jobs.server.ts';
import { sendMail } from '#platform/mail/mail.server.ts';
import { countAttempt } from '#platform/rate-limit/rate-limit.server.ts';
import { hashToken, newToken } from '#platform/token.server.ts';
import type { Selectable } from 'kysely';
import type { MailingTables } from '../tables.server.ts';
import type { Address } from './address.ts';
import { hashAddress } from './address-hash.server.ts';
import { confirmPath, personalLinks } from './links.ts';
import { writeAlreadyMail, writeConfirmMail, type WrittenMail } from './mail.ts';
import { confirmDays, daysAfter } from './retention.ts';
import { findSuppression, lockAddress } from './suppression.server.ts';

/** What somebody chose to get. */
export interface Preferences {
  name: string;
  locale: Locale;
  /** Empty: all. */
  categories: Category[];
}

export interface SubscriptionRequest extends Preferences {
  districtId: string;
  address: Address;
  /** Network of the asking browser, for the limit only. */
  client: string;
  /** Where the mailed link leads. */
  origin: string;
  now: Date;
}

/**
 * Writes down that somebody typed an address. What it does and answers is the same whoever has the address, or
 * nobody; only the job, later, finds out and mails what fits.
 * @returns when this network may ask again, where it has asked too often.
 */
export async function requestSubscription(
  tx: Tx,
  request: SubscriptionRequest,
): Promise<{ retryAt: Date } | null> {
  const { districtId, address, client, now } = request;
  const attempt = { what: 'mailing client', whom: client, limit: 30, minutes: 60 };
  const retryAt = await countAttempt(tx, { ...attempt, now });
  if (retryAt) return { retryAt };
  const id = newId();
  await tables<MailingTables>(tx)
    .insertInto('mailing_request')
    .values({
      district_id: districtId,
      id,
      address: address.address,
      address_hash: hashAddress({ districtId, key: address.key }),
      name: request.name,
      locale: request.locale,
      categories: request.categories,
      origin: request.origin,
      requested_at: now,
      link_hash: null,
      ends_at: daysAfter(now, confirmDays),
      subscription_id: null,
    })
    .execute();
  await enqueue(tx, { job: subscriptionRequestJob, payload: { districtId, id } });
  return null;
}

export const subscriptionRequestJob = defineJob({
  name: 'mailing_request',
  schema: z.object({ districtId: z.uuid(), id: z.uuid() }),
  run: ({ districtId, id }) => answerRequest({ districtId, id, now: presentInstant() }),
});

/** Mails what fits to a request, once; forgets the request where nothing is to be confirmed. */
export async function answerRequest({
  districtId,
  id,
  now,
}: {
  districtId: string;
  id: string;
  now: Date;
}): Promise<void> {
  await inDistrict(districtId, async (tx) => {
    const asked = await findUnanswered(tx, { id, now });
    if (!asked) return;
    await lockAddress(tx, asked.address_hash);
    const request = await findUnanswered(tx, { id, now });
    if (request && !(await answer(tx, { request, now }))) await forgetRequest(tx, id);
  });
}

type Row = Selectable<MailingTables['mailing_request']>;

async function findUnanswered(
  tx: Tx,
  { id, now }: { id: string; now: Date },
): Promise<Row | undefined> {
  return tables<MailingTables>(tx)
    .selectFrom('mailing_request')
    .selectAll()
    .where('id', '=', id)
    .where('link_hash', 'is', null)
    .where('ends_at', '>', now)
    .executeTakeFirst();
}

/** @returns whether there is something to confirm. */
async function answer(tx: Tx, { request, now }: { request: Row; now: Date }): Promise<boolean> {
  const { district_id: districtId, address_hash: hash, locale, origin } = request;
  if (await isTooOften(tx, { districtId, hash, now })) return false;
  if ((await findSuppression(tx, hash)) === 'blocked') return false;
  const district = await findDistrict(tx, districtId);
  if (!district || request.address === null) return false;
  const send = (mail: WrittenMail, purpose: string) =>
    sendMail(tx, {
      ...mail,
      districtId,
      to: request.address!,
      sender: { name: district.name, address: district.contact.mail },
      purpose,
      // Whoever reads it can confirm or leave in this person's name.
      textUntil: request.ends_at,
      now,
    });
  const active = await findActive(tx, hash);
  if (active) {
    const url = personalLinks({ origin, locale: active.locale, token: active.token! }).settingsUrl;
    const mail = writeAlreadyMail({ district: district.name, locale: active.locale, url });
    await send(mail, 'mailing-already');
    return false;
  }
  const link = newToken();
  await tables<MailingTables>(tx)
    .updateTable('mailing_request')
    .set({ link_hash: hashToken(link) })
    .where('id', '=', request.id)
    .execute();
  const mail = writeConfirmMail({
    district: district.name,
    locale,
    url: origin + localPath(locale, confirmPath(link)),
    until: request.ends_at,
    timeZone: district.timeZone,
  });
  await send(mail, 'mailing-confirm');
  return true;
}

/** Nobody can be flooded by others: one mail in ten minutes, four a day. */
async function isTooOften(
  tx: Tx,
  { districtId, hash, now }: { districtId: string; hash: Buffer; now: Date },
): Promise<boolean> {
  const whom = `${districtId} ${hash.toString('hex')}`;
  const soon = { what: 'mailing address', whom, limit: 1, minutes: 10, now };
  if (await countAttempt(tx, soon)) return true;
  const daily = { what: 'mailing address day', whom, limit: 4, minutes: 24 * 60, now };
  return (await countAttempt(tx, daily)) !== null;
}

async function findActive(tx: Tx, hash: Buffer) {
  return tables<MailingTables>(tx)
    .selectFrom('mailing_subscription')
    .select(['id', 'token', 'locale'])
    .where('address_hash', '=', hash)
    .where('state', '=', 'active')
    .executeTakeFirst();
}

async function forgetRequest(tx: Tx, id: string): Promise<void> {
  await tables<MailingTables>(tx).deleteFrom('mailing_request').where('id', '=', id).execute();
}
