import type { Selectable } from 'kysely';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { LocalText } from '#platform/i18n/index.ts';
import type { CalendarTables } from '../tables.server.ts';
import type { Notice } from './notice.ts';

/** Notices, newest first; citizens see published ones only. */
export async function listNotices(
  tx: Tx,
  {
    for: reader = 'public',
    organisationIds,
    limit = 20,
    offset = 0,
  }: {
    for?: 'public' | 'team';
    /** Only these organisations' notices: what a delegate may see and change. */
    organisationIds?: string[] | undefined;
    limit?: number;
    offset?: number;
  },
): Promise<Notice[]> {
  if (organisationIds?.length === 0) return [];
  let query = tables<CalendarTables>(tx)
    .selectFrom('notice')
    .selectAll()
    .where('deleted_at', 'is', null);
  if (reader === 'public') query = query.where('status', '=', 'published');
  if (organisationIds) query = query.where('organisation_id', 'in', organisationIds);
  const found = await query
    .orderBy((order) => order.fn.coalesce('published_at', 'created_at'), 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  return found.map(toNotice);
}

/** Titles by id, also of drafts and of those that were put away. */
export async function listNoticeTitles(
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, LocalText>> {
  if (ids.length === 0) return new Map();
  const found = await tables<CalendarTables>(tx)
    .selectFrom('notice')
    .select(['id', 'title'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(found.map(({ id, title }) => [id, title]));
}

/** One notice, whatever its state (the caller decides who may see drafts); null where there is none. */
export async function findNotice(
  tx: Tx,
  by: { id: string } | { slug: string },
): Promise<Notice | null> {
  const query = tables<CalendarTables>(tx).selectFrom('notice').selectAll();
  const row = await (
    'id' in by ? query.where('id', '=', by.id) : query.where('slug', '=', by.slug)
  ).executeTakeFirst();
  return row ? toNotice(row) : null;
}

function toNotice(row: Selectable<CalendarTables['notice']>): Notice {
  return {
    id: row.id,
    slug: row.slug,
    kind: row.kind,
    title: row.title,
    summary: row.summary,
    body: row.body,
    thanks: row.thanks,
    status: row.status,
    eventId: row.event_id,
    organisationId: row.organisation_id,
    pictureId: row.picture_id,
    publishedAt: row.published_at,
    updatedAt: row.updated_at,
    version: row.version,
    deletedAt: row.deleted_at,
  };
}
