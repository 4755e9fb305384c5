/** Subscribing as a test does it: what is typed, and the mail that arrives. */
import type { Command } from '#platform/command.ts';
import { tables } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { findMail, listMails, type ShownMail } from '#platform/mail/outbox.server.ts';
import { readAddress } from '../subscription/address.ts';
import { confirmRequest } from '../subscription/confirm.server.ts';
import {
  answerRequest,
  requestSubscription,
  type SubscriptionRequest,
} from '../subscription/request.server.ts';
import type { MailingTables } from '../tables.server.ts';

type Changes = Partial<Omit<SubscriptionRequest, 'address'>> & { command: Command };

/** Types an address into the form. */
export async function ask(
  address: string,
  { command, ...changes }: Changes,
): Promise<{ retryAt: Date } | null> {
  const read = readAddress(address);
  if (read.problem) throw new Error(`not an address: ${read.problem}`);
  return inDistrict(command.districtId, (tx) =>
    requestSubscription(tx, {
      districtId: command.districtId,
      address: read,
      name: '',
      locale: 'de',
      categories: [],
      client: address,
      origin: 'https://dorf.example',
      now: command.now,
      ...changes,
    }),
  );
}

/** Does what the job does with everything that was asked. */
export async function answerAll({ districtId, now }: Command): Promise<void> {
  const waiting = await inDistrict(districtId, (tx) =>
    tables<MailingTables>(tx)
      .selectFrom('mailing_request')
      .select('id')
      .where('link_hash', 'is', null)
      .where('subscription_id', 'is', null)
      .orderBy('id')
      .execute(),
  );
  for (const { id } of waiting) await answerRequest({ districtId, id, now });
}

/** All mails of the district with their texts, as the outbox shows them; oldest first. */
export async function mailsOf({ districtId, now }: Command): Promise<ShownMail[]> {
  return inDistrict(districtId, async (tx) => {
    const { mails } = await listMails(tx, { page: 1 });
    const read = { showSecrets: true, now };
    const shown: ShownMail[] = [];
    for (const { id } of mails.toReversed()) shown.push((await findMail(tx, { ...read, id }))!);
    return shown;
  });
}

/** The secret part of the link in the newest mail. */
export async function mailedLink(command: Command): Promise<string> {
  const mail = (await mailsOf(command)).at(-1);
  return /terminliste\/\w+\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
}

/** From the form to the list. @returns the token of the personal page. */
export async function subscribe(address: string, changes: Changes): Promise<string> {
  const { command } = changes;
  await ask(address, changes);
  await answerAll(command);
  const link = await mailedLink(command);
  const token = await inDistrict(command.districtId, (tx) =>
    confirmRequest(tx, { command, link, wording: 'Ich möchte die Terminliste.' }),
  );
  if (!token) throw new Error('not confirmed');
  return token;
}
