/** A table, kept as a draft while somebody looks through it. */
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { OrganisationTables } from '../tables.server.ts';
import { guessColumns, type ImportColumns } from './columns.ts';
import { lockDraft, record, type Read } from './row.server.ts';
import type { Sheet } from './sheet.ts';

/** Keeps a table as a draft, with its columns as its heading tells them. Sent twice, it is kept once. */
export async function draftImport(
  tx: Tx,
  {
    command,
    id,
    fileName,
    sheet,
  }: { command: Command; id: string; fileName: string; sheet: Sheet },
): Promise<void> {
  const columns: ImportColumns = { fields: guessColumns(sheet.heading), category: null };
  await tables<OrganisationTables>(tx)
    .insertInto('organisation_import')
    .values({
      district_id: command.districtId,
      id,
      file_name: fileName.slice(0, 200),
      sheet: JSON.stringify(sheet),
      columns: JSON.stringify(columns),
      created_at: command.now,
      created_by: command.personId,
    })
    .onConflict((conflict) => conflict.columns(['district_id', 'id']).doNothing())
    .execute();
  await record(tx, { command, id, action: 'organisation-import.drafted' });
}

/** Says what the columns of a draft mean. @throws ImportRefusal */
export async function matchColumns(
  tx: Tx,
  { command, id, version, columns }: Read & { columns: ImportColumns },
): Promise<void> {
  await lockDraft(tx, { id, version });
  await tables<OrganisationTables>(tx)
    .updateTable('organisation_import')
    .set((set) => ({ columns: JSON.stringify(columns), version: set('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
  await record(tx, { command, id, action: 'organisation-import.matched' });
}

/** Throws a draft away. @throws ImportRefusal */
export async function discardImport(tx: Tx, { command, id, version }: Read): Promise<void> {
  await lockDraft(tx, { id, version });
  await tables<OrganisationTables>(tx)
    .deleteFrom('organisation_import')
    .where('id', '=', id)
    .execute();
  await record(tx, { command, id, action: 'organisation-import.discarded' });
}
