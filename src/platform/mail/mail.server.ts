/**
 * Mail leaves in three steps, none of which can send twice: a row written in the command's own transaction, a claim
 * committed before the server is told the text, and what came of it. Whatever was in between at a crash is unclear.
 */
import { z } from 'zod';
import { now as presentInstant } from '#platform/clock.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { readEnvironment } from '#platform/env.server.ts';
import { newId } from '#platform/ids.ts';
import { noteDue } from '#platform/jobs/due.server.ts';
import { defineJob, enqueue } from '#platform/jobs/jobs.server.ts';
import { deliverMail } from './delivery.server.ts';
import { headerText, isMailAddress, mailDue } from './mail.ts';
import type { MailPicture } from './pictures.server.ts';
import type { MailTables } from './tables.server.ts';

/** A lost job is found again by the tick after this time. */
const rescueMinutes = 2;

export const mailJob = defineJob({
  name: 'mail_deliver',
  schema: z.object({ districtId: z.uuid(), mailId: z.uuid() }),
  maxAttempts: 3,
  run: ({ districtId, mailId }) => deliverMail({ districtId, mailId, clock: presentInstant }),
});

export interface NewMail {
  districtId: string;
  /** One address. */
  to: string;
  /** Whose mail it is: the district. The address may be missing. */
  sender: { name: string; address?: string | undefined };
  subject: string;
  text: string;
  html?: string;
  /** Go with the mail, to be shown within the HTML. They are read when it is handed over. */
  pictures?: MailPicture[];
  /** Why it is sent, e.g. `sign-in`: shown in the outbox. */
  purpose: string;
  /** The text holds a secret that ends then: it is erased then, or once delivered, whichever is first. */
  textUntil?: Date;
  now: Date;
}

/**
 * Sends a mail as part of the command: it leaves when the transaction is committed, or not at all. Without SMTP_URL
 * it is kept for the outbox.
 * @returns its id.
 * @throws Error where `to` is not one plain address; forms check that before.
 */
export async function sendMail(tx: Tx, mail: NewMail): Promise<string> {
  if (!isMailAddress(mail.to)) throw new Error('Not a mail address.');
  const id = newId();
  const dueAt = new Date(mail.now.getTime() + rescueMinutes * 60_000);
  const hasServer = readEnvironment().SMTP_URL !== undefined;
  await tables<MailTables>(tx)
    .insertInto('mail')
    .values({
      district_id: mail.districtId,
      id,
      to_address: mail.to,
      sender_name: headerText(mail.sender.name),
      sender_address: mail.sender.address ?? null,
      subject: headerText(mail.subject),
      text_body: mail.text,
      html_body: mail.html ?? null,
      pictures: JSON.stringify(mail.pictures ?? []),
      text_until: mail.textUntil ?? null,
      purpose: mail.purpose,
      created_at: mail.now,
      state: hasServer ? 'waiting' : 'kept',
      due_at: dueAt,
      claimed_at: null,
      finished_at: null,
      reply: null,
    })
    .execute();
  await noteDue(tx, { districtId: mail.districtId, kind: mailDue, at: dueAt });
  if (hasServer) await enqueueMail(tx, { districtId: mail.districtId, mailId: id });
  return id;
}

export async function enqueueMail(
  tx: Tx,
  { districtId, mailId }: { districtId: string; mailId: string },
): Promise<void> {
  await enqueue(tx, { job: mailJob, payload: { districtId, mailId }, key: mailId });
}
