/** What an import brought, taken back as a whole. */
import { sql } from 'kysely';
import { publishes } from '#platform/cache/publish.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { OrganisationTables } from '../tables.server.ts';
import { ImportRefusal } from './refusal.ts';
import { lock, record } from './row.server.ts';

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
