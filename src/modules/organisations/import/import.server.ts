/** A table read in: kept as a draft while somebody looks through it, taken as a whole, taken back as a whole. */
import { sql, type Selectable } from 'kysely';
import type { AuditAction } from '#platform/audit/actions.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import { publishes } from '#platform/cache/publish.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { newId } from '#platform/ids.ts';
import { freeSlug, slugify } from '#platform/slug.ts';
import { columnsOf } from '../entry/row.server.ts';
import type { OrganisationDetails } from '../entry/details.ts';
import type { OrganisationTables } from '../tables.server.ts';
import { guessColumns, type ImportColumns } from './columns.ts';
import type { Sheet } from './sheet.ts';
import { ImportRefusal } from './refusal.ts';
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

/** Rows of one statement: PostgreSQL takes 65,535 values. */
const batch = 500;

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

/**
 * Enters all lines that are new, and those doubles that somebody wants all the same: all of them or none.
 * @param withoutBroken somebody has seen that broken lines stay out; otherwise there must be none.
 * @throws ImportRefusal
 * @returns how many.
 */
export async function takeImport(
  tx: Tx,
  {
    command,
    id,
    version,
    withoutBroken,
    keptDoubles,
  }: Read & { withoutBroken: boolean; keptDoubles: number[] },
): Promise<number> {
  const { sorted } = await toImport(tx, await lockDraft(tx, { id, version }));
  if (sorted.broken.length > 0 && !withoutBroken) throw new ImportRefusal('broken');
  const kept = sorted.doubles.filter(({ line }) => keptDoubles.includes(line));
  const wanted = [...sorted.fresh, ...kept].map(({ details }) => details);
  if (wanted.length === 0) throw new ImportRefusal('nothing');
  await enter(tx, { command, id, wanted });
  await tables<OrganisationTables>(tx)
    .updateTable('organisation_import')
    .set({ taken_at: command.now, taken: wanted.length, sheet: noSheet })
    .where('id', '=', id)
    .execute();
  await record(tx, { command, id, action: 'organisation-import.taken' });
  await publishes(tx, command.districtId);
  return wanted.length;
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

/** The entries that an import brought and that stand as it brought them. */
export async function listUntouched(tx: Tx, importId: string): Promise<string[]> {
  const rows = await tables<OrganisationTables>(tx)
    .selectFrom('organisation')
    .select('id')
    .where('import_id', '=', importId)
    .where('version', '=', 1)
    .where('deleted_at', 'is', null)
    .execute();
  return rows.map(({ id }) => id);
}

/**
 * Takes back what an import brought, but for what somebody has changed or needs by now (`inUse`).
 * @throws ImportRefusal
 * @returns how many entries are gone.
 */
export async function undoImport(
  tx: Tx,
  { command, id, inUse }: { command: Command; id: string; inUse: string[] },
): Promise<number> {
  const row = await lock(tx, id);
  if (!row?.taken_at || row.undone_at) throw new ImportRefusal('ended');
  const needed = new Set(inUse);
  const gone = (await listUntouched(tx, id)).filter((one) => !needed.has(one));
  if (gone.length > 0) {
    await tables<OrganisationTables>(tx)
      .updateTable('organisation')
      // Its address is free for the next try.
      .set((set) => ({
        deleted_at: command.now,
        version: set('version', '+', 1),
        slug: sql<string>`id::text`,
      }))
      .where('id', 'in', gone)
      .execute();
  }
  await tables<OrganisationTables>(tx)
    .updateTable('organisation_import')
    .set({ undone_at: command.now, undone: gone.length })
    .where('id', '=', id)
    .execute();
  await record(tx, { command, id, action: 'organisation-import.undone' });
  await publishes(tx, command.districtId);
  return gone.length;
}

interface Read {
  command: Command;
  id: string;
  /** Of the draft, as the caller read it. */
  version: number;
}

const noSheet = JSON.stringify({ heading: [], rows: [] } satisfies Sheet);

type Row = Selectable<OrganisationTables['organisation_import']>;

async function toImport(tx: Tx, row: Row): Promise<OrganisationImport> {
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

async function enter(
  tx: Tx,
  { command, id, wanted }: { command: Command; id: string; wanted: OrganisationDetails[] },
): Promise<void> {
  const { districtId, now } = command;
  const slugs = await tables<OrganisationTables>(tx)
    .selectFrom('organisation')
    .select('slug')
    .execute();
  const taken = new Set(slugs.map(({ slug }) => slug));
  const rows = wanted.map((details) => {
    const slug = freeSlug({ wanted: slugify(details.name) || 'verein', taken });
    taken.add(slug);
    const made = { id: newId(), import_id: id, slug, created_at: now, updated_at: now };
    return { ...columnsOf(details), ...made, district_id: districtId };
  });
  for (let done = 0; done < rows.length; done += batch) {
    await tables<OrganisationTables>(tx)
      .insertInto('organisation')
      .values(rows.slice(done, done + batch))
      .execute();
  }
}

async function lockDraft(tx: Tx, { id, version }: { id: string; version: number }): Promise<Row> {
  const row = await lock(tx, id);
  if (!row || row.taken_at) throw new ImportRefusal('ended');
  if (row.version !== version) throw new ImportRefusal('changed');
  return row;
}

function lock(tx: Tx, id: string): Promise<Row | undefined> {
  return tables<OrganisationTables>(tx)
    .selectFrom('organisation_import')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

async function record(
  tx: Tx,
  { command, id, action }: { command: Command; id: string; action: AuditAction },
): Promise<void> {
  await recordAudit(tx, { command, action, subject: 'organisation_import', id });
}
