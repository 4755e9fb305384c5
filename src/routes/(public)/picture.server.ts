import { findPictures } from '#platform/files/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import type { PublicPicture } from './picture.ts';

/** A picture as a public page shows it; null where there is none, or it may not stand on the web. */
export async function publicPicture(
  tx: Tx,
  pictureId: string | null,
): Promise<PublicPicture | null> {
  const picture = (await findPictures(tx, [pictureId])).get(pictureId ?? '');
  if (!picture) return null;
  // Who agreed to it is not for the public.
  const { id, width, height, alt, decorative, photographer, credit } = picture;
  return { id, width, height, alt, decorative, photographer, credit };
}
