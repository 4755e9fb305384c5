import type { Tx } from '#platform/database/connection.server.ts';
import type { Locale } from '#platform/i18n/index.ts';
import { typesetPictures } from '#platform/typeset/server.ts';
import { findOwnPoster } from './own-poster.server.ts';
import { ownPosterSource } from './own-source.server.ts';

/**
 * A club's own poster as a picture in the shape of A4, for channels that show pictures; null where there is none.
 * @throws TypesetError
 */
export async function findOwnPosterPicture(
  tx: Tx,
  {
    districtId,
    eventId,
    width,
    locale,
  }: { districtId: string; eventId: string; width: number; locale: Locale },
): Promise<{ bytes: Buffer; alt: string } | null> {
  const own = await findOwnPoster(tx, eventId);
  if (!own) return null;
  const source = await ownPosterSource({ own, districtId, title: own.alt, format: 'a4', locale });
  const [bytes] = await typesetPictures({ source, type: 'image/png', width });
  return bytes ? { bytes, alt: own.alt } : null;
}
