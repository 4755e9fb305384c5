/** A draft becomes entries, all of them or none. */
import { publishes } from '#platform/cache/publish.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { newId } from '#platform/ids.ts';
import { freeSlug, slugify } from '#platform/slug.ts';
import type { OrganisationDetails } from '../entry/details.ts';
import { columnsOf } from '../entry/row.server.ts';
import type { OrganisationTables } from '../tables.server.ts';
import { toImport } from './find.server.ts';
import { ImportRefusal } from './refusal.ts';
import { lockDraft, record, type Read } from './row.server.ts';
import type { Sheet } from './sheet.ts';

/** Rows of one statement: PostgreSQL takes 65,535 values. */
const batch = 500;

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

const noSheet = JSON.stringify({ heading: [], rows: [] } satisfies Sheet);

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
