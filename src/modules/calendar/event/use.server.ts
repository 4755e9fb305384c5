import { sql } from 'kysely';
import type { Tx } from '#platform/database/connection.server.ts';
import { isId } from '#platform/ids.ts';
import type { Subject, Use } from '#platform/module.ts';

/** The calendar's events and notices that show a picture, or name a place or an organisation. */
export async function usesInCalendar(tx: Tx, { table, ids }: Subject): Promise<Use[]> {
  const found = pointers[table];
  const wanted = ids.filter(isId);
  if (!found || wanted.length === 0) return [];
  const { rows } = await sql<Use>`
    select pointer.to_id as id, coalesce(event.title, notice.title) as title, case
        when event.audience = 'public' and event.status in ('published', 'cancelled')
          then '/termine/' || event.slug
        when notice.status = 'published' then '/meldungen/' || notice.slug
      end as path
    from (${found}) as pointer (to_id, event_id, notice_id)
    left join event on event.id = pointer.event_id and event.deleted_at is null
    left join notice on notice.id = pointer.notice_id and notice.deleted_at is null
    where pointer.to_id = any(${wanted}::uuid[]) and (event.id is not null or notice.id is not null)
    order by coalesce(event.updated_at, notice.updated_at) desc, event.id, notice.id`.execute(tx);
  return rows;
}

/** What points to a row of each table, as (to, event, notice); each event once. */
const pointers: Record<string, ReturnType<typeof sql>> = {
  picture: sql`
    select picture_id, id, null::uuid from event union all select picture_id, null, id from notice`,
  organisation: sql`
    select organisation_id, id, null::uuid from event
    union all select organisation_id, null, id from notice`,
  place: sql`
    select place_id, id, null::uuid from event
    union select (differs->>'placeId')::uuid, event_id, null from occurrence
    union select (differs->>'placeId')::uuid, event_id, null from series where deleted_at is null`,
};
