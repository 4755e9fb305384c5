/** Pasted lists, as the coordination looks at them. */
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { Locale } from '#platform/i18n/index.ts';
import type { Selectable } from 'kysely';
import type { LegalBasis } from '../subscription/legal-basis.ts';
import type { MailingTables } from '../tables.server.ts';
import { countImport, type ImportCounts } from './counts.ts';
import { findKnown } from './known.server.ts';
import { parseImport } from './parse.ts';
import { keysOf, sortImport, type LeftLine, type Typo } from './sort.ts';

type Row = Selectable<MailingTables['mailing_import']>;

export interface FoundImport {
  id: string;
  state: 'draft' | 'taken' | 'withdrawn';
  version: number;
  origin: string;
  basis: LegalBasis;
  locale: Locale;
  createdAt: Date;
  createdBy: string | null;
  takenAt: Date | null;
  takenBy: string | null;
  withdrawnAt: Date | null;
  withdrawnBy: string | null;
  /** Of a draft: as it would be if it were taken now, without any slip. */
  counts: ImportCounts;
  /** Of a draft: slips to decide about. */
  typos: Typo[];
  /** Without those that are empty; null once erased. */
  left: LeftLine[] | null;
}

export async function findImport(
  tx: Tx,
  { districtId, id }: { districtId: string; id: string },
): Promise<FoundImport | null> {
  const row = await tables<MailingTables>(tx)
    .selectFrom('mailing_import')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  const found = { ...tellImport(row), counts: row.counts as ImportCounts };
  if (row.state !== 'draft') return { ...found, typos: [], left: row.left_lines };
  const parsed = parseImport(row.pasted ?? '');
  const known = await findKnown(tx, { districtId, keys: keysOf(parsed) });
  const sorted = sortImport({ parsed, known });
  return {
    ...found,
    counts: countImport({ lines: parsed.lines, sorted }),
    typos: sorted.typos,
    left: sorted.left.filter(({ reason }) => reason !== 'empty'),
  };
}

export type ListedImport = Pick<FoundImport, 'id' | 'state' | 'origin' | 'createdAt'> & {
  /** Entered by it; null of a draft. */
  persons: number | null;
};

/** Newest first. */
export async function listImports(tx: Tx): Promise<ListedImport[]> {
  const rows = await tables<MailingTables>(tx)
    .selectFrom('mailing_import')
    .select(['id', 'state', 'origin', 'created_at', 'counts'])
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(100)
    .execute();
  return rows.map(({ created_at, counts, ...row }) => ({
    ...row,
    createdAt: created_at,
    persons: row.state === 'draft' ? null : (counts as ImportCounts).persons,
  }));
}

function tellImport(row: Row) {
  const { id, state, version, origin, locale } = row;
  return {
    ...{ id, state, version, origin, locale },
    basis: row.legal_basis as LegalBasis,
    createdAt: row.created_at,
    createdBy: row.created_by,
    takenAt: row.taken_at,
    takenBy: row.taken_by,
    withdrawnAt: row.withdrawn_at,
    withdrawnBy: row.withdrawn_by,
  };
}
