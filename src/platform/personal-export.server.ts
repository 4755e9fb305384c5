import { sql, type Expression, type SqlBool } from 'kysely';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { Locale } from '#platform/i18n/index.ts';
import type { Columns } from './columns.ts';

/** What a module hands out of what it keeps about one person; Art. 15 and 20 GDPR. */
export interface PersonalExport {
  tables: readonly ExportedTable[];
  /** What it keeps of people and does not hand out, and why. */
  leftOut: readonly { columns: Columns; reason(locale: Locale): string }[];
}

/** Rows about somebody. */
export interface ExportedTable {
  table: string;
  title(locale: Locale): string;
  columns: readonly string[];
  /** By which columns they are found, each with whose value; a row counts where one of them says so. */
  by: Readonly<Record<string, (of: ExportSubject, tx: Tx) => Known | Promise<Known>>>;
}

type Known = readonly (string | Buffer)[];

export interface ExportSubject {
  districtId: string;
  /** Null: somebody of whom the district knows an address only. */
  personId: string | null;
  accountId: string | null;
  address: string | null;
}

export const byPerson = ({ personId }: ExportSubject): Known => (personId ? [personId] : []);
export const byAccount = ({ accountId }: ExportSubject): Known => (accountId ? [accountId] : []);
export const byAddress = ({ address }: ExportSubject): Known => (address ? [address] : []);

export type ExportedRow = Readonly<Record<string, unknown>>;

/** The rows of one table about somebody, with the columns that are handed out and no others. */
export async function readExported(
  tx: Tx,
  { table: { table, columns, by }, of }: { table: ExportedTable; of: ExportSubject },
): Promise<ExportedRow[]> {
  const conditions: Expression<SqlBool>[] = [];
  for (const [column, known] of Object.entries(by)) {
    const values = await known(of, tx);
    if (values.length > 0) {
      conditions.push(sql<SqlBool>`${sql.ref(column)} in (${sql.join(values)})`);
    }
  }
  if (conditions.length === 0) return [];
  return tables<Record<string, Record<string, unknown>>>(tx)
    .selectFrom(table)
    .select([...columns])
    .where((row) => row.or(conditions))
    .execute();
}
