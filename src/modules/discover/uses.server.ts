import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { Subject, Use } from '#platform/module.ts';
import { sightPath } from './sight/sight.ts';
import { trailPath } from './trail/trail.ts';
import type { DiscoverTables } from './tables.server.ts';

/** A place stays while something is told about it, and a sight while a trail leads past it. */
export async function usesInDiscover(tx: Tx, of: Subject): Promise<Use[]> {
  return of.table === 'sight' ? usesOfSights(tx, of) : usesOfPlaces(tx, of);
}

async function usesOfSights(tx: Tx, { ids }: Subject): Promise<Use[]> {
  if (ids.length === 0) return [];
  const rows = await tables<DiscoverTables>(tx)
    .selectFrom('trail_stop')
    .innerJoin('trail', (join) =>
      join
        .onRef('trail.district_id', '=', 'trail_stop.district_id')
        .onRef('trail.id', '=', 'trail_stop.trail_id'),
    )
    .select(['trail_stop.sight_id', 'trail.title', 'trail.slug', 'trail.published'])
    .where('trail_stop.sight_id', 'in', [...ids])
    .where('trail.deleted_at', 'is', null)
    .execute();
  return rows.map(({ sight_id: id, title, slug, published }) => {
    return { id, title, path: published ? trailPath({ slug }) : null };
  });
}

async function usesOfPlaces(tx: Tx, { table, ids }: Subject): Promise<Use[]> {
  if (table !== 'place' || ids.length === 0) return [];
  const rows = await tables<DiscoverTables>(tx)
    .selectFrom('sight')
    .innerJoin('sight_text', (join) =>
      join
        .onRef('sight_text.district_id', '=', 'sight.district_id')
        .onRef('sight_text.sight_id', '=', 'sight.id')
        .on('sight_text.language', '=', 'de'),
    )
    .select(['sight.place_id', 'sight.slug', 'sight.state', 'sight_text.title'])
    .where('sight.place_id', 'in', [...ids])
    .where('sight.deleted_at', 'is', null)
    .execute();
  return rows.map(({ place_id: id, title, state, slug }) => {
    return { id, title: { de: title }, path: state === 'published' ? sightPath({ slug }) : null };
  });
}
