/** A pasted list before it is taken: kept whole, so that nothing is lost while it is looked through. */
import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { LegalBasis } from '../subscription/legal-basis.ts';
import type { MailingTables } from '../tables.server.ts';
import { ImportError } from './errors.ts';
import type { ImportDraft } from './form.ts';
import { lockImport } from './lock.server.ts';

/**
 * Keeps a pasted list. Sent twice, it is kept once.
 * @throws ImportError `changed` where somebody else has changed the draft meanwhile; `ended` where it is taken
 */
export async function saveImport(
  tx: Tx,
  { command, draft }: { command: Command; draft: ImportDraft },
): Promise<void> {
  const { id, version } = draft;
  const content = {
    origin: draft.origin,
    legal_basis: draft.basis,
    locale: draft.locale,
    pasted: draft.pasted,
  };
  const inserted = await tables<MailingTables>(tx)
    .insertInto('mailing_import')
    .values({
      ...content,
      district_id: command.districtId,
      id,
      state: 'draft',
      counts: '{}',
      created_by: command.personId,
      created_at: command.now,
    })
    .onConflict((conflict) => conflict.columns(['district_id', 'id']).doNothing())
    .executeTakeFirst();
  if (!inserted.numInsertedOrUpdatedRows) {
    const row = await lockImport(tx, id);
    if (row.state !== 'draft') throw new ImportError('ended');
    const isSame = Object.entries(content).every(
      ([column, value]) => row[column as keyof typeof content] === value,
    );
    if (isSame) return;
    if (row.version !== version) throw new ImportError('changed');
    await tables<MailingTables>(tx)
      .updateTable('mailing_import')
      .set((value) => ({ ...content, version: value('version', '+', 1) }))
      .where('id', '=', id)
      .execute();
  }
  await recordAudit(tx, { command, action: 'import.pasted', subject: 'mailing-import', id });
}

/** What was pasted, to be changed; null where there is no such draft (any more). */
export async function findPasted(tx: Tx, id: string): Promise<ImportDraft | null> {
  const row = await tables<MailingTables>(tx)
    .selectFrom('mailing_import')
    .select(['id', 'version', 'origin', 'legal_basis', 'locale', 'pasted'])
    .where('id', '=', id)
    .where('state', '=', 'draft')
    .executeTakeFirst();
  if (!row) return null;
  const { legal_basis, pasted, ...rest } = row;
  return { ...rest, basis: legal_basis as LegalBasis, pasted: pasted ?? '' };
}

/** @throws ImportError `ended` where it is taken, `not_found` where it is gone already */
export async function discardImport(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<void> {
  const row = await lockImport(tx, id);
  if (row.state !== 'draft') throw new ImportError('ended');
  await tables<MailingTables>(tx).deleteFrom('mailing_import').where('id', '=', id).execute();
  await recordAudit(tx, { command, action: 'import.discarded', subject: 'mailing-import', id });
}
