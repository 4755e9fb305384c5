import type { Selectable } from 'kysely';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { DiscoverTables } from '../tables.server.ts';
import type { Trail } from './trail.ts';

/** One trail, also one that was put away; null where there is none in this district. */
export async function findTrail(tx: Tx, id: string): Promise<Trail | null> {
  const row = await trails(tx).selectAll().where('id', '=', id).executeTakeFirst();
  return row ? ((await withStops(tx, [row]))[0] ?? null) : null;
}

/** What visitors read under this address; null where they read nothing. */
export async function findPublishedTrail(tx: Tx, slug: string): Promise<Trail | null> {
  const row = await published(tx).selectAll().where('slug', '=', slug).executeTakeFirst();
  return row ? ((await withStops(tx, [row]))[0] ?? null) : null;
}

/** All that visitors read, by title. */
export async function listPublishedTrails(tx: Tx): Promise<Trail[]> {
  return sorted(await withStops(tx, await published(tx).selectAll().execute()));
}

/** All that the team works on, by title. */
export async function listTrails(tx: Tx): Promise<Trail[]> {
  const rows = await trails(tx).selectAll().where('deleted_at', 'is', null).execute();
  return sorted(await withStops(tx, rows));
}

const byTitle = new Intl.Collator('de');
const sorted = (found: Trail[]) =>
  found.toSorted((a, b) => byTitle.compare(a.title.de ?? '', b.title.de ?? ''));

function trails(tx: Tx) {
  return tables<DiscoverTables>(tx).selectFrom('trail');
}

function published(tx: Tx) {
  return trails(tx).where('published', '=', true).where('deleted_at', 'is', null);
}

async function withStops(tx: Tx, rows: Selectable<DiscoverTables['trail']>[]): Promise<Trail[]> {
  if (rows.length === 0) return [];
  const stops = await tables<DiscoverTables>(tx)
    .selectFrom('trail_stop')
    .selectAll()
    .where(
      'trail_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('position')
    .execute();
  const byTrail = Map.groupBy(stops, ({ trail_id }) => trail_id);
  return rows.map((row) => {
    const { id, slug, title, teaser, kinds, round, walked, version } = row;
    return {
      ...{ id, slug, title, teaser, kinds, round, walked, version },
      ...{ published: row.published, publishedAt: row.published_at, deletedAt: row.deleted_at },
      stops: (byTrail.get(id) ?? []).map(({ sight_id, via }) => ({
        sightId: sight_id,
        via: via.map(([latitude, longitude]) => ({ latitude, longitude })),
      })),
    };
  });
}
