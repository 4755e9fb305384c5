import { listDistrictIds } from '#modules/districts/server.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import type { Tick } from '#platform/jobs/jobs.server.ts';
import { daysAfter } from '../subscription/retention.ts';
import type { MailingTables } from '../tables.server.ts';
import { draftDays, leftLineDays } from './limits.ts';

/** Erases daily what was pasted and has no purpose any more. */
export const forgetImportsTick: Tick = {
  name: 'mailing_forget_imports',
  pattern: '47 2 * * *',
  districts: () => globally(listDistrictIds),
  perDistrict: (tx, { now }) => forgetImports(tx, now),
};

/** Lists that nobody took, and lines that were not taken. Where entries come from stays known. */
export async function forgetImports(tx: Tx, now: Date): Promise<void> {
  const mailing = tables<MailingTables>(tx);
  await mailing
    .deleteFrom('mailing_import')
    .where('state', '=', 'draft')
    .where('created_at', '<=', daysAfter(now, -draftDays))
    .execute();
  await mailing
    .updateTable('mailing_import')
    .set({ left_lines: null })
    .where('taken_at', '<=', daysAfter(now, -leftLineDays))
    .where('left_lines', 'is not', null)
    .execute();
}
