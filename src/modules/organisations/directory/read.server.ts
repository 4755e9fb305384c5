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
import {
  searchEntries,
  soughtWords,
  vocabularyOf,
  type DirectoryEntry,
  type DirectoryHits,
  type Vocabulary,
} from './search.ts';

/** All entries of the directory as its list shows them, by name. Remembered until the district publishes. */
export const readDirectory = rememberPerDistrict(async (tx): Promise<Directory> => {
  const entries = await listEntries(tx);
  return { entries, vocabulary: vocabularyOf(entries) };
});

/** What can be looked through without asking the database for each search. */
export interface Directory {
  entries: DirectoryEntry[];
  vocabulary: Vocabulary;
}

/** The entries that say what somebody looks for, by name. The database knows German and English endings, and is asked for nothing else. */
export async function searchDirectory(
  tx: Tx,
  { search, directory }: { search: string; directory: Directory },
): Promise<DirectoryHits> {
  const words = soughtWords(search);
  if (words.length === 0) return { entries: [], guessed: [] };
  const { rows: sought } = await sql<{ word: string; stems: string[] }>`
    select word, case when german = '' then '{}' else tsvector_to_array(german || english) end as stems
    from unnest(${words}::text[]) with ordinality as typed (word, place),
      to_tsvector('german', word) as german, to_tsvector('english', word) as english
    order by place`.execute(tx);
  return searchEntries({ ...directory, sought });
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
    .select(['updated_at', sql<string[]>`tsvector_to_array(search)`.as('stems')])
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
