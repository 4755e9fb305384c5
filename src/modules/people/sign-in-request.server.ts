import { z } from 'zod';
import { findDistrict } from '#modules/districts/server.ts';
import { now as presentInstant } from '#platform/clock.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { readEnvironment } from '#platform/env.server.ts';
import { formatInstant, localPath, type Locale } from '#platform/i18n/index.ts';
import { newId } from '#platform/ids.ts';
import { defineJob, enqueue } from '#platform/jobs/jobs.server.ts';
import { sendMail } from '#platform/mail/mail.server.ts';
import { countAttempt } from '#platform/rate-limit/rate-limit.server.ts';
import { hashToken, newToken } from '#platform/token.server.ts';
import { codeMinutes, hashCode, newCode } from './code.server.ts';
import { signInMessages } from './messages/sign-in.ts';
import type { PeopleTables } from './tables.server.ts';

export interface SignInRequest {
  districtId: string;
  /** In lower case. */
  address: string;
  /** Network of the asking browser, for the limit only. */
  client: string;
  nextPath: string;
  /** Where the mailed link leads; empty where the host is not known to be the district's. */
  origin: string;
  locale: Locale;
  now: Date;
}

/**
 * Begins a sign-in. What it does and answers is the same whether anybody has the address; only the job, later,
 * mails a code or does nothing.
 * @returns the token that the browser must show with the code, or when it may ask again.
 */
export async function requestSignIn(
  tx: Tx,
  request: SignInRequest,
): Promise<{ token: string } | { retryAt: Date }> {
  const retryAt = await findLimit(tx, request);
  if (retryAt) return { retryAt };
  const account = await tables<PeopleTables>(tx)
    .selectFrom('account')
    .select('id')
    .where('address', '=', request.address)
    .executeTakeFirst();
  const id = newId();
  const token = newToken();
  await tables<PeopleTables>(tx)
    .insertInto('sign_in_code')
    .values({
      id,
      district_id: request.districtId,
      account_id: account?.id ?? null,
      token_hash: hashToken(token),
      code_hash: null,
      link_hash: null,
      next_path: request.nextPath,
      locale: request.locale,
      origin: request.origin,
      created_at: request.now,
      expires_at: new Date(request.now.getTime() + codeMinutes * 60_000),
      used_at: null,
    })
    .execute();
  await enqueue(tx, { job: signInCodeJob, payload: { districtId: request.districtId, id } });
  return { token };
}

/** By address, so that nobody can be flooded or guessed at; by client, so that nobody can try many addresses. */
async function findLimit(tx: Tx, { address, client, now }: SignInRequest): Promise<Date | null> {
  const attempts = [
    { what: 'sign-in client', whom: client, limit: 30, minutes: 60 },
    { what: 'sign-in address', whom: address, limit: 5, minutes: 60 },
    { what: 'sign-in address day', whom: address, limit: 15, minutes: 24 * 60 },
  ];
  let latest: Date | null = null;
  for (const attempt of attempts) {
    const retryAt = await countAttempt(tx, { ...attempt, now });
    if (retryAt && (!latest || retryAt > latest)) latest = retryAt;
  }
  return latest;
}

export const signInCodeJob = defineJob({
  name: 'people_sign_in_code',
  schema: z.object({ districtId: z.uuid(), id: z.uuid() }),
  maxAttempts: 3,
  run: ({ districtId, id }) => mailSignInCode({ districtId, id, now: presentInstant() }),
});

/** Makes the code of a request and mails it, once; does nothing where nobody has the address. */
export async function mailSignInCode({
  districtId,
  id,
  now,
}: {
  districtId: string;
  id: string;
  now: Date;
}): Promise<void> {
  const code = newCode();
  const link = newToken();
  const codeHash = await hashCode(code);
  const announcement = await inDistrict(districtId, async (tx) => {
    const request = await tables<PeopleTables>(tx)
      .updateTable('sign_in_code')
      .set({ code_hash: codeHash, link_hash: hashToken(link) })
      .where('id', '=', id)
      .where('district_id', '=', districtId)
      .where('code_hash', 'is', null)
      .where('account_id', 'is not', null)
      .where('expires_at', '>', now)
      .returning(['account_id', 'locale', 'origin', 'expires_at'])
      .executeTakeFirst();
    if (!request?.account_id) return null;
    const { address } = await tables<PeopleTables>(tx)
      .selectFrom('account')
      .select('address')
      .where('id', '=', request.account_id)
      .executeTakeFirstOrThrow();
    return writeMail(tx, { districtId, address, code, link, request, now });
  });
  if (announcement && readEnvironment().SMTP_URL === undefined) console.log(announcement);
}

/** @returns the same in one line, for the console of an installation without a mail server. */
async function writeMail(
  tx: Tx,
  mail: {
    districtId: string;
    address: string;
    code: string;
    link: string;
    request: { locale: Locale; origin: string; expires_at: Date };
    now: Date;
  },
): Promise<string> {
  const { districtId, address, request } = mail;
  const district = await findDistrict(tx, districtId);
  if (!district) throw new Error('The district of a sign-in is gone.');
  const t = signInMessages.in(request.locale);
  const code = `${mail.code.slice(0, 3)} ${mail.code.slice(3)}`;
  const until = formatInstant({
    instant: request.expires_at,
    style: 'time',
    locale: request.locale,
    timeZone: district.timeZone,
  });
  const path = localPath(request.locale, `/anmelden/link?t=${mail.link}`);
  const link = request.origin ? t('people.mail.link', { link: request.origin + path }) : '';
  await sendMail(tx, {
    districtId,
    to: address,
    sender: { name: district.name, address: district.contact.mail },
    subject: t('people.mail.subject', { district: district.name }),
    text: t('people.mail.text', { district: district.name, code, until, link }),
    purpose: 'sign-in',
    textUntil: request.expires_at,
    now: mail.now,
  });
  return t('people.console.code', { address, code, until });
}
