import type { Tx } from '#platform/database/connection.server.ts';
import { altOf, filesMessages, type Picture } from '#platform/files/index.ts';
import { findPictureFile, findPictures } from '#platform/files/server.ts';
import type { Locale } from '#platform/i18n/index.ts';
import type { Photo } from './event.ts';

/** Fewer pixels on the shorter side would be seen as squares. */
export const leastPixels = 500;

export type FoundPhoto =
  | ({ kind: 'usable'; sha256: string; picture: Picture } & Photo)
  /** Nobody has agreed to Instagram, or it is too small for it. */
  | { kind: 'not_permitted' | 'too_small' | 'none' };

/** The picture of an event or notice, where it may and can be shown on Instagram. */
export async function findPhoto(
  tx: Tx,
  { id, locale }: { id: string | null; locale: Locale },
): Promise<FoundPhoto> {
  const picture = (await findPictures(tx, [id], { for: 'team' })).get(id ?? '');
  const file = picture && (await findPictureFile(tx, picture.id));
  if (!picture || !file) return { kind: 'none' };
  if (!picture.channels.includes('social')) return { kind: 'not_permitted' };
  if (Math.min(picture.width, picture.height) < leastPixels) return { kind: 'too_small' };
  const { sha256 } = file;
  const credit = creditOf({ picture, locale });
  return { kind: 'usable', sha256, picture, credit, alt: altOf({ picture, locale }) };
}

/** "Foto: Renate Beispiel"; empty where nobody has to be named. */
export function creditOf({ picture, locale }: { picture: Picture; locale: Locale }): string {
  const { credit, photographer: name } = picture;
  if (credit || !name) return credit;
  return filesMessages.in(locale)('files.credit_line', { name });
}

/** What the team should know of a picture that stands in for ours. */
export function cropOf({
  picture: { width, height },
  format,
}: {
  picture: Pick<Picture, 'width' | 'height'>;
  format: { width: number; height: number };
}): { cut: 'sides' | 'ends' | null; isSmall: boolean } {
  const ratio = width / height / (format.width / format.height);
  const cut = ratio > 1.02 ? 'sides' : ratio < 0.98 ? 'ends' : null;
  return { cut, isSmall: width < format.width || height < format.height };
}
