import { generateRegistrationOptions, verifyRegistrationResponse } from '@simplewebauthn/server';
import { findDistrict } from '#modules/districts/server.ts';
import type { AuditAction } from '#platform/audit/actions.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { Locale } from '#platform/i18n/index.ts';
import { newId } from '#platform/ids.ts';
import { sendMail } from '#platform/mail/mail.server.ts';
import { findAddress } from '../account.server.ts';
import { passkeyMessages } from '../messages/passkey.ts';
import type { PeopleTables } from '../tables.server.ts';
import type { RegistrationAnswer } from './answer.ts';
import { challengeIn, keepChallenge, takeChallenge } from './challenge.server.ts';
import { longestPasskeyName, mostPasskeys, type Passkey } from './passkey.ts';

/** The page that a browser is on: passkeys are bound to it. */
export interface Where {
  /** `heeren-werve.example` */
  host: string;
  /** `https://heeren-werve.example` */
  origin: string;
}

/** The passkeys of an account, newest first. */
export async function listPasskeys(tx: Tx, accountId: string): Promise<Passkey[]> {
  const rows = await tables<PeopleTables>(tx)
    .selectFrom('passkey')
    .select(['id', 'name', 'created_at', 'used_at'])
    .where('account_id', '=', accountId)
    .orderBy('created_at', 'desc')
    .execute();
  return rows.map(({ id, name, created_at, used_at }) => ({
    ...{ id, name },
    createdAt: created_at,
    usedAt: used_at,
  }));
}

/** What a browser needs to make a passkey. @returns null where an account has more than anybody uses. */
export async function offerPasskey(
  tx: Tx,
  {
    accountId,
    personName,
    where: { host },
    districtName,
    now,
  }: { accountId: string; personName: string; where: Where; districtName: string; now: Date },
) {
  const had = await tables<PeopleTables>(tx)
    .selectFrom('passkey')
    .select(['credential_id', 'transports'])
    .where('account_id', '=', accountId)
    .execute();
  if (had.length >= mostPasskeys) return null;
  const options = await generateRegistrationOptions({
    rpName: districtName,
    rpID: host,
    userID: Buffer.from(accountId.replaceAll('-', ''), 'hex'),
    userName: (await findAddress(tx, accountId)) ?? personName,
    userDisplayName: personName,
    attestationType: 'none',
    excludeCredentials: had.map(({ credential_id: id, transports }) => ({ id, transports })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  await keepChallenge(tx, { challenge: options.challenge, accountId, now });
  return options;
}

/**
 * Keeps a passkey that a browser has made, and tells its owner by mail, so that nobody adds one unseen.
 * @returns whether it is one.
 */
export async function addPasskey(
  tx: Tx,
  {
    command,
    accountId,
    answer,
    name,
    where,
    locale,
  }: {
    command: Command;
    accountId: string;
    answer: RegistrationAnswer;
    /** What its owner calls it: the device it is on. */
    name: string;
    where: Where;
    locale: Locale;
  },
): Promise<boolean> {
  const { now } = command;
  const challenge = challengeIn(answer.response.clientDataJSON);
  if (!(await takeChallenge(tx, { challenge, accountId, now }))) return false;
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    response: answer as Parameters<typeof verifyRegistrationResponse>[0]['response'],
    expectedChallenge: challenge,
    expectedOrigin: where.origin,
    expectedRPID: where.host,
  }).catch(() => ({ verified: false, registrationInfo: undefined }));
  if (!verified || !registrationInfo) return false;
  const { credential } = registrationInfo;
  const added = await tables<PeopleTables>(tx)
    .insertInto('passkey')
    .values({
      id: newId(),
      account_id: accountId,
      host: where.host,
      credential_id: credential.id,
      public_key: Buffer.from(credential.publicKey),
      counter: credential.counter,
      transports: answer.response.transports ?? [],
      name: name.slice(0, longestPasskeyName),
      created_at: now,
    })
    .onConflict((conflict) => conflict.column('credential_id').doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows === 0n) return false;
  await record(tx, { command, action: 'person.passkey-added' });
  await tell(tx, { command, accountId, name, locale });
  return true;
}

/** @returns whether there was one. */
export async function renamePasskey(
  tx: Tx,
  { accountId, id, name }: { accountId: string; id: string; name: string },
): Promise<boolean> {
  const renamed = await tables<PeopleTables>(tx)
    .updateTable('passkey')
    .set({ name: name.slice(0, longestPasskeyName) })
    .where('id', '=', id)
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  return renamed.numUpdatedRows > 0n;
}

/** @returns whether there was one. */
export async function removePasskey(
  tx: Tx,
  { command, accountId, id }: { command: Command; accountId: string; id: string },
): Promise<boolean> {
  const removed = await tables<PeopleTables>(tx)
    .deleteFrom('passkey')
    .where('id', '=', id)
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  if (removed.numDeletedRows === 0n) return false;
  await record(tx, { command, action: 'person.passkey-removed' });
  return true;
}

async function record(tx: Tx, { command, action }: { command: Command; action: AuditAction }) {
  const id = command.personId ?? '';
  await recordAudit(tx, { command, action, subject: 'person', id });
}

async function tell(
  tx: Tx,
  {
    command: { districtId, now },
    accountId,
    name,
    locale,
  }: { command: Command; accountId: string; name: string; locale: Locale },
): Promise<void> {
  const to = await findAddress(tx, accountId);
  const district = await findDistrict(tx, districtId);
  if (!to || !district) return;
  const t = passkeyMessages.in(locale);
  await sendMail(tx, {
    ...{ districtId, to, now },
    sender: { name: district.name, address: district.contact.mail },
    subject: t('people.passkey.mail.subject', { district: district.name }),
    text: t('people.passkey.mail.text', { district: district.name, name }),
    purpose: 'passkey-added',
  });
}
