import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { OrganisationTables } from '../tables.server.ts';
import type { ImportColumns } from './columns.ts';
import type { Row } from './row.server.ts';
import { sortSheet, type SortedSheet } from './sort.ts';

export interface OrganisationImport {
  id: string;
  fileName: string;
  version: number;
  state: 'draft' | 'taken' | 'undone';
  heading: string[];
  columns: ImportColumns;
  /** Of a draft: what would come of each line. */
  sorted: SortedSheet;
  taken: number;
  undone: number;
}

/** An import and what would come of it; null where there is none in this district. */
export async function findImport(tx: Tx, id: string): Promise<OrganisationImport | null> {
  const row = await tables<OrganisationTables>(tx)
    .selectFrom('organisation_import')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? toImport(tx, row) : null;
}

/** Imports that can still be looked through or taken back, newest first. */
export async function listImports(
  tx: Tx,
): Promise<{ id: string; fileName: string; taken: number | null; isUndone: boolean }[]> {
  const rows = await tables<OrganisationTables>(tx)
    .selectFrom('organisation_import')
    .select(['id', 'file_name', 'taken', 'undone_at'])
    .orderBy('created_at', 'desc')
    .limit(10)
    .execute();
  return rows.map(({ id, file_name, taken, undone_at }) => ({
    ...{ id, fileName: file_name, taken, isUndone: undone_at !== null },
  }));
}

export async function toImport(tx: Tx, row: Row): Promise<OrganisationImport> {
  const { id, file_name, version, sheet, columns, taken_at, undone_at } = row;
  const known = await tables<OrganisationTables>(tx)
    .selectFrom('organisation')
    .select(['name', 'website', 'phone'])
    .where('deleted_at', 'is', null)
    .execute();
  return {
    ...{ id, fileName: file_name, version, heading: sheet.heading, columns },
    state: undone_at ? 'undone' : taken_at ? 'taken' : 'draft',
    sorted: sortSheet({ sheet, columns, known }),
    taken: row.taken ?? 0,
    undone: row.undone ?? 0,
  };
}
