import { tables, type Tx } from '#platform/database/connection.server.ts';
import { claimFreeSlug } from '#platform/slug.server.ts';
import { slugify } from '#platform/slug.ts';
import type { DiscoverTables } from '../tables.server.ts';

/** An address for a trail of this title. @param except the trail that has one already, and may keep it. */
export async function newTrailSlug(
  tx: Tx,
  { districtId, title, except }: { districtId: string; title: string; except?: string },
): Promise<string> {
  const wanted = slugify(title) || 'weg';
  let like = tables<DiscoverTables>(tx)
    .selectFrom('trail')
    .select('slug')
    .where('slug', '~', `^${wanted}(-[0-9]+)?$`);
  if (except) like = like.where('id', '<>', except);
  const findTaken = async () => (await like.execute()).map(({ slug }) => slug);
  return claimFreeSlug(tx, { districtId, wanted, findTaken });
}
