import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { sql } from 'kysely';
import { lockList } from '../subscription/suppression.server.ts';
import type { MailingTables } from '../tables.server.ts';
import type { ImportCounts } from './counts.ts';
import { ImportError } from './errors.ts';
import { lockImport } from './lock.server.ts';

/**
 * Takes a whole import back: its entries go, as if they had never been. Who has changed something, or confirmed,
 * stays. Who got an issue already is off the list, and may be entered again. Pressed twice, it is withdrawn.
 * @throws ImportError `not_found`, also for a draft
 */
export async function withdrawImport(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<void> {
  const row = await lockImport(tx, id);
  if (row.state === 'withdrawn') return;
  if (row.state !== 'taken') throw new ImportError('not_found');
  await lockList(tx);
  // Nobody changes what they want either. Only then is it seen who is as they were entered.
  await untouched(tx, id).forUpdate().execute();
  const gone = (await erase(tx, id)) + (await putOff(tx, { command, id }));
  const stayed = await tables<MailingTables>(tx)
    .selectFrom('mailing_subscription')
    .select(sql<number>`count(*)`.as('count'))
    .where('import_id', '=', id)
    .where('state', '=', 'active')
    .executeTakeFirstOrThrow();
  const counts: ImportCounts = { ...(row.counts as ImportCounts), gone, stayed: stayed.count };
  await tables<MailingTables>(tx)
    .updateTable('mailing_import')
    .set({
      state: 'withdrawn',
      counts: JSON.stringify(counts),
      withdrawn_by: command.personId,
      withdrawn_at: command.now,
    })
    .where('id', '=', id)
    .execute();
  await recordAudit(tx, { command, action: 'import.withdrawn', subject: 'mailing-import', id });
}

function untouched(tx: Tx, id: string) {
  return tables<MailingTables>(tx)
    .selectFrom('mailing_subscription')
    .select('id')
    .where('import_id', '=', id)
    .where('state', '=', 'active')
    .where('version', '=', 1);
}

async function erase(tx: Tx, id: string): Promise<number> {
  const result = await tables<MailingTables>(tx)
    .deleteFrom('mailing_subscription')
    .where('id', 'in', untouched(tx, id))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('mailing_delivery as delivery')
            .select('delivery.issue_id')
            .whereRef('delivery.subscription_id', '=', 'mailing_subscription.id'),
        ),
      ),
    )
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}

/** Deliveries count them, and their consent is the proof that these were allowed. */
async function putOff(
  tx: Tx,
  { command: { now }, id }: { command: Command; id: string },
): Promise<number> {
  const rows = await tables<MailingTables>(tx)
    .updateTable('mailing_subscription')
    .set((value) => ({
      state: 'left',
      left_at: now,
      left_how: 'team',
      version: value('version', '+', 1),
    }))
    .where('id', 'in', untouched(tx, id))
    .returning('id')
    .execute();
  await tables<MailingTables>(tx)
    .updateTable('mailing_consent')
    .set({ ended_at: now })
    .where(sql<boolean>`subscription_id = any(${rows.map((row) => row.id)}::uuid[])`)
    .where('ended_at', 'is', null)
    .execute();
  return rows.length;
}
