import { sql } from 'kysely';
import { tables } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { readEnvironment } from '#platform/env.server.ts';
import { noteDue } from '#platform/jobs/due.server.ts';
import { composeMail } from './compose.server.ts';
import { mailDue, nextAttempt, type Outcome } from './mail.ts';
import { connectSmtp, type Message, type SmtpConnection } from './smtp.server.ts';
import type { MailRow, MailTables } from './tables.server.ts';

interface Delivery {
  districtId: string;
  mailId: string;
  clock: () => Date;
  /** Milliseconds that the server may be silent. */
  patience?: number;
}

/**
 * Hands one waiting mail to the server. Safe to run twice and at once: only who gets the claim sends. Making it
 * and connecting come before the claim, so that a picture that cannot be read, or a server that is away, leaves
 * nothing unclear.
 */
export async function deliverMail({ patience = 60_000, ...delivery }: Delivery): Promise<void> {
  const { SMTP_URL } = readEnvironment();
  const waiting = SMTP_URL && (await findWaiting(delivery));
  if (!waiting) return;
  let message: Message;
  let connection: SmtpConnection;
  try {
    message = await composeMail(waiting).catch((error: unknown) => {
      console.error(`making mail ${delivery.mailId}:`, error);
      throw error;
    });
    connection = await connectSmtp({ url: SMTP_URL, patience });
  } catch (error) {
    await postpone({ ...delivery, reply: (error as Error).message });
    return;
  }
  try {
    const mail = await claim(delivery);
    if (!mail) return;
    const outcome = await connection.handOver(message);
    await record({ ...delivery, mail, outcome });
  } finally {
    connection.end();
  }
}

async function findWaiting({ districtId, mailId }: Delivery): Promise<MailRow | undefined> {
  return inDistrict(districtId, (tx) =>
    tables<MailTables>(tx)
      .selectFrom('mail')
      .selectAll()
      .where('id', '=', mailId)
      .where('state', '=', 'waiting')
      // A suspended district's mails wait until it is open again.
      .where(
        sql<boolean>`not exists (select from suspended_district s where s.district_id = mail.district_id)`,
      )
      .executeTakeFirst(),
  );
}

/** Committed before a byte of the text leaves. @returns null where somebody else has it, or it is too late. */
async function claim({ districtId, mailId, clock }: Delivery): Promise<MailRow | null> {
  const now = clock();
  return inDistrict(districtId, async (tx) => {
    const row = await tables<MailTables>(tx)
      .updateTable('mail')
      .set((value) => ({
        state: 'claimed',
        claimed_at: now,
        attempts: value('attempts', '+', 1),
      }))
      .where('id', '=', mailId)
      .where('state', '=', 'waiting')
      .where('text_body', 'is not', null)
      .where((where) => where.or([where('text_until', 'is', null), where('text_until', '>', now)]))
      .returningAll()
      .executeTakeFirst();
    return row ?? null;
  });
}

async function record({
  districtId,
  mailId,
  mail,
  outcome,
  clock,
}: Delivery & { mail: MailRow; outcome: Outcome }): Promise<void> {
  if (outcome.state === 'postponed') {
    await postpone({ districtId, mailId, clock, reply: outcome.reply, attempts: mail.attempts });
    return;
  }
  const state = outcome.state;
  // A secret that was delivered is read where it arrived; nobody needs it here.
  const erased = state === 'sent' && mail.text_until ? { text_body: null, html_body: null } : {};
  await inDistrict(districtId, (tx) =>
    tables<MailTables>(tx)
      .updateTable('mail')
      .set({ state, reply: shorten(outcome.reply), finished_at: clock(), ...erased })
      .where('id', '=', mailId)
      .where('state', '=', 'claimed')
      .execute(),
  );
}

/** Nothing was taken over, so it is tried again later; a tick looks for it. */
async function postpone({
  districtId,
  mailId,
  clock,
  reply,
  attempts,
}: Delivery & { reply: string; attempts?: number }): Promise<void> {
  const now = clock();
  await inDistrict(districtId, async (tx) => {
    const row = await tables<MailTables>(tx)
      .selectFrom('mail')
      .select(['attempts', 'state'])
      .where('id', '=', mailId)
      .forUpdate()
      .executeTakeFirst();
    // Before the claim nothing was counted yet; then only a mail that still waits may be put off.
    const expected = attempts === undefined ? 'waiting' : 'claimed';
    if (row?.state !== expected) return;
    const made = attempts ?? row.attempts + 1;
    const dueAt = nextAttempt({ attempts: made, now });
    await tables<MailTables>(tx)
      .updateTable('mail')
      .set({
        state: dueAt ? 'waiting' : 'failed',
        attempts: made,
        claimed_at: null,
        reply: shorten(reply),
        ...(dueAt ? { due_at: dueAt } : { finished_at: now }),
      })
      .where('id', '=', mailId)
      .execute();
    if (dueAt) await noteDue(tx, { districtId, kind: mailDue, at: dueAt });
  });
}

function shorten(reply: string): string {
  return reply.slice(0, 500);
}
