import { tables, type Tx } from '#platform/database/connection.server.ts';
import { claimFreeSlug } from '#platform/slug.server.ts';
import { slugify } from '#platform/slug.ts';
import type { DiscoverTables } from '../tables.server.ts';

/** Pages of their own beside the sights. */
const reserved = ['karte', 'wege', 'schilder'];

/** An address for a sight of this title. @param except the sight that has one already, and may keep it. */
export async function newSightSlug(
  tx: Tx,
  { districtId, title, except }: { districtId: string; title: string; except?: string },
): Promise<string> {
  const wanted = slugify(title) || 'ort';
  let like = tables<DiscoverTables>(tx)
    .selectFrom('sight')
    .select('slug')
    .where('slug', '~', `^${wanted}(-[0-9]+)?$`);
  if (except) like = like.where('id', '<>', except);
  const findTaken = async () => [...reserved, ...(await like.execute()).map(({ slug }) => slug)];
  return claimFreeSlug(tx, { districtId, wanted, findTaken });
}
