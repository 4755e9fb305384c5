import { sql } from 'kysely';
import { rememberPerDistrict } from '#platform/cache/district-memory.server.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { locales } from '#platform/i18n/index.ts';
import { addressOf } from '../entry/details.ts';
import { toOrganisation } from '../entry/row.server.ts';
import type { StoredOrganisation } from '../organisation.ts';
import { entryMessages } from '../messages/entry.ts';
import type { OrganisationTables } from '../tables.server.ts';
import { letterOf, wordsOf } from './fold.ts';
import { searchEntries, soughtWords, type DirectoryEntry, type DirectoryHits } from './search.ts';

/** All entries of the directory as its list shows them, by name. Remembered until the district publishes. */
export const readDirectory = rememberPerDistrict(async (tx) => ({
  entries: await listEntries(tx),
}));

/** The entries that say what somebody looks for, in the order of `entries`: all of the directory, or a part of it. */
export async function searchDirectory(
  tx: Tx,
  { search, entries }: { search: string; entries: DirectoryEntry[] },
): Promise<DirectoryHits> {
  const words = soughtWords(search);
  if (words.length === 0) return { entries: [], guessed: [] };
  const { rows } = await sql<{ word: string; stems: string[]; found: string[] | null }>`
    with sought as materialized (
      -- made once, not for each entry
      select word, place, plainto_tsquery('german', word) || plainto_tsquery('english', word) as query
      from unnest(${words}::text[]) with ordinality as typed (word, place)
    )
    select word, tsvector_to_array(to_tsvector('german', word)) as stems, (
      select array_agg(id) from organisation
      where category is not null and deleted_at is null and search @@ query
    ) as found
    from sought
    order by place`.execute(tx);
  const sought = rows.map(({ word, stems, found }) => ({ word, stems, foundIn: new Set(found) }));
  return searchEntries({ entries, sought });
}

/** One entry of the directory, with everything; null where citizens find none. */
export async function findEntry(tx: Tx, slug: string): Promise<StoredOrganisation | null> {
  const row = await listed(tx).selectAll().where('slug', '=', slug).executeTakeFirst();
  return row ? toOrganisation(row) : null;
}

/** All entries with everything, by name: for paper. */
export async function listWholeEntries(tx: Tx): Promise<StoredOrganisation[]> {
  const rows = await listed(tx).selectAll().execute();
  return rows.map(toOrganisation).toSorted((a, b) => byName.compare(a.name, b.name));
}

async function listEntries(tx: Tx): Promise<DirectoryEntry[]> {
  const rows = await listed(tx)
    .select(['id', 'slug', 'name', 'category', 'street', 'postal_code', 'town', 'phone'])
    .select('updated_at')
    .execute();
  return rows
    .flatMap(({ category, postal_code, street, town, updated_at, ...row }) => {
      if (!category) return [];
      const labels = locales.map((one) =>
        entryMessages.in(one)(`organisations.category.${category}`),
      );
      return {
        ...row,
        category,
        letter: letterOf(row.name),
        address: addressOf({ street, postalCode: postal_code, town }),
        updatedAt: updated_at,
        words: [row.name, ...labels].flatMap(wordsOf),
      };
    })
    .toSorted((a, b) => byName.compare(a.name, b.name));
}

const byName = new Intl.Collator('de', { numeric: true });

function listed(tx: Tx) {
  return tables<OrganisationTables>(tx)
    .selectFrom('organisation')
    .where('category', 'is not', null)
    .where('deleted_at', 'is', null);
}
