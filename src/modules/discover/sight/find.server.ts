import type { Selectable } from 'kysely';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { DiscoverTables } from '../tables.server.ts';
import type { SightLanguage } from './languages.ts';
import type { Sight, StoredSightText } from './sight.ts';

/** One sight with all its texts, also one that was put away; null where there is none in this district. */
export async function findSight(tx: Tx, id: string): Promise<Sight | null> {
  const row = await sights(tx).selectAll().where('id', '=', id).executeTakeFirst();
  return row ? ((await withTexts(tx, [row]))[0] ?? null) : null;
}

/** What visitors read under this address; null where they read nothing. */
export async function findPublishedSight(tx: Tx, slug: string): Promise<Sight | null> {
  const row = await published(tx).selectAll().where('slug', '=', slug).executeTakeFirst();
  return row ? ((await withTexts(tx, [row]))[0] ?? null) : null;
}

/** All that visitors read, by title. */
export async function listPublishedSights(tx: Tx): Promise<Sight[]> {
  return sorted(await withTexts(tx, await published(tx).selectAll().execute()));
}

/** All that the team works on, by title. @param placeId at one place only. */
export async function listSights(tx: Tx, { placeId }: { placeId?: string } = {}): Promise<Sight[]> {
  const rows = await sights(tx)
    .selectAll()
    .where('deleted_at', 'is', null)
    .$if(placeId !== undefined, (query) => query.where('place_id', '=', placeId!))
    .execute();
  return sorted(await withTexts(tx, rows));
}

const byTitle = new Intl.Collator('de');
const titleOf = ({ texts }: Sight) => texts.get('de')?.title ?? '';
const sorted = (found: Sight[]) =>
  found.toSorted((a, b) => byTitle.compare(titleOf(a), titleOf(b)));

function sights(tx: Tx) {
  return tables<DiscoverTables>(tx).selectFrom('sight');
}

function published(tx: Tx) {
  return sights(tx).where('state', '=', 'published').where('deleted_at', 'is', null);
}

async function withTexts(tx: Tx, rows: Selectable<DiscoverTables['sight']>[]): Promise<Sight[]> {
  if (rows.length === 0) return [];
  const texts = await tables<DiscoverTables>(tx)
    .selectFrom('sight_text')
    .selectAll()
    .where(
      'sight_id',
      'in',
      rows.map(({ id }) => id),
    )
    .execute();
  const bySight = Map.groupBy(texts, ({ sight_id }) => sight_id);
  return rows.map((row) => toSight(row, bySight.get(row.id) ?? []));
}

function toSight(
  row: Selectable<DiscoverTables['sight']>,
  texts: Selectable<DiscoverTables['sight_text']>[],
): Sight {
  const { id, slug, category, years, credits, sources, links, state, version } = row;
  return {
    ...{ id, slug, category, years, credits, sources, links, state, version },
    placeId: row.place_id,
    stateAt: row.state_at,
    ownerApproval: row.owner_approval,
    publishedAt: row.published_at,
    deletedAt: row.deleted_at,
    texts: new Map(
      texts.map((text): [SightLanguage, StoredSightText] => [text.language, toText(text)]),
    ),
  };
}

function toText(row: Selectable<DiscoverTables['sight_text']>): StoredSightText {
  const { title, teaser, body, version } = row;
  return {
    ...{ title, teaser, body, version },
    translatedBy: row.translated_by,
    changedAt: row.changed_at,
  };
}
