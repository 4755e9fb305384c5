/** The outbox: what was sent, what was not, and sending again by hand what nobody else may send again. */
import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { readEnvironment } from '#platform/env.server.ts';
import { isId } from '#platform/ids.ts';
import { noteDue } from '#platform/jobs/due.server.ts';
import { mailDue, type MailState } from './mail.ts';
import { enqueueMail } from './mail.server.ts';
import type { MailRow, MailTables } from './tables.server.ts';

export interface ListedMail {
  id: string;
  to: string;
  subject: string;
  state: MailState;
  /** ISO instant. */
  createdAt: string;
}

export interface ShownMail extends ListedMail {
  finishedAt: string | null;
  attempts: number;
  reply: string | null;
  /** Null where the text is erased, or holds a secret that only its receiver may read. */
  text: string | null;
  mayBeSentAgain: boolean;
}

/** How many of the transaction's district were handed to the mail server since then, or are being handed to it. */
export async function countHandedOver(tx: Tx, since: Date): Promise<number> {
  const { number } = await tables<MailTables>(tx)
    .selectFrom('mail')
    .select((row) => row.fn.countAll<number>().as('number'))
    .where('claimed_at', '>', since)
    .executeTakeFirstOrThrow();
  return number;
}

/** The mails of the transaction's district, newest first; `page` counts from 1. */
export async function listMails(
  tx: Tx,
  { state, page, perPage = 20 }: { state?: MailState | undefined; page: number; perPage?: number },
): Promise<{ mails: ListedMail[]; hasMore: boolean }> {
  const rows = await tables<MailTables>(tx)
    .selectFrom('mail')
    .selectAll()
    .$if(state !== undefined, (query) => query.where('state', '=', state!))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .offset((page - 1) * perPage)
    .limit(perPage + 1)
    .execute();
  return { mails: rows.slice(0, perPage).map(toListed), hasMore: rows.length > perPage };
}

/** What became of each of these mails, by id; those that are forgotten are missing. */
export async function findMailStates(tx: Tx, ids: string[]): Promise<Map<string, MailState>> {
  if (ids.length === 0) return new Map();
  const rows = await tables<MailTables>(tx)
    .selectFrom('mail')
    .select(['id', 'state'])
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, state }) => [id, state]));
}

/**
 * One mail with its text. A text with a secret is shown only where there is no mail server and so no other way to
 * its receiver, until the secret is over, and only if the caller says that the secret opens nothing elsewhere.
 */
export async function findMail(
  tx: Tx,
  { id, showSecrets, now }: { id: string; showSecrets: boolean; now: Date },
): Promise<ShownMail | null> {
  if (!isId(id)) return null;
  const row = await tables<MailTables>(tx)
    .selectFrom('mail')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  const mayBeRead =
    row.text_until === null || (showSecrets && row.state === 'kept' && row.text_until > now);
  return {
    ...toListed(row),
    finishedAt: row.finished_at?.toISOString() ?? null,
    attempts: row.attempts,
    reply: row.reply,
    text: mayBeRead ? row.text_body : null,
    mayBeSentAgain: mayBeSentAgain({ row, now }),
  };
}

/** Sends a mail again because somebody decided so. @returns false where it is not one that may be. */
export async function sendMailAgain(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<boolean> {
  if (!isId(id)) return false;
  const row = await tables<MailTables>(tx)
    .selectFrom('mail')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!row || !mayBeSentAgain({ row, now: command.now })) return false;
  await tables<MailTables>(tx)
    .updateTable('mail')
    .set({ state: 'waiting', attempts: 0, due_at: command.now, finished_at: null, reply: null })
    .where('id', '=', id)
    .execute();
  await noteDue(tx, { districtId: command.districtId, kind: mailDue, at: command.now });
  await enqueueMail(tx, { districtId: command.districtId, mailId: id });
  await recordAudit(tx, {
    command,
    action: 'mail.sent-again',
    subject: 'mail',
    id,
  });
  return true;
}

function mayBeSentAgain({ row, now }: { row: MailRow; now: Date }): boolean {
  const hasEnded = row.state === 'unclear' || row.state === 'failed' || row.state === 'kept';
  const isReadable = row.text_body !== null && (row.text_until === null || row.text_until > now);
  return hasEnded && isReadable && readEnvironment().SMTP_URL !== undefined;
}

function toListed(row: MailRow): ListedMail {
  return {
    id: row.id,
    to: row.to_address,
    subject: row.subject,
    state: row.state,
    createdAt: row.created_at.toISOString(),
  };
}
