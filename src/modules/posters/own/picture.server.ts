import { isPublic } from '#modules/calendar/index.ts';
import { findEvents } from '#modules/calendar/server.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { readFileOf, readMade, readVariant, sizeTo } from '#platform/files/server.ts';
import { isId } from '#platform/ids.ts';
import type { PostersTables } from '../tables.server.ts';
import type { OwnPosterVariant } from './address.ts';
import { drawPage } from './draw.server.ts';
import { toOwn } from './own-poster.server.ts';
import type { OwnPoster } from './own-poster.ts';

/** The own poster at a public address: null where it was removed, or citizens do not see its event. */
export async function findPublicOwnPoster(tx: Tx, id: string): Promise<OwnPoster | null> {
  if (!isId(id)) return null;
  const row = await tables<PostersTables>(tx)
    .selectFrom('own_poster')
    .selectAll()
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  if (!row) return null;
  const event = (await findEvents(tx, [row.event_id])).get(row.event_id);
  return event && isPublic(event) ? toOwn(row) : null;
}

/**
 * A club's own poster as a picture in its own shape, for channels that show pictures: made once, and kept. Takes up to
 * seconds the first time: call it outside of a transaction. Null where its file is gone.
 * @throws TypesetError, PosterError
 */
export async function readOwnPosterPicture({
  districtId,
  own: { kind, sha256, page },
  variant,
}: {
  districtId: string;
  own: Pick<OwnPoster, 'kind' | 'sha256' | 'page'>;
  variant: OwnPosterVariant;
}): Promise<Buffer | null> {
  const file = { districtId, sha256 };
  if (kind !== 'pdf') return readVariant({ ...file, variant });
  const make = async () => {
    const pdf = await readFileOf(file);
    return pdf && sizeTo({ picture: (await drawPage({ pdf, page })).bytes, variant });
  };
  return readMade({ ...file, variant: `seite-${page}-${variant}`, make });
}
