import { tables, type Tx } from '#platform/database/connection.server.ts';
import { isId } from '#platform/ids.ts';
import { toPicture } from './picture.server.ts';
import type { Picture } from './picture.ts';
import type { FilesTables } from './tables.server.ts';

/**
 * The pictures with these ids that may be shown there, by id. What is put away, belongs to another district or (with
 * `for: 'web'`, the default) may not stand on the web is missing.
 */
export async function findPictures(
  tx: Tx,
  ids: (string | null)[],
  { for: reader = 'web' }: { for?: 'web' | 'team' } = {},
): Promise<Map<string, Picture>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null && isId(id));
  if (wanted.length === 0) return new Map();
  const rows = await tables<FilesTables>(tx)
    .selectFrom('picture')
    .selectAll()
    .where('id', 'in', wanted)
    .where('deleted_at', 'is', null)
    .execute();
  const shown = rows.filter((row) => reader === 'team' || row.channels.includes('web'));
  return new Map(shown.map((row) => [row.id, toPicture(row)]));
}

/** One picture, also a deleted one; null where there is none. */
export async function findPicture(tx: Tx, id: string): Promise<Picture | null> {
  if (!isId(id)) return null;
  const row = await tables<FilesTables>(tx)
    .selectFrom('picture')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? toPicture(row) : null;
}

/** The district's pictures, newest first. */
export async function listPictures(
  tx: Tx,
  { limit = 24, offset = 0 }: { limit?: number; offset?: number } = {},
): Promise<Picture[]> {
  const rows = await tables<FilesTables>(tx)
    .selectFrom('picture')
    .selectAll()
    .where('deleted_at', 'is', null)
    .orderBy('id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(toPicture);
}

export async function countPictures(tx: Tx): Promise<number> {
  const { count } = await tables<FilesTables>(tx)
    .selectFrom('picture')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('deleted_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Which file a picture is, and whether the whole web may have it; null where it is put away or not of this district. */
export async function findPictureFile(
  tx: Tx,
  id: string,
): Promise<{ sha256: string; isPublic: boolean } | null> {
  if (!isId(id)) return null;
  const row = await tables<FilesTables>(tx)
    .selectFrom('picture')
    .select(['sha256', 'channels'])
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  return row?.sha256 ? { sha256: row.sha256, isPublic: row.channels.includes('web') } : null;
}
