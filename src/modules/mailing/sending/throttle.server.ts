import { sql } from 'kysely';
import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { countHandedOver } from '#platform/mail/outbox.server.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { MailingTables } from '../tables.server.ts';

const hour = 3_600_000;

/** One claim of the district after the other, or two issues would each spend the whole hour. */
export async function lockPace(tx: Tx): Promise<void> {
  await sql`
    select pg_advisory_xact_lock(hashtextextended('pace of ' || current_setting('app.district'), 0))`.execute(
    tx,
  );
}

/**
 * Mails of date lists that the district may still send within this hour, by its own limit and that of whoever runs
 * the installation; Infinity without one, none while it is suspended. Mail servers count every mail, so single ones
 * count too: they leave at once (a code cannot wait), and the lists wait for them.
 */
export async function mailsLeftThisHour(tx: Tx, now: Date): Promise<number> {
  const { mailsPerHour: own } = await findSendingSettings(tx);
  const { isSuspended, most } = await findOperated(tx);
  if (isSuspended) return 0;
  const mailsPerHour = Math.min(own ?? Infinity, most ?? Infinity);
  if (mailsPerHour === Infinity) return Infinity;
  const since = new Date(now.getTime() - hour);
  const { number } = await tables<MailingTables>(tx)
    .selectFrom('mailing_delivery')
    .select((row) => row.fn.countAll<number>().as('number'))
    .where('claimed_at', '>', since)
    .executeTakeFirstOrThrow();
  return Math.max(mailsPerHour - number - (await countHandedOver(tx, since)), 0);
}

/** What whoever runs the installation decided for the transaction's district. */
async function findOperated(tx: Tx): Promise<{ isSuspended: boolean; most: number | null }> {
  const { rows } = await sql<{ isSuspended: boolean; most: number | null }>`
    select most_mails_per_hour as most,
      exists (select from suspended_district s where s.district_id = l.district_id) as "isSuspended"
    from district_limit l
    where l.district_id = nullif(current_setting('app.district', true), '')::uuid`.execute(tx);
  return rows[0] ?? { isSuspended: false, most: null };
}

/** How fast the district's lists may be sent; null: as fast as the mail server takes them. */
export async function findSendingSettings(tx: Tx): Promise<{ mailsPerHour: number | null }> {
  const row = await tables<MailingTables>(tx)
    .selectFrom('mailing_settings')
    .select('mails_per_hour')
    .executeTakeFirst();
  return { mailsPerHour: row?.mails_per_hour ?? null };
}

/** Changes how fast; it holds from the next batch on, also for what is under way. */
export async function changeSendingSettings(
  tx: Tx,
  { command, mailsPerHour }: { command: Command; mailsPerHour: number | null },
): Promise<void> {
  const { districtId } = command;
  await tables<MailingTables>(tx)
    .insertInto('mailing_settings')
    .values({ district_id: districtId, mails_per_hour: mailsPerHour })
    .onConflict((conflict) =>
      conflict.column('district_id').doUpdateSet((value) => ({
        mails_per_hour: mailsPerHour,
        version: value('mailing_settings.version', '+', 1),
      })),
    )
    .execute();
  await recordAudit(tx, {
    command,
    action: 'mailing-settings.changed',
    subject: 'mailing_settings',
    id: districtId,
    fields: ['mails_per_hour'],
  });
}
