import { sql } from 'kysely';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import { listDue, noteDue, takeDue } from '#platform/jobs/due.server.ts';
import { erase, erasesRows } from '#platform/jobs/erasure.server.ts';
import type { Tick } from '#platform/jobs/jobs.server.ts';
import { enqueueMail } from './mail.server.ts';
import { mailPrivacyMessages } from './messages.ts';
import { mailDue } from './mail.ts';
import type { MailTables } from './tables.server.ts';

/** No hand-over takes this long: whoever claimed the mail is gone. */
const claimMinutes = 15;

/** Days after which the outbox forgets a mail, its address included. */
export const mailDays = 90;

const oldTexts = erasesRows<MailTables, 'mail'>({
  table: 'mail',
  kind: 'text',
  what: (locale) => mailPrivacyMessages.in(locale)('mail.erases.text'),
  where: (row, now) =>
    row.and([
      row('text_until', '<=', now),
      row('text_body', 'is not', null),
      row('state', '!=', 'claimed'),
    ]),
  set: { text_body: null, html_body: null },
});

const oldMails = erasesRows<MailTables, 'mail'>({
  table: 'mail',
  what: (locale) => mailPrivacyMessages.in(locale)('mail.erases.mail'),
  where: (row, now) => row('created_at', '<', minutesBefore(now, mailDays * 24 * 60)),
});

export const tendMailsTick: Tick = {
  name: 'mail_tend',
  pattern: '* * * * *',
  erases: [oldTexts, oldMails],
  districts: (now) => globally((tx) => listDue(tx, { kind: mailDue, now })),
  perDistrict: tendMails,
};

/**
 * Looks after the mails of the transaction's district: sends again what is due, calls unclear what was in flight at
 * a crash, erases secrets that are over and mails that are old. Safe to run at any time, and twice.
 */
export async function tendMails(
  tx: Tx,
  { districtId, now }: { districtId: string; now: Date },
): Promise<void> {
  await takeDue(tx, { districtId, kind: mailDue, now });
  await tables<MailTables>(tx)
    .updateTable('mail')
    .set({ state: 'unclear', finished_at: now })
    .where('state', '=', 'claimed')
    .where('claimed_at', '<', minutesBefore(now, claimMinutes))
    .execute();
  await eraseOldTexts(tx, now);
  const due = await tables<MailTables>(tx)
    .selectFrom('mail')
    .select('id')
    .where('state', '=', 'waiting')
    .where('due_at', '<=', now)
    .execute();
  for (const { id } of due) await enqueueMail(tx, { districtId, mailId: id });
  const next = await nextTending(tx);
  if (next) await noteDue(tx, { districtId, kind: mailDue, at: next });
}

/** When there is something to do again, as things stand; whoever makes it sooner notes that. */
async function nextTending(tx: Tx): Promise<Date | null> {
  const { rows } = await sql<{ next: Date | null }>`
    select min(least(
      case state
        when 'waiting' then due_at
        when 'claimed' then claimed_at + make_interval(mins => ${claimMinutes})
      end,
      case when text_body is not null and state != 'claimed' then text_until end,
      created_at + make_interval(hours => ${mailDays * 24})
    )) as next
    from mail`.execute(tx);
  return rows[0]?.next ?? null;
}

async function eraseOldTexts(tx: Tx, now: Date): Promise<void> {
  await erase(tx, { rule: { name: tendMailsTick.name, erases: [oldTexts] }, now });
  // What waited for longer than its secret holds is of no use any more.
  await tables<MailTables>(tx)
    .updateTable('mail')
    .set({ state: 'failed', finished_at: now })
    .where('state', '=', 'waiting')
    .where('text_body', 'is', null)
    .execute();
  await erase(tx, { rule: { name: tendMailsTick.name, erases: [oldMails] }, now });
}

function minutesBefore(now: Date, minutes: number): Date {
  return new Date(now.getTime() - minutes * 60_000);
}
