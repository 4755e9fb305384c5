import { findEvents } from '#modules/calendar/server.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { Subject, Use } from '#platform/module.ts';
import type { PostersTables } from './tables.server.ts';

/** Pictures that stand as logos on a poster. */
export async function listPosterUses(tx: Tx, { table, ids }: Subject): Promise<Use[]> {
  if (table !== 'picture' || ids.length === 0) return [];
  const rows = await tables<PostersTables>(tx)
    .selectFrom('poster')
    .select(['event_id', 'logo_ids'])
    .execute();
  const using = rows.filter(({ logo_ids }) => logo_ids.some((id) => ids.includes(id)));
  const events = await findEvents(
    tx,
    using.map(({ event_id }) => event_id),
  );
  return using.flatMap(({ event_id, logo_ids }) => {
    const event = events.get(event_id);
    if (!event) return [];
    const { title } = event;
    return logo_ids.filter((id) => ids.includes(id)).map((id) => ({ id, title, path: null }));
  });
}
