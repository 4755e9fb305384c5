import { sql } from 'kysely';
import type { Tx } from '#platform/database/connection.server.ts';
import { isId } from '#platform/ids.ts';
import type { Subject, Use } from '#platform/module.ts';
import { findEvents, findNotice } from '#modules/calendar/server.ts';

/** The posts in which a picture stands in for ours. */
export async function usesInSocial(tx: Tx, { table, ids }: Subject): Promise<Use[]> {
  const wanted = ids.filter(isId);
  if (table !== 'picture' || wanted.length === 0) return [];
  const { rows } = await sql<{ id: string; event_id: string | null; notice_id: string | null }>`
    select pointer.id, event_id, notice_id from social_post,
      lateral (values (post_picture_id), (story_picture_id)) as pointer (id)
    where pointer.id = any(${wanted}::uuid[]) order by social_post.id`.execute(tx);
  const events = await findEvents(
    tx,
    rows.flatMap(({ event_id }) => event_id ?? []),
  );
  const uses: Use[] = [];
  for (const { id, event_id, notice_id } of rows) {
    const about = event_id ? events.get(event_id) : await findNotice(tx, { id: notice_id ?? '' });
    const isThere = about && about.deletedAt === null;
    if (isThere && !uses.some((use) => use.id === id && use.title === about.title)) {
      uses.push({ id, title: about.title, path: null });
    }
  }
  return uses;
}
