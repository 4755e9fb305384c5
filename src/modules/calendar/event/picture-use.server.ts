import { sql } from 'kysely';
import type { Tx } from '#platform/database/connection.server.ts';
import type { LocalText } from '#platform/i18n/index.ts';
import { isId } from '#platform/ids.ts';

/** An event or notice that shows a picture. */
export interface PictureUse {
  title: LocalText;
  /** Path without language; null where citizens do not see the page. */
  path: string | null;
}

/** Where these pictures are shown, by their ids; what is shown nowhere is missing. Newest first. */
export async function findPictureUses(
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, PictureUse[]>> {
  const wanted = ids.filter(isId);
  if (wanted.length === 0) return new Map();
  const { rows } = await sql<PictureUse & { picture_id: string }>`
    select picture_id, title, path from (
      select picture_id, title, updated_at, id,
        case when audience = 'public' and status in ('published', 'cancelled')
          then '/termine/' || slug end as path
      from event where deleted_at is null and picture_id = any(${wanted}::uuid[])
      union all
      select picture_id, title, updated_at, id,
        case when status = 'published' then '/meldungen/' || slug end
      from notice where deleted_at is null and picture_id = any(${wanted}::uuid[])
    ) as use
    order by updated_at desc, id`.execute(tx);
  const byPicture = Map.groupBy(rows, ({ picture_id }) => picture_id);
  return new Map(
    [...byPicture].map(([id, uses]) => [id, uses.map(({ title, path }) => ({ title, path }))]),
  );
}
